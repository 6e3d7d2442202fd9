"""Who may import whom, and how long a page may be. The floors of the house stand here, from the ground up."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
#: Folders and modules of `components/`, from the ground up: each imports only what stands before it.
FLOORS = (
    "cache", "fonts", "monitoring", "i18n", "markup", "web", "state", "charts", "tables", "figures", "exports", "ui", "http",
    "site", "shell", "curators",
)  # fmt: skip
#: Inside folders that hold several floors of their own.
INNER = {
    "charts": ("layout", "*"),
    "figures": ("spec", "caption", "fit", "layer_totals", "worded_rows", "*", "registry", "route_picture", "serialize", "slides"),
}
ALLOWED = {
    "data": {"data"},
    "components": {"components", "data"},
    "pages": {"components", "data"},
    "app.py": {"components", "data"},
}
OURS = {"app", "pages", "components", "data"}
#: Whoever may know Streamlit, beside pages: the floor that draws on a page, and the script that opens it.
STREAMLIT = {"ui", "shell"}


def imported(path: Path) -> set[str]:
    """Dotted names of everything a file imports, wherever it does so."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def breaches(path: Path, layer: str) -> set[str]:
    """Imports of ours that `path`, standing in `layer`, must not have."""
    return {name for name in imported(path) if name.split(".")[0] in OURS - ALLOWED[layer]}


def modules(layer: str) -> list[Path]:
    place = ROOT / layer
    return [place] if place.is_file() else sorted(place.rglob("*.py"))


def floor(name: str, floors: tuple[str, ...]) -> int:
    """The floor of a unit; "*" in `floors` is where all that are not named stand."""
    return floors.index(name if name in floors else "*")


def upward(folder: Path, package: str, floors: tuple[str, ...]) -> set[str]:
    """Imports inside a folder that go up, as `importer -> imported`."""
    found = set()
    for path in folder.rglob("*.py"):
        unit = path.relative_to(folder).with_suffix("").parts[0]
        if unit == "__init__":
            continue
        for name in imported(path):
            inside = name.removeprefix(f"{package}.").split(".")[0]
            known = name.startswith(f"{package}.") and ((folder / inside).is_dir() or (folder / f"{inside}.py").is_file())
            if known and inside != unit and floor(inside, floors) > floor(unit, floors):
                found.add(f"{unit} -> {inside}")
    return found


@pytest.mark.parametrize("layer", ALLOWED)
def test_imports_run_from_pages_through_components_to_data(layer: str) -> None:
    assert {path.name: found for path in modules(layer) if (found := breaches(path, layer))} == {}


def test_every_unit_has_its_floor() -> None:
    units = {path.stem for path in (ROOT / "components").iterdir() if path.suffix == ".py" or any(path.rglob("*.py"))}

    assert units - {"__init__"} == set(FLOORS)


def test_floors_import_only_what_is_under_them() -> None:
    assert upward(ROOT / "components", "components", FLOORS) == set()


@pytest.mark.parametrize("folder", INNER)
def test_floors_inside_a_folder(folder: str) -> None:
    assert upward(ROOT / "components" / folder, f"components.{folder}", INNER[folder]) == set()


def test_a_breach_would_be_seen(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "bad.py").write_text("def f():\n    from house.b import thing\n", encoding="utf-8")
    (tmp_path / "b.py").write_text("from components.figures import spec\n", encoding="utf-8")

    assert upward(tmp_path, "house", ("a", "b")) == {"a -> b"}
    assert breaches(tmp_path / "b.py", "data") == {"components.figures", "components.figures.spec"}


def test_the_data_knows_neither_streamlit_nor_plotly() -> None:
    knowing = {
        path.name
        for path in modules("data")
        if {name.split(".")[0] for name in imported(path)} & {"streamlit", "plotly"}
    }

    assert knowing == set()


def test_only_what_draws_on_a_page_knows_streamlit() -> None:
    knowing = {
        path.relative_to(ROOT / "components").with_suffix("").parts[0]
        for path in modules("components")
        if any(name.split(".")[0] == "streamlit" for name in imported(path))
    }

    assert knowing <= STREAMLIT


@pytest.mark.parametrize("path", sorted((ROOT / "pages").glob("*.py")), ids=lambda path: path.stem)
def test_a_page_reads_as_a_table_of_contents(path: Path) -> None:
    source = path.read_text(encoding="utf-8")

    assert len(source.splitlines()) <= 40
    assert not [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef | ast.ClassDef)]

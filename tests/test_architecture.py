"""Who may import whom, and how long a page may be."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
#: Modules that put something on the page; nobody else may know Streamlit.
DRAWING = {
    "address", "figures.present", "figures.screen", "figures.show", "filters", "frame", "parts", "records.record", "rooms",
    "shell", "theme",
}  # fmt: skip
ALLOWED = {
    "data": {"data"},
    "components": {"components", "data"},
    "pages": {"components", "data"},
    "app.py": {"components", "data"},
}
OURS = {"app", "pages", "components", "data"}


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


@pytest.mark.parametrize("layer", ALLOWED)
def test_imports_run_from_pages_through_components_to_data(layer: str) -> None:
    assert {path.name: found for path in modules(layer) if (found := breaches(path, layer))} == {}


def test_a_breach_would_be_seen(tmp_path: Path) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text("def f():\n    from components.figures import show\n", encoding="utf-8")

    assert breaches(bad, "data") == {"components.figures", "components.figures.show"}


def test_the_data_knows_neither_streamlit_nor_plotly() -> None:
    knowing = {
        path.name
        for path in modules("data")
        if {name.split(".")[0] for name in imported(path)} & {"streamlit", "plotly"}
    }

    assert knowing == set()


def test_only_the_drawing_modules_know_streamlit() -> None:
    knowing = {
        ".".join(path.relative_to(ROOT / "components").with_suffix("").parts)
        for path in modules("components")
        if any(name.split(".")[0] == "streamlit" for name in imported(path))
    }

    assert {name for name in knowing if not DRAWING & {name, name.partition(".")[0]}} == set()


def test_charts_know_no_page() -> None:
    for path in (ROOT / "components" / "charts").glob("*.py"):
        assert not {"streamlit", "components.frame", "components.figures.show"} & imported(path), path.name


@pytest.mark.parametrize("path", sorted((ROOT / "pages").glob("*.py")), ids=lambda path: path.stem)
def test_a_page_reads_as_a_table_of_contents(path: Path) -> None:
    source = path.read_text(encoding="utf-8")

    assert len(source.splitlines()) <= 40
    assert not [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef | ast.ClassDef)]

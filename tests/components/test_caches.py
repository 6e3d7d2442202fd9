"""What is kept is bounded: every cache of the program says how much it holds, or depends on nothing that a reader says."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from components.exports import file_cache
from components.exports.file_cache import FileCache

ROOT = Path(__file__).parents[2]
#: What is kept without a bound, and given something: one of a list of ours, such as a language, a sheet, a size of letters.
CLOSED = {
    "components/exports/image.py": {"face"},
    "components/exports/social_card.py": {"font"},
    "components/exports/typeface.py": {"_font", "letters", "middle", "outline"},
    "components/i18n/messages.py": {"bundle"},
    "components/i18n/months.py": {"names"},
    "components/i18n/text_width.py": {"_font"},
    "components/web/streamlit_1_67.py": {"document"},
    "data/ledger/codebook.py": {"document", "read", "source"},
    "data/ledger/release.py": {"_read"},
    "data/search/morphology.py": {"_families"},
    "data/search/vocabulary.py": {"families", "marks", "numbers"},
}


def cached() -> Iterator[tuple[str, str, ast.expr, ast.FunctionDef]]:
    """Every function that is kept: its file, the name of the decorator, the decorator, the function."""
    for folder in ("data", "components"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.FunctionDef):
                    for each in node.decorator_list:
                        name = ast.unparse(each.func if isinstance(each, ast.Call) else each)
                        if name in ("cache", "lru_cache", "functools.cache", "functools.lru_cache"):
                            yield str(path.relative_to(ROOT)), name.rpartition(".")[2], each, node


def test_every_cache_with_a_bound_says_it() -> None:
    bounded = [(path, each, node) for path, name, each, node in cached() if name == "lru_cache"]

    assert len(bounded) > 30
    for path, each, node in bounded:
        sizes = [ast.unparse(key.value) for key in getattr(each, "keywords", ()) if key.arg == "maxsize"]
        assert sizes, (path, node.name)
        assert sizes[0].isdigit() or "<<" in sizes[0] or sizes[0].isupper(), (path, node.name)


def test_what_is_kept_without_a_bound_depends_on_nothing_that_a_reader_says() -> None:
    open_ended = [(path, node.name) for path, name, _, node in cached() if name == "cache" and node.args.args]

    assert [(path, name) for path, name in open_ended if name not in CLOSED.get(path, ())] == []


def test_files_are_kept_by_their_bytes() -> None:
    kept = FileCache(10)
    for key in range(5):
        kept.put(key, b"x" * 4)
    kept.put("large", b"x" * 11)

    assert [key for key in (*range(5), "large") if kept.get(key)] == [3, 4]
    kept.put("a", b"x" * 10)
    kept.put("a", b"x" * 4)
    kept.put("b", b"x" * 6)
    assert [key for key in (3, 4, "a", "b") if kept.get(key)] == ["a", "b"]
    assert file_cache.FILES._limit == file_cache.LIMIT <= 32_000_000

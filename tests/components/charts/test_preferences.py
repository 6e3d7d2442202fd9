"""What a reader chose (names of months, digits, direction of time) reaches every figure, and the words beside it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from components.figures import registry
from components.i18n import bidi, months
from components.i18n.bidi import plain
from components.state.view import View

#: The figures that have an axis of time.
TIMED = {"steps-article", "flowtime-article", "flowtime-reference", "regime", "oil", "workers", "designations", "monitoring", "events", "firsts", "coverage-article", "coverage-reference"}  # fmt: skip
#: Where words stand in a figure.
WORDS = {"text", "ticktext", "hovertemplate", "label", "labels", "name"}
TAG = re.compile(r"<[^>]*>")
EXTRA = re.compile(r"<extra>.*?</extra>")
CODES = re.compile(r"<[^>]*>|%\{[^}]*\}|&#?\w+;|\S*[A-Za-z]\S*(?: \d+)*|\d{4}-\d\d-\d\d|\d+\.\d+\.\d+")


@cache
def view(**query: str) -> View:
    return View.open({"lang": "ar"} | query, "overview")


def written(part: Any, inside: bool = False) -> Iterator[str]:
    """All words of a figure."""
    if isinstance(part, dict):
        for name, value in part.items():
            yield from written(value, inside or name in WORDS)
    elif isinstance(part, list):
        for value in part:
            yield from written(value, inside)
    elif isinstance(part, str) and inside:
        yield part


def drawn(view: View) -> list[str]:
    return [name for name in registry.names() if registry.of(view, name)]


def said(view: View) -> Iterator[tuple[str, str]]:
    """The words of every figure in view, wide and narrow, and of its table and its notes."""
    for name in registry.names():
        drawing = registry.of(view, name)
        assert drawing, name
        beside = (drawing.alt, drawing.finding, drawing.table, drawing.narrow, *drawing.notes)
        figures = [json.loads(registry.figure(view, name, narrow).to_json()) for narrow in (False, True)]
        yield from ((name, CODES.sub(" ", plain(words))) for each in figures for words in written(each))
        yield from ((name, CODES.sub(" ", plain(words))) for words in beside)


@pytest.mark.parametrize(
    "query", [{}, {"digits": "arab", "time": "rtl"}, {"topic": "arms", "from": "2022-01-01", "q": "KCNA"}]
)
def test_every_line_of_every_figure_is_isolated_and_logical(query: dict[str, str]) -> None:
    seen = view(**query)
    figures = [registry.figure(seen, name, narrow) for name in drawn(seen) for narrow in (False, True)]
    words = [words for each in figures for words in written(json.loads(each.to_json()))]
    lines = [TAG.sub("", line) for each in words for line in bidi.BREAK.split(EXTRA.sub("", each))]
    arabic = [line.strip() for line in lines if re.search(f"[{bidi.ARABIC}]", line)]

    assert len(arabic) > 100
    assert [line for line in arabic if not bidi._is_isolated(line)] == []
    assert not re.search("[\ufb50-\ufdff\ufe70-\ufefc]", "".join(words))


def test_digits_are_the_readers_everywhere() -> None:
    assert {(name, words) for name, words in said(view(digits="arab")) if re.search("[0-9]", words)} == set()


@pytest.mark.parametrize(("custom", "other"), [("levantine", "egyptian"), ("egyptian", "levantine")])
def test_months_have_the_readers_names_everywhere(custom: str, other: str) -> None:
    names = "|".join({*months.names(other)} - {*months.names(custom)})
    dated = re.compile(rf"[0-9]\s+(?:{names})(?![\u0620-\u064a])|(?:{names})\s+[0-9]{{4}}")

    found = {(name, at[0]) for name, words in said(view(months=custom)) for at in dated.finditer(words)}
    assert found == set()


def test_time_turns_round_on_every_axis_of_time_and_says_so() -> None:
    plain_view, turned = view(), view(time="rtl")
    notice = plain(turned.text("stamp-time-rtl"))
    changed, stamped = set(), set()
    for name in registry.names():
        before, after = (json.loads(registry.figure(each, name).to_json()) for each in (plain_view, turned))
        changed |= {name} if _drawn(before) != _drawn(after) else set()
        stamped |= {name} if notice in plain(" ".join(written(after))) else set()

    assert changed == stamped == TIMED


def _drawn(figure: dict[str, Any]) -> list[Any]:
    """A figure without the words of its frame."""
    framed = ("annotations", "height", "margin")
    return [figure["data"], {name: value for name, value in figure["layout"].items() if name not in framed}]

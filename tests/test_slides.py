"""Slides hold every row once, in order, as many as can be read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from components.charts.canvas import SMALL
from components.figures import drawings, slides
from components.frame import View
from components.language import direction
from components.routes import visit


def view(name: str, **query: str) -> View:
    return visit.view({"lang": "ar", **query}, drawings.page(name))


@pytest.mark.parametrize("name", drawings.names())
def test_every_row_stands_on_one_slide(name: str) -> None:
    drawing, rows = drawings.of(view(name), name), slides.parts(view(name), name)

    assert drawing is not None
    assert [row for part in rows for row in part] == list(range(drawing.parts.rows if drawing.parts else 0))


@pytest.mark.parametrize("name", drawings.names())
def test_a_slide_is_no_higher_than_the_sheet_unless_it_holds_a_single_row(name: str) -> None:
    for number, rows in enumerate(slides.parts(view(name), name)):
        high = slides.figure(view(name), name, number).layout.height
        assert high <= slides.HEIGHT + 8 or len(rows) == 1, (number, high)


@pytest.mark.parametrize("name", drawings.names())
def test_no_letter_of_a_slide_is_smaller_than_can_be_read(name: str) -> None:
    figure = slides.figure(view(name), name, 0).to_dict()

    assert min(sizes(figure)) >= SMALL


def test_together_the_slides_have_the_marks_of_the_figure() -> None:
    whole = drawings.figure(view("flows-article"), "flows-article").to_dict()
    parts = range(len(slides.parts(view("flows-article"), "flows-article")))
    some = [slides.figure(view("flows-article"), "flows-article", part).to_dict() for part in parts]

    assert sorted(marks(whole)) == sorted(mark for each in some for mark in marks(each))


def test_the_title_says_which_part_it_is() -> None:
    notes = slides.figure(view("flows-article", lang="en"), "flows-article", 1).layout.annotations

    assert any("(2 of " in direction.plain(note.text) for note in notes)


def test_a_view_without_rows_has_no_slides() -> None:
    assert slides.parts(view("flows-article", layer="reference"), "flows-article") == ()


def sizes(part: Any, key: str = "") -> Iterator[float]:
    """Every size of letters in a figure."""
    if isinstance(part, dict):
        for name, value in part.items():
            if name == "size" and key.endswith("font"):
                yield from value if isinstance(value, list | tuple) else [value]
            yield from sizes(value, name)
    elif isinstance(part, list | tuple):
        for value in part:
            yield from sizes(value, key)


def marks(figure: dict[str, Any]) -> list[str]:
    return [code for trace in figure["data"] for code in trace.get("customdata") or () if code]

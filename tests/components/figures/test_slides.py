"""Slides hold every row once, in order, as many as can be read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from components.charts.layout.frame import BODY, SMALL
from components.figures import registry, slides
from components.figures.fit import fit
from components.i18n import bidi
from components.state.view import View


def view(name: str, **query: str) -> View:
    return View.open({"lang": "ar", **query}, registry.page(name))


@pytest.mark.parametrize("name", registry.names())
def test_every_row_stands_on_one_slide(name: str) -> None:
    drawing, rows = registry.of(view(name), name), slides.parts(view(name), name)

    assert drawing is not None
    assert [row for part in rows for row in part] == list(range(drawing.parts.rows if drawing.parts else 0))


@pytest.mark.parametrize("name", registry.names())
def test_a_slide_is_no_higher_than_the_sheet_unless_it_holds_a_single_row(name: str) -> None:
    for number, rows in enumerate(slides.parts(view(name), name)):
        high = slides.figure(view(name), name, number).layout.height
        assert high <= slides.HEIGHT + 8 or len(rows) == 1, (number, high)


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("name", registry.names())
def test_slides_of_a_figure_share_their_axes(name: str, lang: str) -> None:
    seen = view(name, lang=lang)
    axes = [axis(slides.figure(seen, name, part).to_dict()) for part in range(len(slides.parts(seen, name)))]

    if name != "estimates" and not name.startswith("steps"):  # these have as many panels as stand on the slide
        assert all(other == axes[0] for other in axes)


@pytest.mark.parametrize("name", ["flows-article", "flowtime-article", "flowtime-reference"])
def test_no_slide_goes_on_from_one_direction_to_the_next(name: str) -> None:
    drawing, held = registry.of(view(name), name), [set(part) for part in slides.parts(view(name), name)]
    assert drawing is not None
    assert drawing.parts is not None

    assert len(drawing.parts.starts) > 2
    for start in drawing.parts.starts[1:]:
        assert not any({start - 1, start} <= part for part in held)


def test_title_and_sources_stand_at_the_same_place_on_every_slide() -> None:
    places = set()
    for part in range(len(slides.parts(view("regime"), "regime"))):
        layout = slides.figure(view("regime"), "regime", part).to_dict()["layout"]
        fit(layout, (1920, 1080), slides.WIDTH)
        edges = {"head": -layout["margin"]["t"], "foot": layout["margin"]["b"]}
        places.add(tuple(note["yshift"] + edges[note["name"]] for note in layout["annotations"] if note.get("name")))

    assert len(places) == 1


def test_a_label_of_several_lines_is_not_pulled_apart_where_a_drawing_is_stretched() -> None:
    notes = slides.figure(view("votes-assembly"), "votes-assembly", 0).to_dict()["layout"]["annotations"]
    labels = [note for note in notes if note.get("yref") == "y" and note["font"]["size"] == BODY]

    assert len(labels) > len({note["y"] for note in labels}) == 2


@pytest.mark.parametrize("name", registry.names())
def test_no_letter_of_a_slide_is_smaller_than_can_be_read(name: str) -> None:
    figure = slides.figure(view(name), name, 0).to_dict()

    assert min(sizes(figure)) >= SMALL


def test_together_the_slides_have_the_marks_of_the_figure() -> None:
    whole = registry.figure(view("flows-article"), "flows-article").to_dict()
    parts = range(len(slides.parts(view("flows-article"), "flows-article")))
    some = [slides.figure(view("flows-article"), "flows-article", part).to_dict() for part in parts]

    assert sorted(marks(whole)) == sorted(mark for each in some for mark in marks(each))


def test_the_title_says_which_part_it_is() -> None:
    notes = slides.figure(view("flows-article", lang="en"), "flows-article", 1).layout.annotations

    assert any("(2 of " in bidi.plain(note.text) for note in notes)


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


def axis(figure: dict[str, Any]) -> list[Any]:
    """What places marks from left to right: the ranges, the places for them, and the room of the labels."""
    layout = figure["layout"]
    ranges = [layout[name].get("range") for name in ("xaxis", "xaxis2") if name in layout]
    return [*ranges, layout["margin"]["l"], layout["margin"]["r"]]


def marks(figure: dict[str, Any]) -> list[str]:
    return [code for trace in figure["data"] for code in trace.get("customdata") or () if code]

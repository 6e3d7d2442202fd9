"""Lanes in time: bands, acts, and the names over them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest

from components.charts import swimlanes
from components.charts.layout import palette
from components.charts.layout.canvas import DOT
from components.charts.layout.frame import SMALL, Look
from components.charts.layout.marks import Point, Row, Span
from components.charts.layout.palette import Style
from tests.components.charts.plotly_items import AR, CAPTION, EN, PAPER, PHONE, items, texts, traces, words

RING = Style("reference", hollow=True)


def act(day: str, style: Style = palette.ACTION["introduces"], name: str = "") -> Point:
    return Point(style=style, ids=f"c-{day}", hover="h", day=date.fromisoformat(day), name=name)


BAND = Span(style=palette.LAYER["reference"], first=date(2017, 8, 5), last=date(2026, 11, 21))
ROWS = [
    Row(
        "Council",
        (
            act("2017-08-05", RING, "2371"),
            act("2017-09-11", RING, "2375"),
            act("2022-05-26", palette.ACTION["vetoes"], "veto"),
        ),
    ),
    Row("Coal", (BAND, act("2017-08-05"))),
    Row("Oil", (act("2017-09-11", palette.ACTION["ends"]),)),
]


def test_a_ring_is_hollow_and_a_veto_a_cross_in_the_colour_of_what_opposes() -> None:
    marks = {item["ids"]: item for item in items(swimlanes.draw(ROWS[:1], [], CAPTION, EN), "markers")}

    assert [(m["symbol"], m["color"], m["edge"]) for m in marks.values()] == [
        ("circle", PAPER, "#6b5b95"),
        ("circle", PAPER, "#6b5b95"),
        ("x", "#a0353f", PAPER),
    ]


def test_a_mark_that_is_only_a_stroke_keeps_its_colour() -> None:
    (mark,) = items(swimlanes.draw(ROWS[2:], [], CAPTION, EN), "markers")

    assert (mark["symbol"], mark["color"], mark["edge"]) == ("line-ns", "#6b5b95", "#6b5b95")


def test_a_band_lasts_from_its_first_day_to_its_last_and_lies_on_its_lane() -> None:
    figure = swimlanes.draw(ROWS, [], CAPTION, EN)
    (band,) = items(figure, "bar")
    (coal,) = (item for item in items(figure, "markers") if item["y"] == band["y"])

    assert band["base"] == coal["x"]
    assert band["base"] + band["x"] > max(item["x"] for item in items(figure, "markers"))


@pytest.mark.parametrize("look", [EN, AR, PHONE, Look(AR.text, narrow=True), Look(EN.text, slide=True)], ids=str)
def test_names_cover_no_mark_no_pole_and_no_other_name(look: Look) -> None:
    days = ["2017-06-02", "2017-08-05", "2017-09-11", "2017-12-22", "2022-03-25", "2022-05-26", "2026-11-20"]
    row = Row("Council", tuple(act(day, RING, str(2370 + n)) for n, day in enumerate(days)))
    figure = swimlanes.draw([row], [], CAPTION, look)
    (poles,) = traces(figure, "lines")
    lines = [*zip(poles["x"][::3], poles["y"][::3], poles["y"][1::3], strict=True)]
    names = [name for name in texts(figure) if name.text.startswith("237")]
    (mark, *_) = {item["y"] for item in items(figure, "markers")}

    assert len(names) == len(lines) == len(days)
    for one, other in combinations(names, 2):
        assert one.y != other.y or one.end <= other.begin or other.end <= one.begin
    for name in names:
        assert name.y + SMALL / 2 < mark - DOT / 2
        assert not any(name.begin < x < name.end and high < name.y < low for x, low, high in lines)


def test_names_near_one_another_climb() -> None:
    figure = swimlanes.draw(ROWS[:1], [], CAPTION, EN)
    high = {name.text: name.y for name in texts(figure) if name.text in ("2371", "2375", "veto")}

    assert high["2375"] == high["veto"] > high["2371"]


def test_parts_share_their_axis_and_hold_each_act_once() -> None:
    whole, parts = (
        swimlanes.draw(ROWS, [], CAPTION, EN),
        [swimlanes.draw(ROWS, [], CAPTION, EN, part) for part in (range(1), range(1, 3))],
    )
    places = [[(item["ids"], item["x"]) for item in items(figure, "markers")] for figure in (whole, *parts)]

    assert sorted(places[0]) == sorted(places[1] + places[2])
    assert {tuple(figure.layout.xaxis.range) for figure in (whole, *parts)} == {tuple(whole.layout.xaxis.range)}
    assert "Oil" not in words(parts[0])
    assert len(traces(parts[0], "bar")) == 0


@pytest.mark.parametrize("look", [EN, AR, PHONE], ids=str)
def test_the_name_of_a_band_stands_before_it_and_inside_the_drawing(look: Look) -> None:
    named = Row("Coal", (replace(BAND, name="2371"), act("2017-08-05")))
    figure = swimlanes.draw([named], [], CAPTION, look)
    (name,) = (text for text in texts(figure) if text.text == "2371")
    (bar,) = items(figure, "bar")
    edges = bar["base"], bar["base"] + bar["x"]

    assert name.begin >= 0
    assert name.end <= max(figure.layout.xaxis.range)
    assert name.end <= edges[0] - DOT / 2 or name.begin >= edges[1] + DOT / 2

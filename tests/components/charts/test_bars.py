"""Bars: lengths on a scale of their group, bounds drawn as bounds."""

from __future__ import annotations

import pytest

from components.charts import bars
from components.charts.layout import palette
from components.charts.layout.frame import SMALL, Look
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Bar, Row
from components.charts.layout.palette import Style
from components.i18n import text_width
from tests.components.charts.plotly_items import AR, CAPTION, EN, PAPER, items, traces, words


def bar(low: float | None = None, best: float | None = None, high: float | None = None, **more: object) -> Bar:
    given = {"style": palette.LAYER["article"], "ids": "c-1", "hover": "h", "words": "w"} | more
    return Bar(low=low, best=best, high=high, **given)  # type: ignore[arg-type]


def lengths(rows: list[Row], colour: str = "#0f5c6e") -> list[float]:
    return [round(item["x"], 1) for item in items(bars.draw(rows, [], CAPTION, EN), "bar") if item["color"] == colour]


def test_bars_are_as_long_as_their_numbers_in_the_scale_of_their_group() -> None:
    ten, five, one = lengths(
        [Row("a", (bar(best=10),), "x"), Row("b", (bar(best=5),), "x"), Row("c", (bar(best=1),), "y")]
    )

    assert ten == pytest.approx(2 * five, abs=0.2)
    assert one == ten


@pytest.mark.parametrize(
    ("bounds", "solid", "hollow", "symbols"),
    [
        ((None, 9, None), 9, 0, []),
        ((3, None, None), 3, 0, ["triangle-right"]),
        ((None, None, 6), 0, 6, ["line-ns"]),
        ((2, None, 4), 2, 2, []),
        ((2, 3, 4), 3, 1, []),
    ],
)
def test_bounds_are_drawn_as_bounds(
    bounds: tuple[float | None, ...], solid: float, hollow: float, symbols: list[str]
) -> None:
    figure = bars.draw([Row("a", (bar(*bounds),)), Row("b", (bar(best=9),))], [], CAPTION, EN)
    per = max(item["x"] for item in items(figure, "bar")) / 9
    drawn = {
        colour: sum(item["x"] / per for item in [*items(figure, "bar")][:-1] if item["color"] == colour)
        for colour in (PAPER, "#0f5c6e")
    }

    assert drawn[PAPER] == pytest.approx(hollow)
    assert drawn["#0f5c6e"] == pytest.approx(solid)
    assert [item["symbol"] for item in items(figure, "markers")] == symbols


def test_an_arrow_head_points_as_reading_runs() -> None:
    (head,) = items(bars.draw([Row("a", (bar(low=3),))], [], CAPTION, AR), "markers")

    assert head["symbol"] == "triangle-left"


def test_parts_of_a_row_follow_one_another_and_hold_their_words_where_they_fit() -> None:
    votes = tuple(
        Bar(style=palette.VOTE[side], ids=side, hover="h", best=n, words=str(n))
        for side, n in (("votes_for", 150), ("votes_against", 40), ("votes_abstain", 2))
    )
    drawn = {item["ids"]: item for item in items(bars.draw([Row("a", votes, after="veto")], [], CAPTION, EN), "bar")}

    assert drawn["votes_against"]["base"] == pytest.approx(drawn["votes_for"]["x"])
    assert drawn["votes_abstain"]["base"] == pytest.approx(drawn["votes_for"]["x"] + drawn["votes_against"]["x"])
    assert [item["text"] for item in drawn.values()] == ["150", "", ""]
    assert "40" in words(bars.draw([Row("a", votes, after="veto")], [], CAPTION, EN))


def test_what_stands_behind_a_bar_is_said_once() -> None:
    said = words(
        bars.draw(
            [Row("a", (bar(best=3, words="three"),)), Row("b", (bar(best=3, words="four"),), after="veto")],
            [],
            CAPTION,
            EN,
        )
    )

    assert (said.count("three"), said.count("four"), said.count("veto")) == (1, 1, 1)


def test_a_row_without_a_number_says_so_and_has_no_bar() -> None:
    figure = bars.draw([Row("a", (bar(best=3),)), Row("b", (), after="not recorded")], [], CAPTION, EN)

    assert len([*items(figure, "bar")]) == 1
    assert "not recorded" in words(figure)


def test_an_estimate_is_hatched() -> None:
    hatched = Style("article", pattern="/")
    figure = bars.draw([Row("a", (bar(best=3, style=hatched),)), Row("b", (bar(best=3),))], [], CAPTION, EN)

    assert [item["pattern"] for item in items(figure, "bar")] == ["", "/"]


@pytest.mark.parametrize("dark", [False, True])
def test_a_number_in_a_hatched_bar_stands_on_the_plain_colour_of_the_bar_inside_it(dark: bool) -> None:
    style, look = Style("article", pattern="/"), Look(EN.text, dark=dark)
    figure = bars.draw([Row("a", (bar(best=20, style=style, words="20"),), after="x")], [], CAPTION, look)
    (hatched,) = items(figure, "bar")
    (number,) = (note for note in figure.layout.annotations if note.text == "20")
    (trace,) = traces(figure, "bar")

    assert (number.bgcolor, number.font.color) == (palette.colour("article", dark), palette.colour("paper", dark))
    assert trace["marker"]["pattern"]["fgcolor"] == palette.colour("paper", dark)
    assert (number.x, number.y) == (hatched["base"] + hatched["x"] / 2, hatched["y"])
    assert hatched["text"] == ""
    assert text_width.width("20", SMALL) < hatched["x"]


def test_an_amount_that_is_next_to_nothing_is_seen_and_not_hatched() -> None:
    few = bar(best=1, style=Style("article", pattern="/"), ids="few")
    figure = bars.draw([Row("a", (bar(best=30_000, ids="many"),)), Row("b", (few,))], [], CAPTION, EN)
    drawn = {item["ids"]: item for item in items(figure, "bar")}

    assert (drawn["few"]["x"], drawn["few"]["pattern"]) == (2, "")


@pytest.mark.parametrize("pattern", ["/", "|"])
def test_the_legend_shows_the_hatching_of_the_bars(pattern: str) -> None:
    style = Style("article", pattern=pattern)
    figure = bars.draw([Row("a", (bar(best=3, style=style),))], [Entry(style, "w", "bar")], CAPTION, EN)
    ground, lines = (shape for shape in figure.layout.shapes if shape.type == "path")
    corners = [
        [tuple(map(float, corner.split(","))) for corner in piece.strip("MZ").split("L")]
        for piece in lines.path.split("Z")
        if piece
    ]
    first, second, third, fourth = corners[0]

    assert (ground.fillcolor, lines.fillcolor) == ("#0f5c6e", PAPER)
    assert len(corners) >= 2
    assert (second[0] - first[0] == pytest.approx(second[1] - first[1])) is (pattern == "/")
    assert (second[0] == first[0], third[0] == fourth[0]) == ((pattern == "|"),) * 2


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("style", [*palette.VOTE.values(), *palette.LAYER.values(), *palette.STAGE.values()], ids=str)
def test_a_number_is_told_from_the_mark_it_stands_in(style: Style, dark: bool) -> None:
    low, high = sorted(luminance(colour) for colour in (style.number(dark), style.fill(dark)))

    assert (high + 0.05) / (low + 0.05) >= 4.5

"""Bars: lengths on a scale of their group, bounds drawn as bounds."""

from __future__ import annotations

import pytest

from components.charts import bars
from components.charts.layout import palette
from components.charts.layout.marks import Bar, Row
from components.charts.layout.palette import Style
from tests.components.charts.plotly_items import AR, CAPTION, EN, PAPER, items, words


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
    assert [item["text"] for item in drawn.values()] == ["150", "40", ""]


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

    assert [item["pattern"] for item in items(figure, "bar")] == ["/", ""]

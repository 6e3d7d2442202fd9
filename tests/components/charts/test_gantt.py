"""Spans in time: whole where both ends are known, fading into an arrow head where one is not."""

from __future__ import annotations

from datetime import date

import plotly.graph_objects as go
import pytest

from components.charts import gantt
from components.charts.layout import palette
from components.charts.layout.frame import Look
from components.charts.layout.marks import Row, Span
from components.i18n.text import Text
from tests.components.charts.plotly_items import AR, CAPTION, EN, PHONE, items, note, words


def span(first: str, last: str, stage: str = "alleged", **more: object) -> Span:
    ends = (date.fromisoformat(day) if day else None for day in (first, last))
    return Span(style=palette.STAGE[stage], ids="c-1", hover="h", first=next(ends), last=next(ends), **more)  # type: ignore[arg-type]


def drawn(*spans: Span, look: Look = EN) -> go.Figure:
    return gantt.draw([Row("Munitions", spans, "North → South")], [], CAPTION, look)


def heads(figure: go.Figure) -> list[tuple[str, float]]:
    return [(str(item["symbol"]), float(item["x"])) for item in items(figure, "markers") if not item["ids"]]


@pytest.mark.parametrize(
    ("first", "last", "symbols"),
    [
        ("2023-01-01", "2023-12-31", []),
        ("2023-01-01", "", ["triangle-right"]),
        ("", "2023-12-31", ["triangle-left"]),
    ],
)
def test_an_open_end_has_an_arrow_head_that_points_away_from_the_known_one(
    first: str, last: str, symbols: list[str]
) -> None:
    figure = drawn(span(first, last))
    bars, found = [*items(figure, "bar")], heads(figure)
    ends = min(bar["base"] for bar in bars), max(bar["base"] + bar["x"] for bar in bars)

    assert [symbol for symbol, _ in found] == symbols
    assert [round(x) for _, x in found] == [round(ends[symbol == "triangle-right"]) for symbol in symbols]


@pytest.mark.parametrize(
    ("first", "last", "strengths"),
    [
        ("2023-01-01", "2023-12-31", [0.45]),
        ("2023-01-01", "", [0.45, 0.35, 0.25, 0.12]),
        ("", "2023-12-31", [0.12, 0.25, 0.35, 0.45]),
    ],
)
def test_a_bar_fades_towards_its_open_end(first: str, last: str, strengths: list[float]) -> None:
    bars = sorted(items(drawn(span(first, last)), "bar"), key=lambda bar: float(bar["base"]))

    assert [bar["opacity"] for bar in bars] == strengths


def test_heads_follow_time_and_not_reading() -> None:
    plain, turned = (drawn(span("2023-01-01", ""), look=Look(Text(lang="ar"), time_rtl=rtl)) for rtl in (False, True))

    assert [symbol for symbol, _ in heads(plain)] == ["triangle-right"]
    assert [symbol for symbol, _ in heads(turned)] == ["triangle-left"]


def test_time_runs_to_the_right_in_either_language_unless_asked_otherwise() -> None:
    for look, backwards in ((EN, False), (AR, False), (Look(Text(lang="ar"), time_rtl=True), True)):
        figure = drawn(span("2020-01-01", "2020-02-01", "wanted"), span("2023-01-01", "2023-02-01"), look=look)
        early, late = (
            next(item["x"] for item in items(figure, "markers") if item["symbol"] == s)
            for s in ("circle", "triangle-up")
        )
        to_the_right = (late > early) == (figure.layout.xaxis.range[1] > 0)

        assert to_the_right is not backwards


def test_spans_of_a_row_that_overlap_stand_under_each_other() -> None:
    figure = drawn(span("2023-01-01", "2023-12-31"), span("2023-06-01", "2024-01-31"), span("2024-09-01", "2024-10-01"))
    first, second, third = (item["y"] for item in items(figure, "markers") if item["ids"])

    assert first == third != second


def test_what_lies_ahead_is_hollow_and_thin() -> None:
    ahead, past = (drawn(span("2023-01-01", "2023-12-31", stage)) for stage in ("planned", "observed"))
    (mark,), (other,) = (list(items(figure, "markers")) for figure in (ahead, past))

    assert mark["color"] == "#ffffff" != other["color"]
    assert ahead.data[0].width[0] < past.data[0].width[0]


def test_the_number_stands_where_several_claims_say_it() -> None:
    texts = [
        item["text"]
        for item in items(
            drawn(span("2023-01-01", "2023-02-01", number=2), span("2025-01-01", "2025-02-01", number=1)), "markers"
        )
    ]

    assert texts == ["<b>2</b>", ""]


@pytest.mark.parametrize("look", [EN, AR, PHONE], ids=str)
def test_the_name_of_a_span_stands_beside_it_and_inside_the_drawing(look: Look) -> None:
    early, late = (
        span("2020-01-01", "2020-03-31", name="2020: herald"),
        span("2024-01-01", "2024-06-30", name="2024: a paper of a long name"),
    )
    figure = drawn(early, late, look=look)
    bars = [*items(figure, "bar")]

    for name in (early.name, late.name):
        line = note(figure, name)
        assert line.begin >= 0
        assert line.end <= max(figure.layout.xaxis.range)
        beside = [bar for bar in bars if bar["y"] == line.y]
        assert beside
        assert not any(line.begin < bar["base"] + bar["x"] and bar["base"] < line.end for bar in beside)


def test_folded_years_are_told_in_the_legend_and_only_those() -> None:
    folded, whole = (
        drawn(span(f"{year}-01-01", f"{year}-02-01"), span("2023-01-01", "2023-02-01")) for year in (2010, 2021)
    )

    assert EN.text("years-folded") in words(folded)
    assert EN.text("years-folded") not in words(whole)

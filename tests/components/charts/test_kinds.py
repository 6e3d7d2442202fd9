"""Amounts in time, first mentions, months and flows: what their drawings hold, on hand-made rows."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from components.charts import bars as bars_module
from components.charts import calendar_heatmap, dumbbell, quantities_in_time, step_lines
from components.charts.layout import palette
from components.charts.layout.columns import Column
from components.charts.layout.frame import Look
from components.charts.layout.marks import Bar, Cell, Point, Reference, Row, Span
from components.charts.layout.palette import Style
from tests.components.charts.plotly_items import AR, CAPTION, EN, PHONE, WIDE, items, note, traces, words

CHARTS = Path(__file__).parents[3] / "components" / "charts"
LAYER = palette.LAYER["reference"]


def span(first: str, last: str, layer: str = "reference", **more: object) -> Span:
    days = (date.fromisoformat(day) if day else None for day in (first, last))
    given = {"ids": f"{layer}-{first}", "hover": "h", "style": palette.LAYER[layer]} | more
    return Span(first=next(days), last=next(days), **given)  # type: ignore[arg-type]


#: Land lies as it lies, and a network of parties names them at its sides or, on a phone, over their arrows.
GEOGRAPHY = {"map", "network"}


@pytest.mark.parametrize(
    "path", sorted(path for path in CHARTS.glob("*.py") if path.stem not in GEOGRAPHY), ids=lambda path: path.stem
)
def test_a_kind_knows_neither_width_nor_direction(path: Path) -> None:
    source = path.read_text(encoding="utf-8")

    assert [name for name in ("narrow", "slide", "rtl", "time_rtl") if f"look.{name}" in source] == []


# Amounts in time

AMOUNTS = [
    Row(
        "Ceiling",
        (
            span("2018-01-01", "2026-01-01"),
            Bar(style=Style("soft", hollow=True), ids="c-1", hover="h", best=5e5, words="500K"),
        ),
    ),
    Row("2018", (span("2018-01-01", "2018-12-31"), Bar(style=LAYER, ids="c-2", hover="h", best=2e5, words="200K"))),
    Row("2024", (span("", "2024-11-05"), Bar(style=LAYER, ids="c-3", hover="h", low=1e6, words="more than 1M"))),
]


@pytest.mark.parametrize("look", [EN, AR, PHONE], ids=str)
def test_an_amount_stands_after_its_time_and_its_words_clear_of_it(look: Look) -> None:
    limit = Reference(5e5, "500K a year")
    figure = quantities_in_time.draw(AMOUNTS, [], [limit], CAPTION, look)
    bars = {ids: [item for item in items(figure, "bar") if item["ids"] == ids] for ids in ("c-1", "c-2", "c-3")}
    (ceiling,), (known,), (least,) = bars.values()

    assert ceiling["x"] / known["x"] == pytest.approx(2.5)
    assert least["x"] / known["x"] == pytest.approx(5)
    assert max(item["x"] for item in items(figure, "markers") if item["ids"].startswith("reference")) < known["base"]
    (line,) = (shape for shape in figure.layout.shapes if shape.line.dash == "dash")
    assert line.x0 == pytest.approx(ceiling["base"] + ceiling["x"])
    for bar, amount in ((ceiling, "500K"), (known, "200K"), (least, "more than 1M")):
        head = bars_module.ARROW if bar is least else 0
        line = note(figure, amount)
        assert line.begin == pytest.approx(bar["base"] + bar["x"] + head + bars_module.CLEAR)
        assert line.end <= max(figure.layout.xaxis.range)


def test_the_words_of_a_day_near_the_edge_are_not_cut() -> None:
    figure = quantities_in_time.draw(
        AMOUNTS, [], [Reference(date(2018, 1, 5), "deadline 5 January 2018")], CAPTION, PHONE
    )

    assert note(figure, "deadline 5 January 2018").begin >= 0


def test_a_moment_runs_through_the_times() -> None:
    figure = quantities_in_time.draw(AMOUNTS, [], [Reference(date(2019, 12, 22), "deadline")], CAPTION, EN)
    (line,) = (shape for shape in figure.layout.shapes if shape.line.dash == "dash")

    assert line.x0 < figure.layout.xaxis.range[1] * quantities_in_time.TIMES


# First mentions


def test_who_was_first_stands_beside_the_first_mark() -> None:
    rows = [
        Row(
            "Arms",
            (span("2023-01-05", "2023-01-05", name="Later"), span("2022-03-01", "2022-03-31", "article", name="First")),
        )
    ]
    for look in WIDE.values():
        figure = dumbbell.draw(rows, [], (date(2018, 1, 1), date(2026, 11, 21)), CAPTION, look)
        marks = {item["ids"]: item["x"] for item in items(figure, "markers")}
        (line,) = traces(figure, "lines")

        assert "First" in words(figure)
        assert "Later" not in words(figure)
        assert sorted(x for x in line["x"] if x is not None) == sorted(marks.values())


# Months


def test_a_month_is_shaded_by_its_number_and_hatched_without_one() -> None:
    cells = (
        span("", "", number=36, ids="c-0"),
        span("2023-01-01", "2023-01-31", number=16, ids="c-1"),
        span("2023-02-01", "2023-02-28", number=1, ids="c-2"),
        span("2023-03-01", "2023-06-30"),
        Point(style=calendar_heatmap.APPEARED, ids="c-3", hover="h", day=date(2023, 2, 14)),
    )
    ends = date(2022, 1, 1), date(2026, 12, 31)
    figure = calendar_heatmap.draw([Row("KCNA", cells)], [], ends, "before 2022", CAPTION, EN)
    loose, *dated = items(figure, "bar")
    (appeared,) = items(figure, "markers")

    assert loose["pattern"] == "/"
    assert {cell["ids"]: cell["color"] for cell in dated} == {
        "c-0": "#6b5b95",
        "c-1": "#6b5b95",
        "c-2": palette.mixed("#6b5b95", "#ffffff", 0.3),
    }
    assert [cell["text"] for cell in dated] == ["36", "", ""]
    assert dated[0]["base"] + dated[0]["x"] <= dated[1]["base"]
    assert dated[2]["base"] < appeared["x"] < dated[2]["base"] + dated[2]["x"]
    assert "before 2022" in words(figure)


# Steps


def test_a_line_runs_along_the_highest_rung_of_each_year() -> None:
    rungs = [Column(code, palette.STAGE[code]) for code in ("confirmed", "alleged", "wanted")]

    def cell(year: int, rung: int, ids: str, against: bool = False) -> Cell:
        return Cell(
            style=palette.STAGE["alleged"], ids=ids, hover="h", column=year, number=1, rung=rung, against=against
        )

    rows = [
        Row(
            "Munitions",
            (cell(0, 2, "a"), cell(1, 1, "b"), cell(1, 2, "c"), cell(1, 1, "d", against=True)),
            group="North",
        )
    ]
    figure = step_lines.draw(rows, ["2022", "2023"], rungs, CAPTION, EN)
    at = {item["ids"]: (item["x"], item["y"]) for item in items(figure, "markers") if item["ids"]}
    (path,) = (trace for trace in figure.data if trace.mode == "lines" and trace.line.dash == "dot")

    assert [*zip(path.x, path.y, strict=True)][:2] == [at["a"], at["b"]]
    assert at["d"][0] > at["b"][0]
    assert at["d"][1] < at["b"][1]
    assert {"2022", "2023", "Munitions", "North"} <= set(words(figure))

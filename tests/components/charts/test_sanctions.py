"""The figures of the sanctions room: drawn from frames alone, for either language, wide and narrow."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go
import pytest

from components.charts import crosstab, quantities_in_time
from components.charts.layout.frame import Caption, Look
from components.charts.legacy import legend
from components.i18n import bidi, text_width
from components.i18n.text import Text

CAPTION = Caption("Title", "", "Unit: acts", "No filters.", "One source", "Marsad /sanctions")
LOOKS = [
    Look(Text(lang=lang), dark, narrow) for lang in ("ar", "en") for narrow in (False, True) for dark in (False, True)
]
WIDE = {lang: Look(Text(lang=lang)) for lang in ("ar", "en")}

CELLS = pd.DataFrame(
    {
        "row": [0, 0, 1],
        "column": [0, 0, 1],
        "number": [44, 9, 1],
        "symbol": ["circle", "diamond", "circle"],
        "colour": "#0f5c6e",
        "side": [-1, 1, 0],
        "below": ["", "3 names", ""],
        "words": "words",
        "ids": ["c1", "c2", "c3"],
    }
)
FIGURES = pd.DataFrame(
    {
        "label": ["Ceiling", "2018", "From 7 March"],
        "first": pd.to_datetime(["2018-01-01", "2018-01-01", None]),
        "last": pd.to_datetime([None, "2018-12-31", "2024-11-05"]),
        "value": [500000.0, 241114.0, 1000000.0],
        "bound": ["best", "best", "low"],
        "amount": ["500,000 barrels", "241,114 barrels", "more than 1 million barrels"],
        "short": ["500K", "241,114", "more than 1M"],
        "colour": "#6b5b95",
        "pattern": ["", "", "x"],
        "hollow": [True, False, False],
        "words": "words",
        "ids": ["c1", "c2", "c3"],
    }
)
ENTRIES = [legend.Entry("circle", "#6b5b95", "introduces"), legend.Entry("hatched", "#6b5b95", "alleged")]


def drawn(look: Look) -> dict[str, go.Figure]:
    return {
        "matrix": crosstab.crosstab(CELLS, ["Arms", "Oil"], ["Alleged", "Denied"], ENTRIES, CAPTION, look),
        "amounts": quantities_in_time.amounts(
            FIGURES, (5e5, "500K a year"), ("2019-12-22", "deadline"), ENTRIES, CAPTION, look
        ),
    }


def ids(figure: go.Figure) -> set[str]:
    return {
        code
        for trace in figure.data
        if trace.customdata is not None
        for cell in trace.customdata
        for code in cell.split(";")
    }


def words(figure: go.Figure) -> list[str]:
    return [note.text for note in figure.layout.annotations]


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.text.lang}-{look.narrow}-{look.dark}")
def test_every_figure_carries_its_stamp_and_leads_to_all_its_claims(look: Look) -> None:
    for name, figure in drawn(look).items():
        said = " ".join(bidi.plain(line) for line in words(figure))
        for part in (CAPTION.title, CAPTION.unit, CAPTION.filters, CAPTION.source, CAPTION.address):
            assert part in said, name
        assert {"c1", "c2", "c3"} <= ids(figure), name


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.text.lang}-{look.narrow}-{look.dark}")
def test_text_is_large_enough_and_isolated_in_arabic(look: Look) -> None:
    for figure in drawn(look).values():
        assert all(note.font.size >= 11 for note in figure.layout.annotations)
        for trace in figure.data:
            assert trace.textfont.size is None or trace.textfont.size >= 11
        if look.rtl:
            lines = [line for text in words(figure) for line in text.replace("<b>", "").split("<br>") if line]
            assert all(line.startswith(bidi.RLI) for line in lines)


def test_heads_stay_clear_of_each_other_on_a_phone() -> None:
    names = ["Wanted or possible", "Alleged", "Observed", "Confirmed", "Denied", "On the measure itself"]
    look = Look(Text(lang="en"), narrow=True)
    drawn = crosstab.crosstab(CELLS, ["Arms", "Oil"], names, [], CAPTION, look)
    heads = [note for note in drawn.layout.annotations if note.yanchor == "bottom" and note.xref == "x"]
    cell = (look.width - 30) / len(names)

    assert len(heads) == len(names)
    for note in heads:
        assert max(text_width.width(line, note.font.size) for line in note.text.split("<br>")) < cell
        assert note.font.size >= 11


def test_columns_run_as_reading_runs_and_time_does_not() -> None:
    assert drawn(WIDE["ar"])["matrix"].layout.xaxis.range == (1.5, -0.5)
    assert drawn(WIDE["en"])["matrix"].layout.xaxis.range == (-0.5, 1.5)


def test_bars_grow_away_from_the_labels() -> None:
    assert drawn(WIDE["en"])["amounts"].layout.xaxis2.range[0] == 0


def test_only_a_lower_bound_has_an_arrow() -> None:
    arrows = [
        trace
        for trace in drawn(WIDE["en"])["amounts"].data
        if trace.type == "scatter" and trace.marker.symbol == "triangle-right"
    ]

    assert [list(arrow.x) for arrow in arrows] == [[1000000.0]]


def test_figures_are_shorter_on_a_phone() -> None:
    narrow = drawn(Look(Text(lang="en"), narrow=True))["amounts"]

    assert "500K" in {word for trace in narrow.data if trace.text is not None for word in trace.text}


def test_a_figure_whose_time_is_open_on_one_side_can_stand_alone() -> None:
    for look in WIDE.values():
        figure = quantities_in_time.amounts(FIGURES.tail(1), (0.0, ""), ("", ""), [], CAPTION, look)

        assert [
            trace.x[0] < trace.x[1] for trace in figure.data if "lines" in str(trace.to_plotly_json().get("mode"))
        ] == [True]

"""The figures of the sanctions room: drawn from frames alone, for either language, wide and narrow."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go
import pytest

from components.charts import crosstab, quantities_in_time, swimlanes, vote_bars
from components.charts.layout import legend, rows, time_axis
from components.charts.layout.frame import Caption, Look
from components.i18n import bidi, text_width
from components.i18n.text import Text

CAPTION = Caption("Title", "Unit: acts", "No filters.", "One source", "Marsad /sanctions")
LOOKS = [
    Look(Text(lang=lang), dark, narrow) for lang in ("ar", "en") for narrow in (False, True) for dark in (False, True)
]
WIDE = {lang: Look(Text(lang=lang)) for lang in ("ar", "en")}
DAYS = pd.to_datetime(["2017-08-05", "2017-09-11", "2017-12-22"])

LANES = pd.DataFrame(
    {"label": ["Coal", "Oil"], "first": DAYS[:2], "last": pd.to_datetime(["2026-11-21"] * 2), "colour": "#6b5b95"}
)
MARKS = pd.DataFrame(
    {
        "lane": ["Coal", "Oil", "Oil"],
        "day": DAYS,
        "symbol": ["circle", "square", "line-ns"],
        "colour": "#6b5b95",
        "name": ["2371", "2375", "2397"],
        "words": ["a", "b", "c"],
        "ids": ["c1", "c2", "c3;c4"],
    }
)
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
VOTES = pd.DataFrame(
    {
        "label": ["Resolution 1", "Draft 2", "Resolution 3"],
        "votes_for": [15, 13, float("nan")],
        "votes_against": [0, 2, float("nan")],
        "votes_abstain": [0, 0, float("nan")],
        "after": ["7 measures", "veto", "unknown"],
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
        "bands": swimlanes.bands(LANES, MARKS, ENTRIES, CAPTION, look),
        "matrix": crosstab.crosstab(CELLS, ["Arms", "Oil"], ["Alleged", "Denied"], ENTRIES, CAPTION, look),
        "votes": vote_bars.votes(VOTES, ENTRIES, 15, CAPTION, look),
        "amounts": quantities_in_time.amounts(FIGURES, (5e5, "500K a year"), ("2019-12-22", "deadline"), ENTRIES, CAPTION, look),
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
    for look in WIDE.values():
        first, last = drawn(look)["bands"].layout.xaxis.range
        assert first < last


def test_time_runs_backwards_when_asked() -> None:
    first, last = drawn(Look(Text(lang="ar"), time_rtl=True))["bands"].layout.xaxis.range

    assert first > last


def test_bars_grow_away_from_the_labels() -> None:
    assert drawn(WIDE["ar"])["votes"].layout.xaxis.range[0] > drawn(WIDE["ar"])["votes"].layout.xaxis.range[1] == 0
    assert drawn(WIDE["en"])["amounts"].layout.xaxis2.range[0] == 0


def test_a_vote_that_is_not_recorded_has_no_bar() -> None:
    bars = [trace for trace in drawn(WIDE["en"])["votes"].data if trace.type == "bar"]

    assert [bar.x[2] for bar in bars] == [0, 0, 0]


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


@pytest.mark.parametrize("narrow", [False, True])
def test_rows_follow_one_another_without_touching(narrow: bool) -> None:
    placed = rows.rows(["A long label " * 6, "Short"], Look(Text(lang="en"), narrow=narrow), [30, 40], top=20)

    assert 20 < placed.middle[0] < placed.middle[1] < placed.height
    assert placed.room == 0 if narrow else 0 < placed.room < 360
    assert len(placed.lines) == 2


def test_labels_near_one_another_climb() -> None:
    assert time_axis.levels(["2371", "2375", "2397", "1695"], [100, 104, 108, 300]) == [0, 1, 2, 0]


def test_a_key_breaks_its_lines_on_a_phone() -> None:
    many = [legend.Entry("circle", "#6b5b95", "a fairly long word")] * 5

    assert legend.key(many, Look(Text(lang="en"), narrow=True), 0).height > legend.key(many, WIDE["en"], 0).height
    assert legend.key([], WIDE["en"], 0).height == 0


def test_a_figure_whose_time_is_open_on_one_side_can_stand_alone() -> None:
    for look in WIDE.values():
        figure = quantities_in_time.amounts(FIGURES.tail(1), (0.0, ""), ("", ""), [], CAPTION, look)

        assert [
            trace.x[0] < trace.x[1] for trace in figure.data if "lines" in str(trace.to_plotly_json().get("mode"))
        ] == [True]

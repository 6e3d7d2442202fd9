"""The figures of the arms room: what they show, in both languages, wide and narrow."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd
import plotly.graph_objects as go
import pytest

from components.charts import bubble_matrix, gantt, heatmap, range_bars, step_lines
from components.charts.layout import palette, stage_marks
from components.charts.layout.frame import NARROW, Caption, Look
from components.i18n import text_width
from components.i18n.bidi import PDI, RLI
from components.i18n.text import Text

CAPTION = Caption(title="T", unit="U", filters="F", source="S", address="A")
FLOW = {"group": "North → South", "label": "Munitions", "detail": "", "ids": "c-1;c-2", "hover": "a flow", "claims": 2}


def flow(**cells: object) -> dict[str, object]:
    return FLOW | {"stage": "alleged", "denial": False, "year": "2023"} | cells


LADDER = pd.DataFrame(
    [
        flow(stage="possible", claims=1, ids="c-3"),
        flow(),
        flow(denial=True, claims=1, ids="c-9;c-1"),
        flow(label="Food", detail="grain", denial=True, stage="denied", ids="c-8"),
    ]
)
STEPS = pd.DataFrame(
    [
        flow(stage="possible", ids="c-3"),
        flow(stage="wanted", ids="c-4"),
        flow(year="2025"),
        flow(year="2025", denial=True, ids="c-9;c-1"),
    ]
)
SPANS = pd.DataFrame(
    [
        flow(date_from=pd.Timestamp("2023-08-01"), date_to=pd.Timestamp("2024-01-31"), when="x"),
        flow(date_from=pd.NaT, date_to=pd.Timestamp("2024-06-19"), when="until June", ids="c-5"),
        flow(date_from=pd.Timestamp("1990-01-01"), date_to=pd.Timestamp("1999-12-31"), when="1990s", ids="c-6"),
    ]
)
FIGURE = {
    "unit": "rounds", "panel": "Rounds", "scale": "0 to 9", "who": "The Institute, 2023", "item": "shells",
    "low": None, "best": None, "high": None, "words": "9", "stage": "alleged", "estimate": True, "ids": "c-1",
    "hover": "h", "layer": "article", "most": 9.0,
}  # fmt: skip
ESTIMATES = pd.DataFrame(
    [
        FIGURE | {"best": 9.0, "estimate": False, "layer": "article"},
        FIGURE | {"low": 3.0, "ids": "c-2", "layer": "reference"},
        FIGURE | {"high": 6.0, "ids": "c-3", "layer": "reference"},
        FIGURE | {"low": 2.0, "high": 4.0, "ids": "c-4", "layer": "reference"},
    ]
)
GOODS = [
    {"code": "arms", "label": "Arms", "family": "arms", "covered": True},
    {"code": "coal", "label": "Coal", "family": "fuel", "covered": False},
]
MATRIX = pd.DataFrame([{"goods": "arms", "stage": "alleged", "claims": 2, "ids": "c-1;c-2", "hover": "h"}])


def figures(look: Look) -> dict[str, go.Figure]:
    return {
        "ladder": bubble_matrix.ladder(LADDER, CAPTION, look),
        "steps": step_lines.steps(STEPS, CAPTION, look),
        "spans": gantt.spans(SPANS, CAPTION, look),
        "estimates": range_bars.estimates(ESTIMATES, CAPTION, look),
        "matrix": heatmap.matrix(MATRIX, GOODS, "article", CAPTION, look),
    }


@pytest.fixture(params=[(lang, narrow) for lang in ("ar", "en") for narrow in (False, True)], ids=str)
def look(request: pytest.FixtureRequest) -> Look:
    lang, narrow = request.param
    return Look(Text(lang=lang), narrow=narrow)


def words(figure: go.Figure) -> Iterator[str]:
    for note in figure.layout.annotations:
        yield note.text
    for trace in figure.data:
        yield from [text for text in trace.text or () if text]
        yield from trace.hovertemplate if isinstance(trace.hovertemplate, tuple) else ()


def marks(figure: go.Figure) -> list[tuple[str, object, object, object]]:
    """Every mark that leads to claims: ids, x, y, symbol."""
    found = []
    for trace in figure.data:
        if trace.customdata is None or trace.type != "scatter":
            continue
        symbols = trace.marker.symbol if isinstance(trace.marker.symbol, tuple) else [trace.marker.symbol] * 99
        found += list(zip(trace.customdata, trace.x, trace.y, symbols, strict=False))
    return found


def test_every_line_of_an_arabic_figure_is_isolated() -> None:
    for name, figure in figures(Look(Text(lang="ar"))).items():
        for text in words(figure):
            for line in text.replace("<extra></extra>", "").replace("<b>", "").replace("</b>", "").split("<br>"):
                assert (line[0], line[-1]) == (RLI, PDI), (name, text)


def test_every_figure_leads_to_its_claims(look: Look) -> None:
    for name, frame in {"ladder": LADDER, "steps": STEPS, "spans": SPANS, "matrix": MATRIX}.items():
        assert {ids for ids, *_ in marks(figures(look)[name])} == set(frame["ids"]), name


def test_no_annotation_leaves_a_phone(look: Look) -> None:
    if not look.narrow:
        return
    for name, figure in figures(look).items():
        for note in figure.layout.annotations:
            assert note.font.size >= 11, name
            assert text_width.width(note.text.replace("<b>", "").replace("</b>", ""), note.font.size) < NARROW, name


def test_a_denial_stands_beside_what_it_denies(look: Look) -> None:
    found = {ids: (x, y) for ids, x, y, _ in marks(figures(look)["ladder"])}
    denied, denial = found["c-1;c-2"], found["c-9;c-1"]

    assert 0 < denial[0] - denied[0] < 0.5
    assert abs(denial[1] - denied[1]) < bubble_matrix.MARK / 2


def test_a_denial_of_nothing_in_view_has_a_column_of_its_own(look: Look) -> None:
    found = {ids: x for ids, x, *_ in marks(figures(look)["ladder"])}

    assert found["c-8"] == list(palette.STAGE).index("denied")


def test_ladders_run_as_reading_runs() -> None:
    for lang, first in (("ar", 7.5), ("en", -0.5)):
        assert figures(Look(Text(lang=lang)))["ladder"].layout.xaxis.range[0] == first


def test_what_lies_ahead_is_hollow_and_what_is_said_to_have_happened_full() -> None:
    for dark in (False, True):
        look = Look(Text(lang="en"), dark=dark)
        fills = {stage: stage_marks.fill(stage, look) for stage in palette.STAGE}

        assert {stage for stage, fill in fills.items() if fill == palette.PAPER[dark]} == set(stage_marks.AHEAD)


def test_no_two_stages_look_alike() -> None:
    looks = {(palette.STAGE_SYMBOL[stage], stage in stage_marks.AHEAD) for stage in palette.STAGE}

    assert len(looks) == len(palette.STAGE)


def test_time_runs_from_the_left_unless_asked() -> None:
    for time_rtl in (False, True):
        figure = figures(Look(Text(lang="ar"), time_rtl=time_rtl))["steps"]
        found = {ids: x for ids, x, *_ in marks(figure)}

        assert (found["c-3"] < found["c-1;c-2"]) != time_rtl


def test_an_open_end_fades_and_an_early_period_is_named_at_the_edge(look: Look) -> None:
    figure = figures(look)["spans"]
    strengths = {shape.opacity for shape in figure.layout.shapes if shape.type == "rect"}

    assert len(strengths) == 4
    assert any("1990s" in note.text for note in figure.layout.annotations)


def test_spans_of_a_lane_do_not_cover_each_other(look: Look) -> None:
    places = [y for _, _, y, _ in marks(figures(look)["spans"])]

    assert len(set(places)) > 1


def test_estimates_are_hatched_and_counts_full() -> None:
    _, said = (trace for trace in figures(Look(Text(lang="en")))["estimates"].data if trace.type == "bar")

    assert said.marker.pattern.shape == ("", "\\", "\\", "\\")


def test_bounds_are_drawn_as_bounds() -> None:
    hollow, said = (trace for trace in figures(Look(Text(lang="en")))["estimates"].data if trace.type == "bar")
    per = range_bars.BARS / 9

    assert [round(x / per) for x in said.x] == [9, 3, 0, 2]
    assert [round(x / per) for x in hollow.x] == [0, 0, 6, 2]


def test_the_layers_of_quantities_differ_in_colour_and_words(look: Look) -> None:
    figure = figures(look)["estimates"]
    said = next(trace for trace in figure.data if trace.type == "bar" and trace.marker.pattern.shape)

    assert len(set(said.marker.color)) == 2
    for layer in ("article", "reference"):
        assert any(look.text.code("layer", layer) in note.text for note in figure.layout.annotations)


def test_nought_and_not_covered_look_different(look: Look) -> None:
    figure = figures(look)["matrix"]
    hatched = [trace for trace in figure.data if trace.type == "bar"]
    noughts = next(trace for trace in figure.data if trace.type == "scatter" and trace.mode == "text")

    assert hatched[0].marker.pattern.shape == "/"
    assert len(hatched[0].y) == 1
    assert len(noughts.text) == len(palette.STAGE) - 1


def test_colours_mix() -> None:
    assert palette.mixed("#000000", "#ffffff", 0.0) == "#ffffff"
    assert palette.mixed("#000000", "#ffffff", 1.0) == "#000000"
    assert palette.mixed("#204060", "#406080", 0.5) == "#305070"

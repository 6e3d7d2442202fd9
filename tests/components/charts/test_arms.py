"""The figures of the arms room: what they show, in both languages, wide and narrow."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd
import plotly.graph_objects as go
import pytest

from components.charts import bubble_matrix, heatmap, step_lines
from components.charts.layout import palette
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
GOODS = [
    {"code": "arms", "label": "Arms", "family": "arms", "covered": True},
    {"code": "coal", "label": "Coal", "family": "fuel", "covered": False},
]
MATRIX = pd.DataFrame([{"goods": "arms", "stage": "alleged", "claims": 2, "ids": "c-1;c-2", "hover": "h"}])


def figures(look: Look) -> dict[str, go.Figure]:
    return {
        "ladder": bubble_matrix.ladder(LADDER, CAPTION, look),
        "steps": step_lines.steps(STEPS, CAPTION, look),
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
    for name, frame in {"ladder": LADDER, "steps": STEPS, "matrix": MATRIX}.items():
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


def test_time_runs_from_the_left_unless_asked() -> None:
    for time_rtl in (False, True):
        figure = figures(Look(Text(lang="ar"), time_rtl=time_rtl))["steps"]
        found = {ids: x for ids, x, *_ in marks(figure)}

        assert (found["c-3"] < found["c-1;c-2"]) != time_rtl


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

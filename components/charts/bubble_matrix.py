"""Who is said to send what to whom: a line a flow, a column a stage, a mark as large as its claims, denials beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.charts.legacy import palette, pixels, stage_marks
from components.charts.legacy.frame import SMALL, Caption, Look, figure
from components.charts.legacy.hover import pointer
from components.charts.legacy.lines import LABELS, Lines, Row, key, labels, lay, rules

ROW, SLIDE_ROW, MARK = 42, 30, 46


def ladder(frame: pd.DataFrame, caption: Caption, look: Look, whole: pd.DataFrame | None = None) -> go.Figure:
    """`frame`: `group`, `label`, `detail`, `stage`, `claims`, `ids`, `denial`, `hover`; a row a mark, in drawing order.

    A row with `denial` stands against the mark of its line at `stage`; at the stage `denied` it stands alone.
    `whole`: the frame of which these rows are a part; all its parts have the same columns.
    """
    columns = _columns(frame if whole is None else whole)
    room = (look.width - (0 if look.narrow else LABELS) - 32) / len(columns)
    top = stage_marks.head(columns, room, look) + 24
    notes, legend = stage_marks.header(columns, top - 12, room, look)
    deep = MARK if look.narrow else SLIDE_ROW if look.slide else ROW
    lines = lay(frame, top, {key(row): deep for row in frame.to_dict("records")}, look)
    flows, against = (frame[frame["denial"].eq(denial)].to_dict("records") for denial in (False, True))
    layout = {
        "xaxis": stage_marks.columns(columns, look),
        "yaxis": pixels.down(lines.height),
        "annotations": [*notes, *_bands(columns, room, look), *labels(lines, look)],
        "shapes": [
            _shade(columns, lines.height, look),
            *rules(lines, (-0.5, len(columns) - 0.5), look),
            *_ties(against, columns, lines, look),
        ],
    }
    marks = [legend, _marks(flows, columns, lines, look), _denials(against, columns, lines, look)]
    return figure(marks, layout, caption, look, int(lines.height), 0 if look.narrow else LABELS)


def _columns(frame: pd.DataFrame) -> list[str]:
    """Every rung of the ladder, and a column for denials of which nothing denied is in view."""
    rungs = [code for code in palette.STAGE if code != stage_marks.DENIED]
    return [*rungs, stage_marks.DENIED] if frame["stage"].eq(stage_marks.DENIED).any() else rungs


def _marks(rows: Sequence[Row], columns: list[str], lines: Lines, look: Look) -> dict[str, Any]:
    said = [str(row["stage"]) for row in rows]
    trace = _points(rows, [(columns.index(stage), lines.of(row).marks) for row, stage in zip(rows, said, strict=True)])
    return trace | {
        "text": [f"<b>{look.text.figure(look.text.number(row['claims']))}</b>" for row in rows],
        "textposition": "middle center",
        "textfont": {"size": 12, "color": [stage_marks.ink(stage, look) for stage in said]},
        "marker": stage_marks.marker(said, [stage_marks.size(int(row["claims"]), look) for row in rows], look),
        "hovertemplate": pointer([row["hover"] for row in rows], look),
    }


def _denials(rows: Sequence[Row], columns: list[str], lines: Lines, look: Look) -> dict[str, Any]:
    red = palette.stage(stage_marks.DENIED, look.dark)
    return _points(rows, [_spot(row, columns, lines, look) for row in rows]) | {
        "text": [f"<b>{look.text.figure(look.text.number(row['claims']))}</b>" for row in rows],
        "textposition": "middle left" if look.rtl else "middle right",
        "textfont": {"size": 12, "color": red},
        "marker": {"symbol": "x", "size": 11, "color": red, "opacity": 1},
        "hovertemplate": pointer([row["hover"] for row in rows], look),
    }


def _points(rows: Sequence[Row], spots: list[tuple[float, float]]) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [x for x, _ in spots],
        "y": [y for _, y in spots],
        "customdata": [row["ids"] for row in rows],
        "cliponaxis": False,
    }


def _spot(row: Row, columns: list[str], lines: Lines, look: Look) -> tuple[float, float]:
    """A denial stands just after the mark that it denies; on a phone at its upper corner."""
    x, y = columns.index(str(row["stage"])), lines.of(row).marks
    if row["stage"] == stage_marks.DENIED:
        return x, y
    return (x + 0.35, y - 18) if look.narrow else (x + 0.36, y)


def _ties(rows: Sequence[Row], columns: list[str], lines: Lines, look: Look) -> list[dict[str, Any]]:
    """From each denial a line to what it denies."""
    red = palette.stage(stage_marks.DENIED, look.dark)
    shapes = []
    for row in rows:
        x, y = _spot(row, columns, lines, look)
        start = {"x0": columns.index(str(row["stage"])), "y0": lines.of(row).marks}
        shapes.append({"type": "line", **start, "x1": x, "y1": y, "layer": "below", "line": {"width": 2, "color": red}})
    return shapes


def _bands(columns: list[str], room: float, look: Look) -> list[pixels.Note]:
    """Over the columns: what lies ahead, and what is said to have happened."""
    notes: list[pixels.Note] = []
    for message, place in zip(("stage-ahead", "stage-past"), _halves(columns), strict=True):
        lines = look.text.wrap(look.text(message), room * len(place), SMALL, lines=2)
        middle = sum(place) / len(place)
        notes += pixels.words(lines, middle, 10, look, xref="x", anchor="center", size=SMALL, colour=look.soft)
    return notes


def _shade(columns: list[str], height: float, look: Look) -> dict[str, Any]:
    """The ground behind what is said to have happened."""
    past = _halves(columns)[1]
    box = {"x0": past[0] - 0.5, "x1": past[-1] + 0.5, "y0": 0, "y1": height}
    return {"type": "rect", "layer": "below", "line": {"width": 0}, "fillcolor": palette.SAND[look.dark], **box}


def _halves(columns: list[str]) -> tuple[list[int], list[int]]:
    """Columns of what lies ahead, and of what is said to have happened."""
    ahead = [place for place, stage in enumerate(columns) if stage in stage_marks.AHEAD]
    return ahead, [
        place for place, stage in enumerate(columns) if stage not in (*stage_marks.AHEAD, stage_marks.DENIED)
    ]

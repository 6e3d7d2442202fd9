"""Goods by stage: a square holds the number of claims; a nought is counted, hatching says that nothing is covered."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.charts.legacy import palette, pixels, stage_marks
from components.charts.legacy.frame import SMALL, Caption, Look, figure
from components.charts.legacy.hover import pointer
from components.charts.legacy.lines import Row
from components.i18n.text_width import width

ROW, NARROW_ROW = 26, 28


def matrix(
    frame: pd.DataFrame, goods: Sequence[Row], layer: str, caption: Caption, look: Look, among: Sequence[Row] = ()
) -> go.Figure:
    """`frame`: `goods`, `stage`, `claims`, `ids`, `hover`; `goods`: rows `code`, `label`, `family`, `covered`, in order;
    `among`: all goods of the figure of which these are a part."""
    columns = list(palette.STAGE)
    size = SMALL if look.narrow else 13
    side = min(146 if look.narrow else 240, int(max(width(row["label"], size) for row in (*goods, *among))) + 22)
    room = (look.width - side - 32) / len(columns)
    top = stage_marks.head(columns, room, look)
    notes, legend = stage_marks.header(columns, top - 12, room, look)
    step = NARROW_ROW if look.narrow else ROW
    place = {row["code"]: top + step * (number + 0.5) for number, row in enumerate(goods)}
    height = top + step * len(goods) + 4
    for row in goods:
        words = look.text.wrap(row["label"], side - 14, size, lines=2)
        small = size if len(words) == 1 else SMALL
        notes += pixels.words(words, 0, place[row["code"]], look, anchor="end", shift=-10, size=small)
    layout = {
        "xaxis": stage_marks.columns(columns, look),
        "yaxis": pixels.down(height),
        "annotations": [*notes, *_silent(goods, place, len(columns), look)],
        "shapes": _breaks(goods, place, step, len(columns), look),
        "barmode": "overlay",
    }
    marks = [
        _hatched(goods, place, step, len(columns), look),
        legend,
        *_cells(frame, goods, columns, place, layer, look),
    ]
    return figure(marks, layout, caption, look, int(height), side)


def _cells(
    frame: pd.DataFrame, goods: Sequence[Row], columns: list[str], place: dict[str, float], layer: str, look: Look
) -> list[dict[str, Any]]:
    rows = frame.to_dict("records")
    filled = {(row["goods"], row["stage"]) for row in rows}
    covered = [row["code"] for row in goods if row["covered"]]
    noughts = [(code, stage) for code in covered for stage in columns if (code, stage) not in filled]
    most = max((int(row["claims"]) for row in rows), default=1)
    shares = [(int(row["claims"]) / most) ** 0.5 for row in rows]
    colour = palette.layer(layer, look.dark)
    counted = {
        "type": "scatter",
        "mode": "markers+text",
        "x": [columns.index(row["stage"]) for row in rows],
        "y": [place[row["goods"]] for row in rows],
        "text": [f"<b>{look.text.figure(look.text.number(row['claims']))}</b>" for row in rows],
        "textfont": {"size": 12, "color": [palette.PAPER[look.dark] if share > 0.55 else look.ink for share in shares]},
        "customdata": [row["ids"] for row in rows],
        "marker": {
            "symbol": "square",
            "size": 22,
            "color": [palette.mixed(colour, palette.PAPER[look.dark], 0.18 + 0.82 * share) for share in shares],
            "line": {"width": 1, "color": colour},
            "opacity": 1,
        },
        "hovertemplate": pointer([row["hover"] for row in rows], look),
    }
    nothing = {
        "type": "scatter",
        "mode": "text",
        "x": [columns.index(stage) for _, stage in noughts],
        "y": [place[code] for code, _ in noughts],
        "text": [look.text.figure(look.text.number(0))] * len(noughts),
        "textfont": {"size": SMALL, "color": look.soft},
        "hoverinfo": "skip",
    }
    return [nothing, counted]


def _hatched(goods: Sequence[Row], place: dict[str, float], step: float, count: int, look: Look) -> dict[str, Any]:
    silent = [row["code"] for row in goods if not row["covered"]]
    return {
        "type": "bar",
        "orientation": "h",
        "y": [place[code] for code in silent],
        "x": [count] * len(silent),
        "base": [-0.5] * len(silent),
        "width": [step - 6] * len(silent),
        "marker": {
            "color": palette.PAPER[look.dark],
            "line": {"width": 0},
            "pattern": {"shape": "/", "fgcolor": palette.LINE[look.dark], "size": 7},
        },
        "hoverinfo": "skip",
    }


def _silent(goods: Sequence[Row], place: dict[str, float], count: int, look: Look) -> list[pixels.Note]:
    """The words over the hatching."""
    words = look.text("goods-not-covered")
    return [
        note | {"bgcolor": palette.PAPER[look.dark]}
        for row in goods
        if not row["covered"]
        for note in pixels.words(
            [words], (count - 1) / 2, place[row["code"]], look, xref="x", anchor="center", size=SMALL, colour=look.soft
        )
    ]


def _breaks(goods: Sequence[Row], place: dict[str, float], step: float, count: int, look: Look) -> list[dict[str, Any]]:
    """A line where a family begins."""
    starts = [row for before, row in itertools.pairwise(goods) if before["family"] != row["family"]]
    return [pixels.rule(place[row["code"]] - step / 2, (-0.5, count - 0.5), look) for row in starts]

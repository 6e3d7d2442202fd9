"""Rows and columns with counted marks where they meet: circles from the articles, diamonds from the reference record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.charts.legacy.frame import LINE, SMALL, Caption, Look, figure
from components.charts.legacy.hover import pointer
from components.charts.legacy.legend import Entry, key
from components.charts.legacy.rows import rows
from components.i18n.text_width import width

ROW = 38


def crosstab(
    frame: pd.DataFrame,
    labels: list[str],
    columns: list[str],
    entries: list[Entry],
    caption: Caption,
    look: Look,
    *,
    timed: bool = False,
    among: Sequence[str] = (),
) -> go.Figure:
    """`frame`, a mark a row: `row` and `column` (positions in `labels` and `columns`), `number`, `symbol`, `colour`,
    `side` (-1, 0, 1: before, on, after the middle of its cell), `below` ("" or a line under it), `words`, `ids`.
    Columns run as reading runs; `timed` ones, years, as time runs. `among`: the labels of the whole figure of which
    these are a part."""
    cell = (look.width - 30 if look.narrow else 560) / len(columns)
    small = _fitting(columns, cell - 3)
    heads = [look.text.wrap(name, cell - 3, small) for name in columns]
    legend_high = key(entries, look, 0).height
    top = legend_high + int(max(len(lines) for lines in heads) * SMALL * LINE) + 10
    below = [look.text.wrap(words, cell - 4, SMALL) if words else [] for words in frame["below"]]
    under = int(max(len(lines) for lines in below) * SMALL * LINE)
    band = ROW + under + (6 if under else 0)
    placed = rows(labels, look, [band] * len(labels), top, among)
    legend = key(entries, look, placed.room)
    last = len(columns) - 0.5
    layout = {
        "xaxis": {
            "range": [last, -0.5] if (look.time_rtl if timed else look.rtl) else [-0.5, last],
            "tickvals": [],
            "showgrid": False,
            "zeroline": False,
            "fixedrange": True,
        },
        "yaxis": placed.axis,
        "shapes": [*placed.lines, *legend.shapes],
        "annotations": [*placed.notes, *_heads(heads, top - 6, small, look), *legend.notes],
    }
    middle = [at - under / 2 for at in placed.middle]
    marks = [_marks(frame, middle, look), *([_below(frame, below, middle, look)] if under else [])]
    return figure(marks, layout, caption, look, placed.height, placed.room, timed=timed)


def _fitting(columns: list[str], room: float) -> float:
    """The font size at which the longest word over a column stays clear of the next column's."""
    longest = max(width(word, SMALL) for name in columns for word in name.split())
    return SMALL * min(1.0, room / longest)


def _heads(heads: list[list[str]], at: float, size: float, look: Look) -> list[dict[str, Any]]:
    return [
        {
            "text": "<br>".join(look.text.figure(line) for line in lines),
            "x": number,
            "xref": "x",
            "y": at,
            "yref": "y",
            "yanchor": "bottom",
            "showarrow": False,
            "font": {"size": size, "color": look.soft},
        }
        for number, lines in enumerate(heads)
    ]


def _x(frame: pd.DataFrame, look: Look) -> list[float]:
    # The articles stand before the reference record in the direction of reading: the axis itself is turned round.
    return list(frame["column"] + frame["side"] * (0.24 if look.narrow else 0.17))


def _marks(frame: pd.DataFrame, middle: list[float], look: Look) -> dict[str, Any]:
    least, most = (15, 9) if look.narrow else (18, 16)
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": _x(frame, look),
        "y": [middle[row] for row in frame["row"]],
        "text": [look.text.figure(look.text.number(number)) for number in frame["number"]],
        "textposition": "middle center",
        "textfont": {"size": SMALL, "color": look.ink},
        "customdata": list(frame["ids"]),
        "cliponaxis": False,
        "marker": {
            "symbol": list(frame["symbol"]),
            "color": list(frame["colour"]),
            "size": [least + min(most, 2.8 * number**0.5) for number in frame["number"]],
            "opacity": 0.38,
            "line": {"width": 2, "color": list(frame["colour"])},
        },
        "hovertemplate": pointer(frame["words"], look),
    }


def _below(frame: pd.DataFrame, below: list[list[str]], middle: list[float], look: Look) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "text",
        "x": _x(frame, look),
        "y": [middle[row] + 18 for row in frame["row"]],
        "text": ["<br>".join(look.text.figure(line) for line in lines) for lines in below],
        "textposition": "bottom center",
        "textfont": {"size": SMALL, "color": look.soft},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }

"""Votes, one row a decision: for, against, abstained, told by colour and pattern, and the names of those against."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.charts.layout import palette
from components.charts.layout.frame import SMALL, Caption, Look, figure
from components.charts.layout.hover import pointer
from components.charts.layout.legend import Entry, key
from components.charts.layout.rows import rows

ROW, BAR = 34, 18
SIDES = ("votes_for", "votes_against", "votes_abstain")


def votes(
    frame: pd.DataFrame, entries: list[Entry], seats: int, caption: Caption, look: Look, among: Sequence[str] = ()
) -> go.Figure:
    """`frame`: `label`, `votes_for`, `votes_against`, `votes_abstain` (NaN: not recorded), `after` (words behind the
    bar), `words`, `ids`. `seats`: votes that fill the drawing but for the room of the words behind;
    `among`: the labels of the whole figure of which these rows are a part."""
    placed = rows(list(frame["label"]), look, [ROW] * len(frame), key(entries, look, 0).height, among)
    legend = key(entries, look, placed.room)
    full = seats * 1.7
    layout = {
        "barmode": "stack",
        "xaxis": {
            "range": [full, 0] if look.rtl else [0, full],
            "visible": False,
            "fixedrange": True,
        },
        "yaxis": placed.axis,
        "shapes": [*placed.lines, *legend.shapes],
        "annotations": [*placed.notes, *legend.notes],
    }
    bars = [_side(frame, side, placed.middle, seats, look) for side in SIDES]
    return figure([*bars, _after(frame, placed.middle, seats, look)], layout, caption, look, placed.height, placed.room)


def _side(frame: pd.DataFrame, side: str, middle: list[float], seats: int, look: Look) -> dict[str, Any]:
    return {
        "type": "bar",
        "orientation": "h",
        "y": middle,
        "x": list(frame[side].fillna(0)),
        "width": BAR,
        "text": _numbers(frame, side, seats, look),
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "constraintext": "none",
        "textfont": {"size": SMALL, "color": "#ffffff"},
        "customdata": list(frame["ids"]),
        "marker": {
            "color": palette.VOTE[side],
            "line": {"width": 1, "color": palette.PAPER[look.dark]},
        },
        "hovertemplate": pointer(frame["words"], look),
    }


def _numbers(frame: pd.DataFrame, side: str, seats: int, look: Look) -> list[str]:
    """The votes in figures, where the bar is long enough to hold them."""
    votes = frame[side].fillna(0)
    return [look.text.figure(look.text.number(number)) if number > seats / 20 else "" for number in votes]


def _after(frame: pd.DataFrame, middle: list[float], seats: int, look: Look) -> dict[str, Any]:
    totals = frame[list(SIDES)].fillna(0).sum(axis=1)
    return {
        "type": "scatter",
        "mode": "text",
        "x": list(totals + seats * 0.03),
        "y": middle,
        "text": [look.text.figure(words) for words in frame["after"]],
        "textposition": "middle left" if look.rtl else "middle right",
        "textfont": {"size": SMALL + 1, "color": look.ink},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }

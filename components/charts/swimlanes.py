"""Lanes on an axis of time: a band for what lasts, a mark for each act, labels over the marks of a lane if it has any."""

from __future__ import annotations

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.charts.layout import palette, pixels, time_axis
from components.charts.layout.frame import SMALL, Caption, Look, figure
from components.charts.layout.hover import pointer
from components.charts.layout.legend import Entry, key
from components.charts.layout.rows import rows

BAND, LEVEL = 26, 15


Whole = tuple[pd.DataFrame, pd.DataFrame]


def bands(
    lanes: pd.DataFrame, marks: pd.DataFrame, entries: list[Entry], caption: Caption, look: Look, whole: Whole | None = None
) -> go.Figure:
    """`lanes`: `label`, `first`, `last` (days of the band, NaT for none), `colour`; their order is the drawing's.
    `marks`: `lane` (label), `day`, `symbol`, `colour`, `name` ("" or a label over it), `words` (for the pointer), `ids`.
    `whole`: the lanes and marks of which these are a part; all parts share one axis.
    """
    every, acts = whole or (lanes, marks)
    marks = marks.assign(level=0)
    first, last = _ends(every, acts)
    for lane in marks.loc[marks["name"].ne(""), "lane"].unique():
        of = marks["lane"].eq(lane)
        places = (marks.loc[of, "day"] - first) / (last - first) * _drawing(look)
        marks.loc[of, "level"] = [1 + level for level in time_axis.levels(list(marks.loc[of, "name"]), list(places))]
    levels = marks.groupby("lane")["level"].max().reindex(lanes["label"]).fillna(0).astype(int)
    head = key(entries, look, 0).height + 18
    placed = rows(list(lanes["label"]), look, [BAND + LEVEL * level for level in levels], head, every["label"])
    legend = key(entries, look, placed.room)
    shift = dict(zip(lanes["label"], levels * LEVEL / 2, strict=True))
    place = {label: at + shift[label] for label, at in zip(lanes["label"], placed.middle, strict=True)}
    days = time_axis.axis(first, last, look, every=5 if look.narrow else 2)
    layout = {
        "xaxis": days,
        "yaxis": placed.axis,
        "shapes": [
            pixels.bare(days["range"], 0, head - 18, look),
            *placed.lines,
            *_spans(lanes, place),
            *_leaders(marks, place, look),
            *legend.shapes,
        ],
        "annotations": [*placed.notes, *_names(marks, place, look), *time_axis.heads(days, head - 10, look), *legend.notes],
    }
    return figure([_points(marks, place, look)], layout, caption, look, placed.height, placed.room, timed=True)


def _ends(lanes: pd.DataFrame, marks: pd.DataFrame) -> tuple[pd.Timestamp, pd.Timestamp]:
    days = pd.concat([lanes["first"], lanes["last"], marks["day"]]).dropna()
    return days.min() - pd.Timedelta(days=200), days.max() + pd.Timedelta(days=120)


def _drawing(look: Look) -> int:
    """Px of the drawing's width, guessed low: labels that keep apart here keep apart on a wider page."""
    return look.width - 32 if look.narrow else 560


def _spans(lanes: pd.DataFrame, place: dict[str, float]) -> list[dict[str, Any]]:
    return [
        {
            "type": "rect",
            "layer": "below",
            "x0": str(lane["first"].date()),
            "x1": str(lane["last"].date()),
            "y0": place[lane["label"]] - 6,
            "y1": place[lane["label"]] + 6,
            "fillcolor": lane["colour"],
            "opacity": 0.3,
            "line": {"width": 0},
        }
        for _, lane in lanes.iterrows()
        if pd.notna(lane["first"])
    ]


def _points(marks: pd.DataFrame, place: dict[str, float], look: Look) -> dict[str, Any]:
    lines = marks["symbol"].str.contains("^line|-open$")  # such a symbol is nothing but its outline
    outlines = list(marks["colour"].where(lines, palette.PAPER[look.dark]))
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [str(day.date()) for day in marks["day"]],
        "y": [place[lane] for lane in marks["lane"]],
        "customdata": list(marks["ids"]),
        "marker": {
            "symbol": list(marks["symbol"]),
            "size": 12,
            "color": list(marks["colour"]),
            "opacity": 1,
            "line": {"width": [3 if bare else 1 for bare in lines], "color": outlines},
        },
        "hovertemplate": pointer(marks["words"], look),
    }


def _leaders(marks: pd.DataFrame, place: dict[str, float], look: Look) -> list[dict[str, Any]]:
    """Hair lines from a mark up to its name."""
    return [
        {
            "type": "line",
            "x0": str(mark["day"].date()),
            "x1": str(mark["day"].date()),
            "y0": place[mark["lane"]] - 7,
            "y1": place[mark["lane"]] - 6 - LEVEL * (mark["level"] - 0.55),
            "line": {"width": 1, "color": palette.LINE[look.dark]},
        }
        for _, mark in marks.iterrows()
        if mark["level"] > 1
    ]


def _names(marks: pd.DataFrame, place: dict[str, float], look: Look) -> list[dict[str, Any]]:
    return [
        {
            "text": look.text.figure(mark["name"]),
            "x": str(mark["day"].date()),
            "y": place[mark["lane"]] - LEVEL * mark["level"],
            "showarrow": False,
            "font": {"size": SMALL, "color": look.ink},
            "bgcolor": palette.PAPER[look.dark],
            "borderpad": 0,
        }
        for _, mark in marks.iterrows()
        if mark["name"]
    ]

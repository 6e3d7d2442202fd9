"""Events on a time axis, one lane a kind; an imprecise date is a span, what was only expected is hollow."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from components import palette
from components.charts.canvas import BODY, SMALL, Look, Stamp, categories, figure, label_room

LANE = 44


def lanes(frame: pd.DataFrame, stamp: Stamp, look: Look) -> go.Figure:
    """`frame`: `lane`, `title`, `when` (words), `date_from`, `date_to`, `layer`, `status`, `ids`; one mark a row."""
    order = list(dict.fromkeys(frame["lane"]))
    drawn, room = label_room(order, look, 180)
    place = dict(zip(order, drawn, strict=True))
    marks = [_span(row, place, look) for _, row in frame.iterrows() if row["date_from"] != row["date_to"]]
    marks.append(_points(frame, place, look))
    axis = {
        "type": "date",
        "gridcolor": palette.LINE[look.dark],
        "tickfont": {"size": SMALL, "color": look.soft},
        "tickformat": "%Y",
        "autorange": "reversed" if look.time_rtl else True,
        "zeroline": False,
        "automargin": False,
        "nticks": 5 if look.narrow else 14,
    }
    layout = {
        "xaxis": axis,
        "yaxis": categories(look, drawn, showgrid=True, gridcolor=palette.LINE[look.dark]),
        "dragmode": "pan",
    }
    return figure(marks, layout, stamp, look, LANE * max(1, len(order)), room)


def _points(frame: pd.DataFrame, place: dict[str, str], look: Look) -> dict[str, object]:
    middle = frame["date_from"] + (frame["date_to"] - frame["date_from"]) / 2
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [str(day.date()) for day in middle],
        "y": [place[lane] for lane in frame["lane"]],
        "customdata": list(frame["ids"]),
        "marker": {
            "size": 13,
            "color": [palette.layer(layer, look.dark) for layer in frame["layer"]],
            "line": {"width": 1.5},
            "symbol": [_symbol(layer, status) for layer, status in zip(frame["layer"], frame["status"], strict=True)],
        },
        "hovertemplate": [
            "<br>".join(look.text.figure(line) for line in (*look.text.wrap(title, 300, BODY), when))
            + "<extra></extra>"
            for title, when in zip(frame["title"], frame["when"], strict=True)
        ],
    }


def _symbol(layer: str, status: str) -> str:
    shape = "circle" if layer == "article" else "diamond"
    return shape if status == "occurred" else f"{shape}-open"


def _span(row: pd.Series, place: dict[str, str], look: Look) -> dict[str, object]:
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [str(row["date_from"])[:10], str(row["date_to"])[:10]],
        "y": [place[str(row["lane"])]] * 2,
        "line": {"width": 7, "color": palette.layer(str(row["layer"]), look.dark)},
        "opacity": 0.35,
        "hoverinfo": "skip",
    }

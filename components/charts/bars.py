"""Ranked horizontal bars: so many claims (or events, or measures) per code."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from components.charts.layout.frame import Caption, Look, categories, figure, label_room, values

ROW, SLIDE_ROW = 34, 22
#: Px that a line of a label needs so that no two labels touch.
LINE_ROOM = 18


def ranked(
    frame: pd.DataFrame, count: str, colours: list[str], patterns: list[str], caption: Caption, look: Look
) -> go.Figure:
    """One bar a row of `frame` (columns `label`, `count`, `ids`), in its order, each labelled with its number."""
    labels, room = label_room(list(frame["label"]), look)
    numbers = [look.text.number(value) for value in frame[count]]
    bar = {
        "type": "bar",
        "orientation": "h",
        "y": labels,
        "x": list(frame[count]),
        "customdata": list(frame["ids"]),
        "text": [look.text.figure(number) for number in numbers],
        "textposition": "outside",
        "cliponaxis": False,
        "marker": {
            "color": colours,
            "pattern": {"shape": patterns, "fillmode": "overlay", "fgcolor": "rgba(255,255,255,.55)"},
        },
        "hovertemplate": [
            look.text.figure(f"{label}: {number}") + "<extra></extra>"
            for label, number in zip(frame["label"], numbers, strict=True)
        ],
    }
    axis = values(look, caption.unit, showticklabels=False, showgrid=False)
    axis["title"] = None  # the numbers stand on the bars and the unit above them
    axis["range"] = [max(frame[count], default=1) * 1.15, 0] if look.rtl else [0, max(frame[count], default=1) * 1.15]
    axis["autorange"] = False
    layout = {"xaxis": axis, "yaxis": categories(look, labels)}
    lines = max((label.count("<br>") + 1 for label in labels), default=1)
    row = max(SLIDE_ROW if look.slide else ROW, lines * LINE_ROOM)
    return figure([bar], layout, caption, look, row * max(1, len(frame)) + 8, room)

"""Flows on the stage ladder: one row a flow, one column a stage, a mark as large as its claims."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from components import palette
from components.charts.canvas import SMALL, Look, Stamp, categories, figure, label_room

ROW = 36


def ladder(frame: pd.DataFrame, stages: list[str], stamp: Stamp, look: Look) -> go.Figure:
    """`frame`: `label`, `stage`, `claims`, `ids`; one row a mark, in drawing order. Stages run as reading runs."""
    order = list(dict.fromkeys(frame["label"]))
    drawn, room = label_room(order, look)
    place = dict(zip(order, drawn, strict=True))
    marks = {
        "type": "scatter",
        "mode": "markers+text",
        "x": [stages.index(stage) for stage in frame["stage"]],
        "y": [place[label] for label in frame["label"]],
        "text": [look.text.figure(look.text.number(claims)) for claims in frame["claims"]],
        "textposition": "middle center",
        "textfont": {"size": SMALL, "color": look.ink},
        "customdata": list(frame["ids"]),
        "marker": {
            "symbol": [palette.STAGE_SYMBOL[stage] for stage in frame["stage"]],
            "color": [palette.STAGE[stage] for stage in frame["stage"]],
            "size": [18 + min(18, 3 * claims) for claims in frame["claims"]],
            "opacity": 0.55,
            "line": {"width": 2},
        },
        "hovertemplate": [
            look.text.figure(label)
            + "<br>"
            + look.text.figure(look.text("hover-stage", stage=look.text.code("stage", stage), claims=claims))
            + "<extra></extra>"
            for label, stage, claims in zip(frame["label"], frame["stage"], frame["claims"], strict=True)
        ],
    }
    names = [look.text.figure(look.text.code("stage", stage)) for stage in stages]
    span = [len(stages) - 0.5, -0.5] if look.rtl else [-0.5, len(stages) - 0.5]
    axis = {
        "tickvals": list(range(len(stages))),
        "ticktext": names,
        "range": span,
        "side": "top",
        "fixedrange": True,
        "zeroline": False,
        "tickfont": {"size": SMALL},
        "tickangle": -60 if look.narrow else 0,
        "gridcolor": palette.LINE[look.dark],
    }
    layout = {"xaxis": axis, "yaxis": categories(look, drawn, showgrid=True, gridcolor=palette.LINE[look.dark])}
    return figure([marks], layout, stamp, look, ROW * len(order) + 40, room)

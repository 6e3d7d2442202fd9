"""When the articles and when the reference record first said a thing: one row a flow, one mark a layer."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.charts.legacy import palette
from components.charts.legacy.frame import SMALL, Caption, Look, categories, figure, label_room
from components.charts.legacy.hover import pointer
from components.charts.legacy.inline_legend import legend
from components.charts.legacy.pixels import bare
from components.charts.legacy.time_scale import scale
from components.charts.timeline import EDGE, bands_of, breaks, time_axis
from components.charts.timeline_marks import BESIDE, SYMBOL
from components.i18n import text_width

ROW = 30
WIDE = 900


def firsts(
    frame: pd.DataFrame, period: tuple[date, date], caption: Caption, look: Look, whole: pd.DataFrame | None = None
) -> go.Figure:
    """`frame`: `label` (the flow), `layer`, `since`, `until` (the days it may have been said), `speaker`, `hover`
    (lines), `ids`; one mark a row. Rows of the figure in the order of the labels.
    `whole`: the frame of which these rows are a part; all its parts share one axis."""
    every = frame if whole is None else whole
    order = list(dict.fromkeys(frame["label"]))
    drawn, _ = label_room(order, look)
    _, room = label_room(list(every["label"]), look)
    height = {label: place for place, label in enumerate(order)}
    width = float((look.width if look.narrow else WIDE) - room - 40)
    axis = scale([day.date() for day in every["until"]], *period, width, look.time_rtl)
    spots = frame.assign(
        y=[height[label] for label in frame["label"]],
        x0=[axis.at(day.date()) for day in frame["since"]],
        x1=[axis.at(day.date()) for day in frame["until"]],
    )
    notes, above = legend([(_mark(layer, look), look.text.code("layer", layer)) for layer in SYMBOL], width, look)
    lines = max(1, max((label.count("<br>") + 1 for label in drawn), default=1))
    rows = max(ROW, lines * 17 + 6) * len(order)
    sides = categories(look, drawn, type="linear", showgrid=False, zeroline=False)
    sides |= {
        "tickvals": list(range(len(order))),
        "ticktext": drawn,
        "autorange": False,
    }
    traces = [*_between(spots, look), _points(spots, look), *([] if look.narrow else [_speakers(spots, width, look)])]
    row = rows / len(order)
    raised = [trace | {"y": [y / row - 0.5 for y in trace["y"]]} for trace in notes]
    sides["range"] = [len(order) - 0.5, -0.5 - above / row]
    shapes = [
        bare((-EDGE, width + EDGE), -0.5 - above / row, -0.5, look),
        *bands_of([(place - 0.5, place + 0.5) for place in range(len(order))], width, look),
        *breaks(axis, -0.5, len(order) - 0.5, look),
    ]
    layout = {"xaxis": time_axis(axis, look), "yaxis": sides, "shapes": shapes}
    return figure([*traces, *raised], layout, caption, look, rows + above, room, timed=True)


def _mark(layer: str, look: Look) -> dict[str, Any]:
    marker = {"size": 11, "symbol": SYMBOL[layer], "color": palette.layer(layer, look.dark)}
    return {"mode": "markers", "marker": marker}


def _between(spots: pd.DataFrame, look: Look) -> list[dict[str, Any]]:
    """A bar for the days an imprecise saying may mean, a thin line from the first layer to the other."""
    found = [
        _line([row["x0"], row["x1"]], row["y"], 8, palette.layer(row["layer"], look.dark), 0.3)
        for row in spots.to_dict("records")
        if row["x1"] - row["x0"]
    ]
    for y, both in spots.groupby("y"):
        if len(both) > 1:
            middle = (both["x0"] + both["x1"]) / 2
            found.append(_line([middle.min(), middle.max()], float(str(y)), 1, look.soft, 1))
    return found


def _line(x: list[float], y: float, width: int, colour: str, opacity: float) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "lines",
        "x": x,
        "y": [y, y],
        "line": {"width": width, "color": colour},
        "opacity": opacity,
        "hoverinfo": "skip",
    }


def _points(spots: pd.DataFrame, look: Look) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": list((spots["x0"] + spots["x1"]) / 2),
        "y": list(spots["y"]),
        "customdata": list(spots["ids"]),
        "cliponaxis": False,
        "marker": {
            "size": 12,
            "opacity": 1,
            "symbol": [SYMBOL[layer] for layer in spots["layer"]],
            "color": [palette.layer(layer, look.dark) for layer in spots["layer"]],
        },
        "hovertemplate": pointer(["\n".join(lines) for lines in spots["hover"]], look),
    }


def _speakers(spots: pd.DataFrame, width: float, look: Look) -> dict[str, Any]:
    """Who said it first: beside the first mark, or past the other one where there is no room."""
    x, y, words, sides = [], [], [], []
    for place, both in spots.groupby("y"):
        said = str(both.sort_values("until").iloc[0]["speaker"])
        left, right = float(both[["x0", "x1"]].min().min()), float(both[["x0", "x1"]].max().max())
        room = {"left": left - 2 * BESIDE, "right": width - right - 2 * BESIDE}
        before, after = ("right", "left") if look.time_rtl else ("left", "right")
        fits = text_width.width(said, SMALL) <= room[before]
        side = before if fits else max((after, before), key=room.__getitem__)
        x.append(right + BESIDE if side == "right" else left - BESIDE)
        y.append(float(str(place)))
        words.append(look.text.figure(look.text.cut(said, room[side], SMALL)))
        sides.append(f"middle {side}")
    return {
        "type": "scatter",
        "mode": "text",
        "x": x,
        "y": y,
        "text": words,
        "textposition": sides,
        "textfont": {"size": SMALL, "color": look.soft},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }

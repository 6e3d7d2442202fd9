"""Events on an axis of time in a few lanes, the articles' above the reference record's in each.

An imprecise date is a span, what was only expected is hollow, an arrow leads to what came of it, a thin line joins the
same happening in both layers. Everything is placed in pixels, so that no label meets another.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.charts.legacy import palette
from components.charts.legacy.frame import BODY, NARROW, SMALL, Caption, Look, figure, label_room
from components.charts.legacy.inline_legend import legend
from components.charts.legacy.pixels import bare
from components.charts.legacy.time_scale import Scale, scale
from components.charts.timeline_lanes import Lane, place
from components.charts.timeline_marks import SYMBOL, arrows, labels, points, same, spans

#: The narrowest page on which the wide figure is shown; the style sheet shows the list below it.
NARROWEST = 900
EDGE = 8


def lanes(
    frame: pd.DataFrame,
    links: pd.DataFrame,
    period: tuple[date, date],
    caption: Caption,
    look: Look,
    whole: pd.DataFrame | None = None,
) -> go.Figure:
    """`frame`: `id`, `lane` (words, in order), `title`, `label` ("" for none), `hover` (lines), `date_from`, `date_to`,
    `open`, `layer`, `status`, `ids`, `weight`, `landmark`; indexed by `id`. `links`: `event`, `other`, `link`;
    those to events that are not drawn are passed over. `whole`: the frame of which these rows are a part; all its parts
    share one axis."""
    every = frame if whole is None else whole
    order = list(dict.fromkeys(frame["lane"]))
    links = links[links["event"].isin(frame["id"]) & links["other"].isin(frame["id"])]
    drawn, _ = label_room(order, look, 130)
    _, room = label_room(list(dict.fromkeys(every["lane"])), look, 130)
    width = float((NARROW if look.narrow else NARROWEST) - room - 40)
    axis = scale([day.date() for day in every["date_from"]], *period, width, look.time_rtl)
    placed, bands = place(frame, order, axis, look)
    notes, height = legend(_key(look), width, look)
    pointing = arrows(frame, links, placed, look)
    marks = [*spans(frame, placed, look), same(links, placed, look), points(frame, placed, look)]
    layout = {
        "xaxis": time_axis(axis, look),
        "yaxis": _sides(bands, drawn, height, look),
        "shapes": [
            bare((-EDGE, width + EDGE), -height, 0, look),
            *bands_of([(lane.top, lane.bottom) for lane in bands], width, look),
            *breaks(axis, 0, bands[-1].bottom, look),
        ],
        "annotations": pointing,
    }
    return figure(
        [*marks, labels(placed, pointing, look), *notes],
        layout,
        caption,
        look,
        int(bands[-1].bottom) + height,
        room,
        timed=True,
    )


def _key(look: Look) -> list[tuple[dict[str, Any], str]]:
    text, article = look.text, palette.layer("article", look.dark)

    def mark(layer: str, hollow: bool = False) -> dict[str, Any]:
        colour = palette.layer(layer, look.dark)
        fill = palette.PAPER[look.dark] if hollow else colour
        marker = {"size": 11, "symbol": SYMBOL[layer], "color": fill, "line": {"width": 2, "color": colour}}
        return {"mode": "markers", "marker": marker}

    return [
        (mark("article"), text.code("layer", "article")),
        (mark("reference"), text.code("layer", "reference")),
        (mark("article", hollow=True), text("key-ahead")),
        ({"mode": "lines", "line": {"width": 8, "color": article}, "opacity": 0.3}, text("key-span")),
        ({"mode": "lines", "line": {"width": 2, "color": palette.OUTCOME[look.dark]}}, text("key-outcome")),
        ({"mode": "lines", "line": {"width": 1, "color": look.soft}}, text("key-same")),
    ]


def time_axis(axis: Scale, look: Look) -> dict[str, Any]:
    """An axis counted in the pixels of `axis`, with its days named."""
    ticks = axis.ticks()
    return {
        "range": [-EDGE, axis.places[-1] + EDGE],
        "tickangle": 0,
        "tickvals": [axis.at(day) for day in ticks],
        "ticktext": [look.text.figure(_tick(day, look)) for day in ticks],
        "gridcolor": palette.LINE[look.dark],
        "tickfont": {"size": SMALL, "color": look.soft},
        "zeroline": False,
        "fixedrange": True,
        "automargin": False,
    }


def _tick(day: date, look: Look) -> str:
    return look.text.date(f"{day.year}" if day.month == 1 else f"{day:%Y-%m}", bare=True)


def _sides(bands: list[Lane], names: list[str], above: int, look: Look) -> dict[str, Any]:
    return {
        "range": [bands[-1].bottom, -above],
        "tickvals": [(band.top + band.bottom) / 2 for band in bands],
        "ticktext": names,
        "side": "right" if look.rtl else "left",
        "tickfont": {"size": BODY, "color": look.ink},
        "ticks": "outside",
        "ticklen": 8,
        "tickcolor": "rgba(0,0,0,0)",
        "showgrid": False,
        "zeroline": False,
        "fixedrange": True,
        "automargin": False,
    }


def bands_of(edges: list[tuple[float, float]], width: float, look: Look) -> list[dict[str, Any]]:
    """Every second row shaded, so that it is followed across the page. `edges`: top and bottom of each row."""
    return [
        {
            "type": "rect",
            "layer": "below",
            "x0": -EDGE,
            "x1": width + EDGE,
            "y0": top,
            "y1": bottom,
            "line": {"width": 0},
            "fillcolor": palette.SAND[look.dark],
        }
        for top, bottom in edges[::2]
    ]


def breaks(axis: Scale, top: float, bottom: float, look: Look) -> list[dict[str, Any]]:
    """A double line where the axis changes its pace."""
    return [
        {
            "type": "line",
            "layer": "below",
            "x0": place + shift,
            "x1": place + shift,
            "y0": top,
            "y1": bottom,
            "line": {"width": 1, "color": look.soft, "dash": "dot"},
        }
        for place in axis.breaks
        for shift in (-1.5, 1.5)
    ]

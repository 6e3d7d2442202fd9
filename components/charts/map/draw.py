"""A map whole: its two panels, the legend under them, and where the near panel lies in the far one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from components.charts.layout.frame import EDGE, Caption, Look, framed
from components.charts.map.legend import key
from components.charts.map.marks import Leg, Place, Region
from components.charts.map.panel import panel, sheet

#: Px of a panel, and between the two where one stands under the other.
HEIGHT, GAP = {"wide": 430, "narrow": 240}, 14


def region_map(
    regions: tuple[Region, Region],
    places: Sequence[Place],
    legs: Sequence[Leg],
    legend: Sequence[tuple[str, str]],
    caption: Caption,
    look: Look,
    _: range | None = None,
) -> go.Figure:
    """A far panel and a near one. What lies wholly in the near panel is labelled there only.

    `legend`: codes of kinds and stages, each with its words.
    """
    far, near = regions
    spots = {place.id: place for place in places}
    inside = [leg for leg in legs if near.holds(spots[leg.start]) and near.holds(spots[leg.end])]
    across = [leg for leg in legs if leg not in inside]
    ends = {end for leg in across for end in (leg.start, leg.end)}
    named = [place for place in places if not near.holds(place) or place.id in ends]
    entries, key_height = key(legend, sheet(look), look)
    height = _height(look, key_height)
    total = height + key_height if not look.narrow else 2 * height + GAP + key_height
    domains = _domains(look, height, total)
    drawn = [
        panel(far, named, across, domains[0], 1, total, look),
        panel(near, [place for place in places if near.holds(place)], inside, domains[1], 2, total, look),
    ]
    layout: dict[str, Any] = {"annotations": [], "shapes": [_window(far, near, look)]}
    data: list[dict[str, Any]] = []
    for number, (traces, notes, axes) in enumerate(drawn, 1):
        data += traces
        layout["annotations"] += notes
        layout |= axes
        layout["shapes"] += [_rim(number, look)]
    ends_of_key = [sheet(look), 0] if look.rtl else [0, sheet(look)]
    layout["xaxis3"] = {"domain": [0, 1], "anchor": "y3", "range": ends_of_key, "visible": False, "fixedrange": True}
    layout["yaxis3"] = {
        "domain": [0, key_height / total],
        "anchor": "x3",
        "range": [key_height, 0],
        "visible": False,
        "fixedrange": True,
    }
    return framed([*data, *entries], layout, caption, look, total, (EDGE, EDGE), False)


def _height(look: Look, key_height: int) -> int:
    """Px of a panel: on a slide what the legend leaves."""
    return int(min(HEIGHT["narrow" if look.narrow else "wide"], look.tallest - key_height))


def _domains(look: Look, height: int, total: int) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """Where the two panels stand, as shares of the drawing: beside each other, on a phone one under the other."""
    if look.narrow:
        middle = 1 - height / total
        return {"x": [0, 1], "y": [middle, 1]}, {
            "x": [0, 1],
            "y": [middle - (height + GAP) / total, middle - GAP / total],
        }
    low = 1 - height / total
    return {"x": [0, 0.36], "y": [low, 1]}, {"x": [0.375, 1], "y": [low, 1]}


def _window(far: Region, near: Region, look: Look) -> dict[str, Any]:
    """Where the near panel lies in the far one."""
    west, south, east, north = near.bounds
    rim = [far.projection.point(x, y) for x, y in ((west, south), (east, south), (east, north), (west, north))]
    path = "M" + "L".join(f"{x:.3f},{y:.3f}" for x, y in rim) + "Z"
    return {
        "type": "path",
        "path": path,
        "xref": "x",
        "yref": "y",
        "line": {"width": 1, "color": look.colour("soft"), "dash": "dot"},
    }


def _rim(number: int, look: Look) -> dict[str, Any]:
    """The frame of a panel."""
    suffix = "" if number == 1 else str(number)
    line = {"width": 1, "color": look.colour("line")}
    return {
        "type": "rect",
        "xref": f"x{suffix} domain",
        "yref": f"y{suffix} domain",
        "x0": 0,
        "x1": 1,
        "y0": 0,
        "y1": 1,
        "line": line,
    }

"""A panel of a map: the land of one region, the legs and places on it, and its axes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components.charts.layout.frame import EDGE, Look
from components.charts.layout.hover import template
from components.charts.map.labels import label, placements
from components.charts.map.legend import marker
from components.charts.map.legs import count_steps, trace
from components.charts.map.marks import Leg, Place, Region

MAP_WIDTH = 980


def sheet(look: Look) -> int:
    """Px that the drawing is planned for: a wide page gives a map more than the least."""
    return look.sheet if look.narrow or look.slide else MAP_WIDTH


def panel(
    region: Region,
    places: Sequence[Place],
    legs: Sequence[Leg],
    domain: dict[str, list[float]],
    number: int,
    total: int,
    look: Look,
) -> tuple[list[dict[str, Any]], list[dict[str, Any]], dict[str, Any]]:
    """Traces, labels and axes of one panel."""
    suffix = "" if number == 1 else str(number)
    axes = {"xaxis": f"x{suffix}", "yaxis": f"y{suffix}"}
    left, bottom, right, top = region.window()
    room = (domain["x"][1] - domain["x"][0]) * (sheet(look) - 2 * EDGE), (domain["y"][1] - domain["y"][0]) * total
    scale = max((right - left) / room[0], (top - bottom) / room[1])  # thousands of km a px
    middle = (left + right) / 2, (bottom + top) / 2
    spots = {place.id: region.projection.point(place.longitude, place.latitude) for place in places}
    pixel = {
        id_: ((x - middle[0]) / scale + room[0] / 2, room[1] / 2 - (y - middle[1]) / scale)
        for id_, (x, y) in spots.items()
    }
    steps = count_steps(legs, pixel)
    drawn = (trace(leg, spots, step, look) for leg, step in zip(legs, steps, strict=True))
    traces = [*_land(region, look), *drawn, _points(places, spots, look)]
    labels = [
        label(place.label, spots[place.id], side, shift, axes, look)
        for place, side, shift in placements(places, legs, steps, pixel, room)
    ]
    shown = [middle[0] - room[0] * scale / 2, middle[0] + room[0] * scale / 2]
    tall = [middle[1] - room[1] * scale / 2, middle[1] + room[1] * scale / 2]
    plain = {"visible": False, "fixedrange": True}
    return (
        [each | axes for each in traces],
        labels,
        {
            f"xaxis{suffix}": {"domain": domain["x"], "anchor": axes["yaxis"], "range": shown, **plain},
            f"yaxis{suffix}": {
                "domain": domain["y"], "anchor": axes["xaxis"], "range": tall, "scaleanchor": axes["xaxis"], "constrain": "range", **plain,
            },
        },
    )  # fmt: skip


def _land(region: Region, look: Look) -> list[dict[str, Any]]:
    """Land as one filled trace, borders as thin lines."""
    quiet = {"type": "scatter", "mode": "lines", "hoverinfo": "skip"}
    ground = quiet | _path([region.projection.line(ring) for ring in region.land.rings]) | {
        "fill": "toself", "fillcolor": look.colour("sand"), "line": {"width": 1, "color": look.colour("line")},
    }  # fmt: skip
    borders = quiet | _path([region.projection.line(line) for line in region.land.borders])
    return [ground, borders | {"line": {"width": 1, "color": look.colour("soft"), "dash": "dot"}}]


def _path(lines: list[list[tuple[float, float]]]) -> dict[str, list[float | None]]:
    """Many lines as one trace, with a gap between two of them; to the metre is more than a pixel shows."""
    xs: list[float | None] = []
    ys: list[float | None] = []
    for line in lines:
        xs += [*(round(x, 3) for x, _ in line), None]
        ys += [*(round(y, 3) for _, y in line), None]
    return {"x": xs, "y": ys}


def _points(places: Sequence[Place], spots: dict[str, tuple[float, float]], look: Look) -> dict[str, Any]:
    """One mark a place."""
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [spots[place.id][0] for place in places],
        "y": [spots[place.id][1] for place in places],
        "marker": marker([place.kind for place in places], look),
        "customdata": [place.claims for place in places],
        "hovertemplate": [template(place.words, look) for place in places],
    }

"""A map of places and the routes between them: land as it lies, one panel a region, labels that never meet.

Geography is not mirrored; words run in the reader's direction. Legs are told apart by the pattern of their stage,
places by the symbol of their kind.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import dist
from typing import Any

import plotly.graph_objects as go

from components.charts.layout.frame import EDGE, SMALL, Caption, Look, framed
from components.charts.layout.hover import template
from components.charts.layout.palette import DASH
from components.charts.layout.projection import Projection
from components.i18n.text_width import width
from data.geo import Land

Box = tuple[float, float, float, float]
SYMBOL = {
    "port": "circle",
    "rail_crossing": "square",
    "road_crossing": "square-open",
    "depot": "diamond",
    "launch_site": "triangle-up",
    "test_site": "triangle-down",
    "nuclear_site": "hexagon",
    "capital": "star",
    "city": "circle-open",
}
OTHER = "circle-open-dot"
MAP_WIDTH = 980
HEIGHT, GAP, LINE = {"wide": 430, "narrow": 240}, 14, 20
#: Where a label may stand beside its mark, the best first: the side of it that is held, px to the right and up.
BESIDE = (
    ("left", 9.0, 0.0), ("right", -9.0, 0.0), ("center", 0.0, 17.0), ("center", 0.0, -17.0),
    ("left", 7.0, 12.0), ("left", 7.0, -12.0), ("right", -7.0, 12.0), ("right", -7.0, -12.0),
    ("left", 9.0, -22.0), ("right", -9.0, -22.0), ("left", 9.0, 22.0), ("right", -9.0, 22.0),
)  # fmt: skip
#: Share of the length of a leg by which it bends, so that there and back are two lines.
BEND = 0.12
#: Steps of a leg at which its count may stand, the likest first; two counts keep so many pixels apart.
NEAR_MIDDLE, COUNT = (8, 6, 10, 5, 11, 4, 12), 18


@dataclass(frozen=True)
class Place:
    """A spot on the map: `claims` (ids, `;` list) name it; `kind` is a code, `words` what a pointer finds."""

    id: str
    label: str
    kind: str
    longitude: float
    latitude: float
    words: str
    claims: str
    weight: int


@dataclass(frozen=True)
class Leg:
    """A way from one place (id) to another, and how many claims (`weight`) name it."""

    start: str
    end: str
    stage: str
    words: str
    claims: str
    weight: int


@dataclass(frozen=True)
class Region:
    """A panel: its land, its bounds in degrees (west, south, east, north)."""

    land: Land
    bounds: Box

    @property
    def projection(self) -> Projection:
        west, south, east, north = self.bounds
        return Projection((west + east) / 2, (south + north) / 2)

    def holds(self, place: Place) -> bool:
        """Whether a place lies inside the bounds."""
        west, south, east, north = self.bounds
        return west <= place.longitude <= east and south <= place.latitude <= north

    def window(self) -> Box:
        """The bounds on the plane: left, bottom, right, top."""
        west, south, east, north = self.bounds
        middle = (west + east) / 2
        project = self.projection.point
        rim = [project(x, y) for x in (west, middle, east) for y in (south, north)]
        xs, ys = [x for x, _ in rim], [y for _, y in rim]
        return min(xs), min(ys), max(xs), max(ys)


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
    key, key_height = _legend(legend, look)
    height = _height(look, key_height)
    total = height + key_height if not look.narrow else 2 * height + GAP + key_height
    domains = _domains(look, height, total)
    drawn = [
        _panel(far, named, across, domains[0], 1, total, look),
        _panel(near, [place for place in places if near.holds(place)], inside, domains[1], 2, total, look),
    ]
    layout: dict[str, Any] = {"annotations": [], "shapes": [_window(far, near, look)]}
    data: list[dict[str, Any]] = []
    for number, (traces, notes, axes) in enumerate(drawn, 1):
        data += traces
        layout["annotations"] += notes
        layout |= axes
        layout["shapes"] += [_rim(number, look)]
    ends_of_key = [_sheet(look), 0] if look.rtl else [0, _sheet(look)]
    layout["xaxis3"] = {"domain": [0, 1], "anchor": "y3", "range": ends_of_key, "visible": False, "fixedrange": True}
    layout["yaxis3"] = {
        "domain": [0, key_height / total],
        "anchor": "x3",
        "range": [key_height, 0],
        "visible": False,
        "fixedrange": True,
    }
    return framed([*data, *key], layout, caption, look, total, (EDGE, EDGE), False)


def _sheet(look: Look) -> int:
    """Px that the drawing is planned for: a wide page gives a map more than the least."""
    return look.sheet if look.narrow or look.slide else MAP_WIDTH


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


def _panel(
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
    room = (domain["x"][1] - domain["x"][0]) * (_sheet(look) - 2 * EDGE), (domain["y"][1] - domain["y"][0]) * total
    scale = max((right - left) / room[0], (top - bottom) / room[1])  # thousands of km a px
    middle = (left + right) / 2, (bottom + top) / 2
    spots = {place.id: region.projection.point(place.longitude, place.latitude) for place in places}
    pixel = {
        id_: ((x - middle[0]) / scale + room[0] / 2, room[1] / 2 - (y - middle[1]) / scale)
        for id_, (x, y) in spots.items()
    }
    steps = _counts(legs, pixel)
    drawn = (_leg(leg, spots, step, look) for leg, step in zip(legs, steps, strict=True))
    traces = [*_land(region, look), *drawn, _points(places, spots, look)]
    labels = [
        _note(place.label, spots[place.id], side, shift, axes, look)
        for place, side, shift in _placed(places, legs, steps, pixel, room)
    ]
    shown = [middle[0] - room[0] * scale / 2, middle[0] + room[0] * scale / 2]
    tall = [middle[1] - room[1] * scale / 2, middle[1] + room[1] * scale / 2]
    plain = {"visible": False, "fixedrange": True}
    return (
        [trace | axes for trace in traces],
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


def _leg(leg: Leg, spots: dict[str, tuple[float, float]], count: int, look: Look) -> dict[str, Any]:
    """A bent line with an arrowhead at its end and, at the step `count` of 17, a mark that leads to its claims."""
    along = _curve(spots[leg.start], spots[leg.end])
    colour = look.colour(leg.stage or "soft")
    symbols, sizes = ["circle"] * 17, [0] * 17
    symbols[15], sizes[count], sizes[15] = "arrow", 17, 12
    fills = [look.colour("paper") if step == count else colour for step in range(17)]
    words = [look.text.figure(look.text.number(leg.weight)) if step == count else "" for step in range(17)]
    return {
        "type": "scatter",
        "mode": "lines+markers+text",
        "text": words,
        "textfont": {"size": SMALL, "color": look.colour("ink")},
        "x": [round(x, 4) for x, _ in along],
        "y": [round(y, 4) for _, y in along],
        "line": {"width": 2.5, "color": colour, "dash": DASH[leg.stage]},
        "marker": {
            "symbol": symbols,
            "size": sizes,
            "color": fills,
            "angleref": "previous",
            "opacity": 1,
            "line": {"width": 1.5, "color": colour},
        },
        "customdata": [leg.claims] * 17,
        "hovertemplate": [template(leg.words, look)] * 17,
    }


def _curve(start: tuple[float, float], end: tuple[float, float]) -> list[tuple[float, float]]:
    """17 points of a quadratic Bezier curve from one place to another, bent to the left of the way."""
    (x0, y0), (x1, y1) = start, end
    bend = (x0 + x1) / 2 - (y1 - y0) * BEND, (y0 + y1) / 2 + (x1 - x0) * BEND
    shares = [((1 - t) ** 2, 2 * t * (1 - t), t * t) for t in (step / 16 for step in range(17))]
    return [(a * x0 + b * bend[0] + c * x1, a * y0 + b * bend[1] + c * y1) for a, b, c in shares]


def _points(places: Sequence[Place], spots: dict[str, tuple[float, float]], look: Look) -> dict[str, Any]:
    """One mark a place."""
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [spots[place.id][0] for place in places],
        "y": [spots[place.id][1] for place in places],
        "marker": _marker([place.kind for place in places], look),
        "customdata": [place.claims for place in places],
        "hovertemplate": [template(place.words, look) for place in places],
    }


def _marker(kinds: Sequence[str], look: Look) -> dict[str, Any]:
    line = {"width": 1.5, "color": look.colour("ink")}
    return {
        "symbol": [SYMBOL.get(kind, OTHER) for kind in kinds],
        "size": 9,
        "color": look.colour("ink"),
        "opacity": 1,
        "line": line,
    }


def _ways(legs: Sequence[Leg], pixel: dict[str, tuple[float, float]]) -> list[list[tuple[float, float]]]:
    """The 17 points of every leg in pixels; they bend as on the plane, where y grows upwards."""
    return [[(x, -y) for x, y in _curve(_flipped(pixel[leg.start]), _flipped(pixel[leg.end]))] for leg in legs]


def _counts(legs: Sequence[Leg], pixel: dict[str, tuple[float, float]]) -> list[int]:
    """The step of every leg at which its count stands: in the middle, or as near to it as other counts leave room."""
    taken: list[tuple[float, float]] = []
    steps = []
    for way in _ways(legs, pixel):
        free = (step for step in NEAR_MIDDLE if all(dist(way[step], spot) > COUNT for spot in taken))
        step = next(free, NEAR_MIDDLE[0])
        taken.append(way[step])
        steps.append(step)
    return steps


def _placed(
    places: Sequence[Place],
    legs: Sequence[Leg],
    steps: Sequence[int],
    pixel: dict[str, tuple[float, float]],
    room: tuple[float, float],
) -> list[tuple[Place, str, tuple[float, float]]]:
    """Labels that meet neither each other nor a mark, a leg or the rim, most claimed places first: place, side, shift in px."""
    taken: list[Box] = [(x - 6, y - 6, x + 6, y + 6) for x, y in pixel.values()]
    ways = _ways(legs, pixel)
    taken += [(x - 2, y - 2, x + 2, y + 2) for way in ways for x, y in way[1:-1]]
    counts = [way[step] for way, step in zip(ways, steps, strict=True)]
    taken += [(x - 9, y - 9, x + 9, y + 9) for x, y in counts]
    placed = []
    for place in sorted(places, key=lambda each: -each.weight):
        long, (x, y) = width(place.label, SMALL) + 4, pixel[place.id]
        for side, right, up in BESIDE:
            begin = {"left": x + right, "right": x + right - long}.get(side, x - long / 2)
            box = begin, y - up - 8, begin + long, y - up + 8
            if _inside(box, room) and not any(_meet(box, other) for other in taken):
                taken.append(box)
                placed.append((place, side, (right, up)))
                break
    return placed


def _flipped(spot: tuple[float, float]) -> tuple[float, float]:
    return spot[0], -spot[1]


def _inside(box: Box, room: tuple[float, float]) -> bool:
    return box[0] >= 2 and box[1] >= 2 and box[2] <= room[0] - 2 and box[3] <= room[1] - 2


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _note(
    words: str,
    spot: tuple[float, float],
    side: str,
    shift: tuple[float, float],
    axes: dict[str, str],
    look: Look,
) -> dict[str, Any]:
    """A label beside its place."""
    return {
        "text": look.text.figure(words),
        "showarrow": False,
        "x": spot[0],
        "y": spot[1],
        "xref": axes["xaxis"],
        "yref": axes["yaxis"],
        "xanchor": side,
        "yanchor": "middle",
        "xshift": shift[0],
        "yshift": shift[1],
        "borderpad": 0,
        "font": {"size": SMALL, "color": look.colour("ink")},
    }


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


def _legend(entries: Sequence[tuple[str, str]], look: Look) -> tuple[list[dict[str, Any]], int]:
    """Symbols and patterns with their words, in as many lines as they need: traces on the third axes, height in px."""
    x, line, traces = 10.0, 0, []
    for code, words in entries:
        need = width(words, SMALL) + 52
        if x + need > _sheet(look) and x > 10:
            x, line = 10.0, line + 1
        y = 14 + LINE * line
        base = {"type": "scatter", "xaxis": "x3", "yaxis": "y3", "hoverinfo": "skip", "cliponaxis": False}
        if code in DASH:
            colour = look.colour(code or "soft")
            traces.append(
                base
                | {
                    "mode": "lines",
                    "x": [x, x + 24],
                    "y": [y, y],
                    "line": {"width": 2.5, "color": colour, "dash": DASH[code]},
                }
            )
        else:
            traces.append(base | {"mode": "markers", "x": [x + 12], "y": [y], "marker": _marker([code], look)})
        side = "middle left" if look.rtl else "middle right"
        text = {"mode": "text", "x": [x + 28], "y": [y], "text": [look.text.figure(words)], "textposition": side}
        traces.append(base | text | {"textfont": {"size": SMALL, "color": look.colour("soft")}})
        x += need
    return traces, LINE * (line + 1) + 12

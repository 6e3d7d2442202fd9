"""Legs: bent lines from one place to another, each with its count in the middle."""

from __future__ import annotations

from collections.abc import Sequence
from math import dist
from typing import Any

from components.charts.layout.frame import SMALL, Look
from components.charts.layout.hover import template
from components.charts.layout.palette import DASH
from components.charts.map.marks import Leg

#: Share of the length of a leg by which it bends, so that there and back are two lines.
BEND = 0.12
#: Steps of a leg at which its count may stand, the likest first; two counts keep so many pixels apart.
NEAR_MIDDLE, COUNT = (8, 6, 10, 5, 11, 4, 12), 18


def trace(leg: Leg, spots: dict[str, tuple[float, float]], count: int, look: Look) -> dict[str, Any]:
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


def curves(legs: Sequence[Leg], pixel: dict[str, tuple[float, float]]) -> list[list[tuple[float, float]]]:
    """The 17 points of every leg in pixels; they bend as on the plane, where y grows upwards."""
    return [[(x, -y) for x, y in _curve(_flipped(pixel[leg.start]), _flipped(pixel[leg.end]))] for leg in legs]


def count_steps(legs: Sequence[Leg], pixel: dict[str, tuple[float, float]]) -> list[int]:
    """The step of every leg at which its count stands: in the middle, or as near to it as other counts leave room."""
    taken: list[tuple[float, float]] = []
    steps = []
    for way in curves(legs, pixel):
        free = (step for step in NEAR_MIDDLE if all(dist(way[step], spot) > COUNT for spot in taken))
        step = next(free, NEAR_MIDDLE[0])
        taken.append(way[step])
        steps.append(step)
    return steps


def _flipped(spot: tuple[float, float]) -> tuple[float, float]:
    return spot[0], -spot[1]

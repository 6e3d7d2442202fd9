"""Names of places beside their marks: where they stand so that none meets another, a mark, a leg or the rim."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components.charts.layout.frame import SMALL, Look
from components.charts.map.legs import curves
from components.charts.map.marks import Box, Leg, Place
from components.i18n.text_width import width

#: Where a label may stand beside its mark, the best first: the side of it that is held, px to the right and up.
BESIDE = (
    ("left", 9.0, 0.0), ("right", -9.0, 0.0), ("center", 0.0, 17.0), ("center", 0.0, -17.0),
    ("left", 7.0, 12.0), ("left", 7.0, -12.0), ("right", -7.0, 12.0), ("right", -7.0, -12.0),
    ("left", 9.0, -22.0), ("right", -9.0, -22.0), ("left", 9.0, 22.0), ("right", -9.0, 22.0),
)  # fmt: skip


def placements(
    places: Sequence[Place],
    legs: Sequence[Leg],
    steps: Sequence[int],
    pixel: dict[str, tuple[float, float]],
    room: tuple[float, float],
) -> list[tuple[Place, str, tuple[float, float]]]:
    """Labels that meet neither each other nor a mark, a leg or the rim, most claimed places first: place, side, shift in px."""
    taken: list[Box] = [(x - 6, y - 6, x + 6, y + 6) for x, y in pixel.values()]
    ways = curves(legs, pixel)
    taken += [(x - 2, y - 2, x + 2, y + 2) for way in ways for x, y in way[1:-1]]
    counts = [way[step] for way, step in zip(ways, steps, strict=True)]
    taken += [(x - 9, y - 9, x + 9, y + 9) for x, y in counts]
    labels = []
    for place in sorted(places, key=lambda each: -each.weight):
        long, (x, y) = width(place.label, SMALL) + 4, pixel[place.id]
        for side, right, up in BESIDE:
            begin = {"left": x + right, "right": x + right - long}.get(side, x - long / 2)
            box = begin, y - up - 8, begin + long, y - up + 8
            if _inside(box, room) and not any(_meet(box, other) for other in taken):
                taken.append(box)
                labels.append((place, side, (right, up)))
                break
    return labels


def _inside(box: Box, room: tuple[float, float]) -> bool:
    return box[0] >= 2 and box[1] >= 2 and box[2] <= room[0] - 2 and box[3] <= room[1] - 2


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def label(
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

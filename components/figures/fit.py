"""A figure fitted to a sheet: how it is laid out where width and height are given."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, gcd
from typing import Any

from components.charts.layout.frame import FOOT, HEAD, SMALL, WIDE

#: CSS px: a figure is never laid out narrower, so that its words keep the room they were broken for.
NARROWEST = 800
#: The drawing inside a figure may grow by so much to fill a shape; what is left stays paper.
STRETCH = 0.8


@dataclass(frozen=True)
class Sheet:
    """The frame a figure is laid out in, in CSS px, and the pixels of a PNG per px."""

    width: int
    height: int
    scale: float


def fit(layout: dict[str, Any], box: tuple[int, int] | None, narrowest: int = NARROWEST) -> Sheet:
    """Make a layout fill a shape and say in which frame: wider where it is high, stretched a little where it is low.

    Writes `width`, `height` and `margin` of the layout.
    """
    height = int(layout["height"])
    if box is None:
        layout["width"] = WIDE
        return Sheet(WIDE, height, 2)
    sheet = _sheet(height, box, narrowest)
    margin = layout["margin"]
    spare = sheet.height - height
    left = (spare - min(spare, int(STRETCH * (height - margin["t"] - margin["b"])))) // 2
    layout["margin"] = margin | {"t": margin["t"] + left, "b": margin["b"] + left}
    layout["annotations"] = [_at_edge(note, left) for note in layout.get("annotations", ())]
    layout["width"], layout["height"] = sheet.width, sheet.height
    return sheet


def letters(height: float, box: tuple[int, int]) -> float:
    """Pixels of the size of the smallest words of a figure so many px high in a picture of this shape."""
    return SMALL * _sheet(height, box, NARROWEST).scale


def _sheet(height: float, box: tuple[int, int], narrowest: int) -> Sheet:
    across, down = (side // gcd(*box) for side in box)
    step = ceil(max(narrowest / across, height / down))
    return Sheet(step * across, step * down, box[0] / (step * across) * (1 + 1e-9))  # never a pixel less by rounding


def _at_edge(note: dict[str, Any], left: int) -> dict[str, Any]:
    """A note of the frame where the frame is: title and sources stand at the edges of every sheet of a show alike."""
    away = {HEAD: left, FOOT: -left}.get(note.get("name", ""), 0)
    return note | {"yshift": note["yshift"] + away} if away else note

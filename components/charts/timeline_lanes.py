"""Where each event stands on the timeline: its lane, its half of the lane by layer, its row, and its label if there is room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.charts.legacy.frame import SMALL, Look
from components.charts.legacy.packing import Rows
from components.charts.legacy.time_scale import Scale
from components.i18n import text_width

ROW, PAD, MARK, GAP = 18, 7, 7, 10
LABEL, SLIDE_LABEL = 230, 360
HALVES = ("article", "reference")


@dataclass(frozen=True)
class Placed:
    """One event on the canvas: pixels from the left and from the top; `side` and `words` of its label, "" for none."""

    left: float
    right: float
    x: float
    y: float
    side: str
    words: str


@dataclass(frozen=True)
class Lane:
    """One lane: its name, its upper and lower edge, and the line between the layers (pixels from the top)."""

    name: str
    top: float
    middle: float
    bottom: float


def place(frame: pd.DataFrame, order: Sequence[str], axis: Scale, look: Look) -> tuple[dict[str, Placed], list[Lane]]:
    """Events by id, and lanes in `order`. `frame`: `id`, `lane`, `layer`, `label`, `date_from`, `date_to`, `open`,
    `status`, `weight` (the heaviest stand nearest to the other layer), `landmark` (room for its label is made)."""
    placed: dict[str, Placed] = {}
    lanes, top = [], 0.0
    for name in order:
        begin, edges = top, []
        for layer in HALVES:
            half = frame[frame["lane"].eq(name) & frame["layer"].eq(layer)]
            spots, rows = _half(half, axis, look)
            for spot in spots:
                row = rows - 1 - spot.row if layer == HALVES[0] else spot.row
                placed[spot.id] = spot.at(top + PAD + (row + 0.5) * ROW)
            top += rows * ROW + (PAD if rows else 0)
            edges.append(top + PAD / 2)
        top += PAD
        lanes.append(Lane(name, begin, edges[0], top))
    return placed, lanes


@dataclass
class _Spot:
    """An event on its way to its place: row 0 is the one nearest to the other layer."""

    id: str
    left: float
    right: float
    x: float
    words: str
    row: int = 0
    side: str = ""

    def at(self, y: float) -> Placed:
        return Placed(self.left, self.right, self.x, y, self.side, self.words if self.side else "")


def _half(frame: pd.DataFrame, axis: Scale, look: Look) -> tuple[list[_Spot], int]:
    """The events of one lane and layer and their number of rows: marks first, then the labels that still fit."""
    rows = Rows(axis.places[-1])
    heaviest = frame.sort_values(["weight", "date_from"], ascending=[False, True]).to_dict("records")
    spots = [_marked(event, rows, axis, look) for event in heaviest]
    for spot in spots:
        if spot.words and not spot.side:
            spot.side = rows.beside(spot.row, spot.left - MARK, spot.right + MARK, _room(spot.words))
    return spots, len(rows.taken)


def _marked(event: dict[Any, Any], rows: Rows, axis: Scale, look: Look) -> _Spot:
    """The mark of an event in its row, with its label if it is a landmark."""
    ends = axis.at(event["date_from"].date()), axis.at(event["date_to"].date())
    left, right = min(ends), max(ends)
    words = look.text.cut(event["label"], SLIDE_LABEL if look.slide else LABEL, SMALL) if event["label"] else ""
    spot = _Spot(event["id"], left, right, ends[0] if event["open"] else (left + right) / 2, words)
    spot.side, before, after = _reserved(spot, rows.width, event["landmark"], event["status"] == "occurred")
    spot.row = rows.put(left - MARK - before, right + MARK + after)
    return spot


def _reserved(spot: _Spot, width: float, landmark: bool, solid: bool) -> tuple[str, float, float]:
    """The side of a label that is sure of its place, and the room it takes before and after the event.

    A long solid span holds its label itself.
    """
    room = _room(spot.words)
    if solid and room and spot.right - spot.x >= room + MARK:
        return "inside", 0.0, 0.0
    if landmark and room and spot.right + MARK + room <= width:
        return "right", 0.0, room
    if landmark and room and spot.left - MARK - room >= 0:
        return "left", room, 0.0
    return "", 0.0, 0.0


def _room(words: str) -> float:
    return text_width.width(words, SMALL) + GAP if words else 0.0

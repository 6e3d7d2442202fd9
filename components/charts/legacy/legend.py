"""The key of a figure, drawn in it from the side where reading begins; Plotly's own runs left to right only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from components.charts.legacy import palette
from components.charts.legacy.frame import NARROW, SMALL, Look
from components.charts.legacy.rows import EDGE, near_edge
from components.i18n import text_width

Outline = tuple[tuple[float, float], ...]

STEP, SIZE, GAP = 22, 6, 8
#: Outlines of the symbols in a square from -1 to 1, upwards positive; some are made of several pieces.
PIECES: dict[str, list[Outline]] = {
    "hatched": [((x, -0.6), (x, 0.6), (x + 0.4, 0.6), (x + 0.4, -0.6)) for x in (-1.6, -0.8, 0, 0.8)],
    "dashed": [((-1.6, y), (-1.6, y + 0.3), (1.6, y + 0.3), (1.6, y)) for y in (-0.8, -0.15, 0.5)],
}
OUTLINE: dict[str, Outline] = {
    "square": ((-1, -1), (-1, 1), (1, 1), (1, -1)),
    "diamond": ((0, -1.3), (-1.3, 0), (0, 1.3), (1.3, 0)),
    "triangle-up": ((-1.1, -0.9), (0, 1.2), (1.1, -0.9)),
    "triangle-right": ((-0.9, -1.1), (1.2, 0), (-0.9, 1.1)),
    "line-ns": ((-0.25, -1.3), (-0.25, 1.3), (0.25, 1.3), (0.25, -1.3)),
    "bar": ((-1.6, -0.5), (-1.6, 0.5), (1.6, 0.5), (1.6, -0.5)),
    "x": (
        (-1.2, -0.7), (-0.5, 0), (-1.2, 0.7), (-0.7, 1.2), (0, 0.5), (0.7, 1.2),
        (1.2, 0.7), (0.5, 0), (1.2, -0.7), (0.7, -1.2), (0, -0.5), (-0.7, -1.2),
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """One symbol and what it means, in words."""

    symbol: str
    colour: str
    words: str
    hollow: bool = False


@dataclass(frozen=True)
class Key:
    """Shapes and annotations on the pixel axis of the rows; `height`: px they take from its top."""

    shapes: list[dict[str, Any]]
    notes: list[dict[str, Any]]
    height: int


def key(entries: list[Entry], look: Look, room: int) -> Key:
    """Entries one after the other, in as many lines as they need."""
    widest = NARROW - 3 * EDGE if look.narrow else look.width
    x, line, shapes, notes = 0.0, 0, [], []
    for entry in entries:
        length = 2 * SIZE + GAP + text_width.width(entry.words, SMALL + 1) + 18
        if x and x + length > widest:
            x, line = 0.0, line + 1
        y = line * STEP + STEP / 2
        shapes.append(_shape(entry, x + SIZE + 2, y, look, room))
        notes.append(_words(entry.words, x + 2 * SIZE + GAP, y, look, room))
        x += length
    return Key(shapes, notes, (line + 1) * STEP + 6 if entries else 0)


def _words(words: str, x: float, y: float, look: Look, room: int) -> dict[str, Any]:
    place = near_edge(look, room)
    place["xshift"] += -x if look.rtl else x
    return place | {
        "text": look.text.figure(words),
        "showarrow": False,
        "yref": "y",
        "y": y,
        "yanchor": "middle",
        "bgcolor": palette.PAPER[look.dark],
        "borderpad": 0,
        "font": {"size": SMALL + 1, "color": look.soft},
    }


def _shape(entry: Entry, x: float, y: float, look: Look, room: int) -> dict[str, Any]:
    place = near_edge(look, room)
    centre = place["xshift"] + (-x if look.rtl else x)
    colour = {"line": {"color": entry.colour, "width": 0 if entry.symbol in PIECES else 1.5}}
    frame = {
        "xref": "paper",
        "xsizemode": "pixel",
        "xanchor": place["x"],
        "yref": "y",
        "ysizemode": "pixel",
        "yanchor": y,
        "fillcolor": "rgba(0,0,0,0)" if entry.hollow else entry.colour,
    }
    if entry.symbol == "circle":
        box = {"x0": centre - SIZE, "x1": centre + SIZE, "y0": -SIZE, "y1": SIZE}
        return {"type": "circle"} | frame | box | colour
    pieces = PIECES.get(entry.symbol) or [OUTLINE[entry.symbol]]
    return {"type": "path", "path": "".join(_path(piece, centre) for piece in pieces)} | frame | colour


def _path(outline: Outline, centre: float) -> str:
    return "M" + "L".join(f"{centre + SIZE * x:.1f},{SIZE * y:.1f}" for x, y in outline) + "Z"

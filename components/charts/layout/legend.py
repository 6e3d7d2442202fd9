"""The legend of a figure, drawn in it from the side where reading begins; Plotly's own runs left to right only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from components.charts.layout.canvas import Canvas
from components.charts.layout.frame import EDGE, SMALL
from components.charts.layout.palette import Style
from components.i18n import text_width

Outline = tuple[tuple[float, float], ...]

STEP, SIZE, ROOM, GAP = 22, 6, 26, 16
#: Outlines of symbols in a square from -1 to 1, upwards positive.
OUTLINE: dict[str, tuple[Outline, ...]] = {
    "square": (((-1, -1), (-1, 1), (1, 1), (1, -1)),),
    "diamond": (((0, -1.3), (-1.3, 0), (0, 1.3), (1.3, 0)),),
    "triangle-up": (((-1.1, -0.9), (0, 1.2), (1.1, -0.9)),),
    "triangle-right": (((-0.9, -1.1), (1.2, 0), (-0.9, 1.1)),),
    "line-ns": (((-0.25, -1.3), (-0.25, 1.3), (0.25, 1.3), (0.25, -1.3)),),
    "bar": (((-1.6, -0.5), (-1.6, 0.5), (1.6, 0.5), (1.6, -0.5)),),
    "line": (((-1.6, -0.12), (-1.6, 0.12), (1.6, 0.12), (1.6, -0.12)),),
    "x": (
        ((-1.2, -0.7), (-0.5, 0), (-1.2, 0.7), (-0.7, 1.2), (0, 0.5), (0.7, 1.2),
         (1.2, 0.7), (0.5, 0), (1.2, -0.7), (0.7, -1.2), (0, -0.5), (-0.7, -1.2)),
    ),
    # the pattern of a bar, in pieces
    "/": tuple(((x, -0.6), (x, 0.6), (x + 0.4, 0.6), (x + 0.4, -0.6)) for x in (-1.6, -0.8, 0, 0.8)),
    "\\": tuple(((x + 0.4, -0.6), (x, 0.6), (x + 0.4, 0.6), (x + 0.8, -0.6)) for x in (-1.6, -0.8, 0, 0.8)),
    "-": tuple(((-1.6, y), (-1.6, y + 0.3), (1.6, y + 0.3), (1.6, y)) for y in (-0.8, -0.15, 0.5)),
}  # fmt: skip


class Entry(NamedTuple):
    """A look and what it means, in words. `symbol`: what is drawn of it, if not the symbol of its style:
    `bar`, `line`, or the pattern of a bar."""

    style: Style
    words: str
    symbol: str = ""


def draw(canvas: Canvas, entries: Sequence[Entry], y: float) -> float:
    """Entries one after the other from `y` down, in as many lines as they need; the height they take."""
    x, line = 0.0, 0
    for entry in entries:
        length = ROOM + text_width.width(entry.words, SMALL) + GAP
        if x and x + length > canvas.sheet - 2 * EDGE:
            x, line = 0.0, line + 1
        middle = y + (line + 0.5) * STEP
        canvas.shape(**_symbol(canvas, entry, x + 10, middle))
        canvas.words([entry.words], None, middle, shift=canvas.edge + x + ROOM, size=SMALL, colour="soft")
        x += length
    return (line + 1) * STEP + 6 if entries else 0


def _symbol(canvas: Canvas, entry: Entry, x: float, y: float) -> dict[str, Any]:
    anchor, centre = canvas.at_edge(x)
    style, dark, name = entry.style, canvas.look.dark, entry.symbol or entry.style.symbol
    pieces = len(OUTLINE.get(name, ())) > 1
    shape = {
        "xref": "paper",
        "xsizemode": "pixel",
        "xanchor": anchor,
        "yref": "y",
        "ysizemode": "pixel",
        "yanchor": y,
        "fillcolor": style.ink(dark) if pieces else style.fill(dark),
        "line": {"color": style.ink(dark), "width": 0 if pieces else 1.5},
    }
    if name not in OUTLINE:
        half = SIZE - 0.5
        return shape | {"type": "circle", "x0": centre - half, "x1": centre + half, "y0": -half, "y1": half}
    path = "".join(
        "M" + "L".join(f"{centre + SIZE * across:.1f},{SIZE * up:.1f}" for across, up in piece) + "Z"
        for piece in OUTLINE[name]
    )
    return shape | {"type": "path", "path": path}

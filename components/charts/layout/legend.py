"""The legend of a figure, drawn in it from the side where reading begins; Plotly's own runs left to right only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from components.charts.layout.canvas import Canvas
from components.charts.layout.frame import EDGE, SMALL
from components.charts.layout.palette import Style
from components.charts.layout.traces import HATCH, THICK
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
    "dash": tuple(((x, -0.12), (x, 0.12), (x + 1.3, 0.12), (x + 1.3, -0.12)) for x in (-1.6, 0.3)),
    "dot": tuple(((x, -0.12), (x, 0.12), (x + 0.3, 0.12), (x + 0.3, -0.12)) for x in (-1.6, -0.75, 0.1, 0.95)),
    "x": (
        ((-1.2, -0.7), (-0.5, 0), (-1.2, 0.7), (-0.7, 1.2), (0, 0.5), (0.7, 1.2),
         (1.2, 0.7), (0.5, 0), (1.2, -0.7), (0.7, -1.2), (0, -0.5), (-0.7, -1.2)),
    ),
}  # fmt: skip


#: Half the width and the height of the swatch of a hatched bar, and its outline.
LONG, TALL = 1.8, 0.9
SWATCH: Outline = ((-LONG, -TALL), (-LONG, TALL), (LONG, TALL), (LONG, -TALL))


class Entry(NamedTuple):
    """A look and what it means, in words. `symbol`: what is drawn of it, if not the symbol of its style: `bar` (hatched
    as the bars are), `line`, `dash` or `dot`."""

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
        for shape in _shapes(canvas, entry, x + 10, middle):
            canvas.shape(**shape)
        canvas.words([entry.words], None, middle, shift=canvas.edge + x + ROOM, size=SMALL, colour="soft")
        x += length
    return (line + 1) * STEP + 6 if entries else 0


def _shapes(canvas: Canvas, entry: Entry, x: float, y: float) -> list[dict[str, Any]]:
    """The symbol of an entry; of a hatched bar its ground, and on it the lines of its hatching."""
    style, dark, name = entry.style, canvas.look.dark, entry.symbol or entry.style.symbol
    anchor, centre = canvas.at_edge(x)
    hatched = name == "bar" and style.pattern
    shape = {
        "xref": "paper",
        "xsizemode": "pixel",
        "xanchor": anchor,
        "yref": "y",
        "ysizemode": "pixel",
        "yanchor": y,
        "fillcolor": style.fill(dark),
        "line": {"color": style.ink(dark), "width": 0 if hatched else 1.5},
    }
    if name not in OUTLINE:
        half = SIZE - 0.5
        return [shape | {"type": "circle", "x0": centre - half, "x1": centre + half, "y0": -half, "y1": half}]
    if not hatched:
        return [shape | _path(OUTLINE[name], centre)]
    stripes = style.ink(dark) if style.hollow else canvas.look.colour("paper")
    return [shape | _path([SWATCH], centre), shape | _path(_hatching(style.pattern), centre) | {"fillcolor": stripes}]


def _path(pieces: Sequence[Outline], centre: float) -> dict[str, Any]:
    path = "".join(
        "M" + "L".join(f"{centre + SIZE * across:.1f},{SIZE * up:.1f}" for across, up in piece) + "Z"
        for piece in pieces
    )
    return {"type": "path", "path": path}


def _hatching(pattern: str) -> list[Outline]:
    """The lines of a hatching, upright or (`/`) leaning, as thick and as far from each other as in a bar, as far as both
    their sides run through the swatch."""
    lean = pattern == "/"
    step = HATCH / SIZE * (2**0.5 if lean else 1)
    sides = [[step * (number + half) for half in (-THICK / 2, THICK / 2)] for number in range(-2, 3)]
    ends = [[(_end(side, -TALL, lean), _end(side, TALL, lean)) for side in line] for line in sides]
    return [
        (*one, *other[::-1]) for one, other in ends if all(low < high <= TALL for (_, low), (_, high) in (one, other))
    ]


def _end(side: float, end: float, lean: bool) -> tuple[float, float]:
    """Where a side of a line, so far from the middle, leaves the swatch at its lower or upper `end`."""
    across = min(max(side + end * lean, -LONG), LONG)
    return across, across - side if lean else end

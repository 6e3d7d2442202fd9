"""How a stage looks: its mark, its colour, its place on the ladder; what lies ahead is hollow, what is said to have happened filled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components.charts.legacy import palette, pixels
from components.charts.legacy.frame import SMALL, Look
from components.i18n.text_width import width

#: Stages at which nothing is said to have happened yet.
AHEAD = ("wanted", "offered", "planned", "possible")
DENIED = "denied"
#: What a shape needs beside a circle of the same size to hold the same number.
SHAPE = {"diamond": 1.1, "triangle-up": 1.2, "triangle-up-open": 1.2, "diamond-open": 1.1, "x": 0.55}


def marker(stages: Sequence[str], sizes: Sequence[float], look: Look) -> dict[str, Any]:
    """A Plotly marker for one point a stage; `sizes` are those of a circle in px."""
    colours = [palette.stage(stage, look.dark) for stage in stages]
    return {
        "symbol": [palette.STAGE_SYMBOL[stage].removesuffix("-open") for stage in stages],
        "color": [fill(stage, look) for stage in stages],
        "size": [size * SHAPE.get(palette.STAGE_SYMBOL[stage], 1) for stage, size in zip(stages, sizes, strict=True)],
        "opacity": 1,
        "line": {"width": 2, "color": colours},
    }


def fill(stage: str, look: Look) -> str:
    """The colour inside a mark: that of the paper for what lies ahead."""
    return palette.PAPER[look.dark] if stage in AHEAD else palette.stage(stage, look.dark)


def ink(stage: str, look: Look) -> str:
    """The colour of a number inside a mark."""
    return look.ink if stage in AHEAD else palette.PAPER[look.dark]


def size(claims: int, look: Look) -> float:
    """The diameter of a mark in px: it grows with its claims, and a number of two digits fits the smallest."""
    least, step, most = (19, 3, 29) if look.narrow else (20, 4, 34)
    return float(min(most, least + step * claims**0.5))


def levels(names: Sequence[str], room: float) -> int:
    """On how many levels names must be staggered so that none meets its neighbour, `room` px to a column."""
    widest = max((width(name, SMALL) for name in names), default=0) + 4
    return max(1, -(-int(widest) // max(1, int(room))))


def columns(stages: Sequence[str], look: Look) -> dict[str, Any]:
    """A hidden axis of one column a stage, in the order of reading."""
    ends = [-0.5, len(stages) - 0.5]
    return {"range": ends[::-1] if look.rtl else ends, "visible": False, "fixedrange": True}


def head(stages: Sequence[str], room: float, look: Look) -> float:
    """The height in px of a header."""
    return 34 + 15 * levels([look.text.code("stage", stage) for stage in stages], room)


def header(stages: Sequence[str], y: float, room: float, look: Look) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Names over the columns of stages and under them the marks, which are so the legend: annotations and a trace.

    `y` is where the marks stand; the names rise above it. Columns are at 0, 1, 2 …
    """
    names = [look.text.code("stage", stage) for stage in stages]
    deep = levels(names, room)
    notes = [
        note
        for column, name in enumerate(names)
        for note in pixels.words(
            [name], column, y - 16 - 15 * (column % deep), look, xref="x", anchor="center", size=SMALL
        )
    ]
    trace = {
        "type": "scatter",
        "mode": "markers",
        "x": list(range(len(stages))),
        "y": [y] * len(stages),
        "marker": marker(stages, [11] * len(stages), look),
        "hoverinfo": "skip",
    }
    return notes, trace


def legend(
    stages: Sequence[str], y: float, look: Look, room: int
) -> tuple[list[dict[str, Any]], list[dict[str, Any]], float]:
    """Marks and their names in lines of at most `room` px from `y` down: annotations, traces, height.

    Places are px of the second horizontal axis, which must run over `room` (`sheet.across`).
    """
    x, line = 10.0, 0
    xs, ys, notes = [], [], []
    for stage in stages:
        name = look.text.code("stage", stage)
        need = width(name, SMALL) + 34
        if x + need > room and x > 10:
            x, line = 10.0, line + 1
        xs.append(x)
        ys.append(y + 9 + 18 * line)
        notes += pixels.words([name], x + 11, ys[-1], look, xref="x2", size=SMALL)
        x += need
    trace = {
        "type": "scatter",
        "xaxis": "x2",
        "mode": "markers",
        "x": xs,
        "y": ys,
        "marker": marker(stages, [11] * len(stages), look),
        "hoverinfo": "skip",
    }
    return notes, [trace], 18.0 * (line + 1) + 8

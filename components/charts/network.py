"""A directed network of parties: who sends what to whom, one arrow a kind of goods, as thick as its claims are many.

The two parties between whom most is said stand at the sides, their arrows between them; every other pair has a row of
its own underneath. Reading starts at the side of the first party. On a phone a heading names each pair instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import plotly.graph_objects as go

from components.charts.layout import legend
from components.charts.layout.canvas import Canvas
from components.charts.layout.frame import BODY, LINE, SMALL, Caption, Look
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Mark
from components.charts.layout.palette import DASH, Style

#: Px: an arrow with its label, the room between two groups, what a name takes at its side.
ROW, GROUP, SIDE = 30, 22, 150
#: On a phone the goods stand over their arrow, and a heading over the group.
NARROW_ROW, HEADING, NARROW_SIDE = 42, 26, 8


@dataclass(frozen=True, kw_only=True)
class Edge(Mark):
    """Something said to go from `source` to `target` (names), on a claim at least; `pair` names both in a heading.

    `both`: it is said to go both ways.
    """

    source: str
    target: str
    pair: str
    goods: str
    number: int
    both: bool = False


def draw(
    edges: Sequence[Edge],
    hubs: tuple[str, str],
    entries: Sequence[Entry],
    caption: Caption,
    look: Look,
    part: range | None = None,
) -> go.Figure:
    """Arrows between the two hubs, there and back, then the other pairs. `part`: the edges to draw."""
    shown = edges if part is None else [edges[number] for number in part]
    canvas = Canvas(look)
    canvas.height = legend.draw(canvas, entries, 0)
    between = sorted(
        (edge for edge in shown if {edge.source, edge.target} == set(hubs)), key=lambda edge: _block(edge, hubs)
    )
    rest = [edge for edge in shown if {edge.source, edge.target} != set(hubs)]
    top = canvas.height
    for _, group in groupby(between, lambda edge: _block(edge, hubs)):
        _group(list(group), hubs[0], canvas)
    if between and not look.narrow:
        _hub(hubs[0], (top, canvas.height - GROUP), canvas, start=True)
        _hub(hubs[1], (top, canvas.height - GROUP), canvas, start=False)
    for _, group in groupby(rest, lambda edge: (edge.source, edge.target)):
        _pair(list(group), hubs, canvas)
    return canvas.figure(caption)


def _block(edge: Edge, hubs: tuple[str, str]) -> int:
    """There, back, both ways."""
    return 2 if edge.both else int(edge.source != hubs[0])


def _group(edges: list[Edge], first: str, canvas: Canvas) -> None:
    """The arrows of one pair, one under the other; they run forth where they leave the `first` party."""
    look = canvas.look
    if look.narrow:
        lines = look.text.wrap(edges[0].pair, canvas.width - 8, BODY, bold=True)
        height = HEADING + (len(lines) - 1) * BODY * LINE
        canvas.words(lines, 4, canvas.height + height / 2, bold=True)
        canvas.height += height
    row = NARROW_ROW if look.narrow else ROW
    for edge in edges:
        _arrow(edge, canvas.height + row * (0.75 if look.narrow else 0.5), look.narrow or edge.source == first, canvas)
        canvas.height += row
    canvas.height += GROUP


def _pair(edges: list[Edge], hubs: tuple[str, str], canvas: Canvas) -> None:
    """The arrows of two parties that are not both hubs, each name at its side; a hub keeps the side it has."""
    source, target = edges[0].source, edges[0].target
    forth = target != hubs[0] and source != hubs[1]
    left, right = (source, target) if forth else (target, source)
    if canvas.look.narrow:
        _group(edges, left if forth else right, canvas)
        return
    lines = max(len(canvas.look.text.wrap(name, SIDE - 16, BODY)) for name in (source, target))
    room = max(0.0, lines * BODY * LINE - ROW * len(edges)) / 2
    canvas.height += room
    middle = canvas.height + ROW * len(edges) / 2
    _group(edges, source if forth else target, canvas)
    canvas.height += room - GROUP / 2
    _name(left, middle, canvas, start=True)
    _name(right, middle, canvas, start=False)


def _arrow(edge: Edge, y: float, forth: bool, canvas: Canvas) -> None:
    """A level arrow from one side to the other, with its goods and the number of its claims."""
    side = NARROW_SIDE if canvas.look.narrow else SIDE
    start, end = side + 8, canvas.width - side - 8
    colour = edge.style.colour
    canvas.line([(start, y), (end, y)], colour, min(6.0, 1.5 + edge.number**0.5 / 2), DASH[colour])
    head, tip = ("onward", end) if forth else ("backward", start)
    canvas.dot(tip, y, Style(colour, head), edge, size=13)
    if edge.both:
        canvas.dot(start + end - tip, y, Style(colour, "backward" if forth else "onward"), edge, size=13)
    words = f"{edge.goods} · {canvas.look.text.number(edge.number)}"
    if canvas.look.narrow:
        canvas.words([words], 16, y - 14, size=SMALL)
    else:
        canvas.words([words], canvas.width / 2, y, anchor="center", size=SMALL)


def _hub(name: str, ends: tuple[float, float], canvas: Canvas, *, start: bool) -> None:
    """A party as a bar at its side, as tall as the arrows it takes part in."""
    x = SIDE if start else canvas.width - SIDE
    canvas.upright(x, ends[0] + 4, ends[1] - 4, "ink", width=7)
    _name(name, sum(ends) / 2, canvas, start=start, bold=True)


def _name(name: str, y: float, canvas: Canvas, *, start: bool, bold: bool = False) -> None:
    """A party's name beside its arrows."""
    lines = canvas.look.text.wrap(name, SIDE - 16, BODY, bold=bold)
    x, anchor = (SIDE - 12, "end") if start else (canvas.width - SIDE + 12, "start")
    canvas.words(lines, x, y, anchor=anchor, bold=bold)

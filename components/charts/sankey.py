"""What goes from where to where, as bands between columns of nodes; they run as reading runs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

import plotly.graph_objects as go

from components.charts.layout.canvas import Canvas, block
from components.charts.layout.frame import BODY, SMALL, Caption, Look
from components.charts.layout.marks import Flow, Node

ROW, ROWS, THICK, HEAD, RING = 44, 6, 14, 40, 9
#: Px between two nodes, and the least height of one.
PAD, THINNEST = 20, 1.5
#: The share of the drawing that labels take at either side, and that those of a middle column take on either side of it.
SIDE, MIDDLE = 0.26, 0.15
OPACITY = 0.32
#: Shares of the way at which the ring of a band may stand, the best first; px between two rings.
SHARES = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86)
APART = 12
Place = tuple[float, float]
#: Px from the top to the upper and the lower edge of a node, or of a band at one of its ends.
Edges = tuple[float, float]


def draw(
    nodes: Sequence[Node],
    flows: Sequence[Flow],
    heads: Sequence[str],
    caption: Caption,
    look: Look,
    _: range | None = None,
) -> go.Figure:
    """Columns of nodes under `heads`, in their order, and the flows between them."""
    canvas = Canvas(look)
    columns = [[node for node in nodes if node.column == number] for number in range(len(heads))]
    tall = min(look.tallest, ROW * max(ROWS, *map(len, columns)))
    canvas.height = HEAD + tall
    per = min((tall - PAD * (len(column) - 1)) / sum(node.number for node in column) for column in columns if column)
    edges = {node: place for column in columns for node, place in _stack(column, per, tall)}
    across = _across(canvas, len(heads))
    begins, ends = _bands(flows, edges, per, outward=True), _bands(flows, edges, per, outward=False)
    for flow in flows:
        x = across[flow.begin.column], across[flow.end.column]
        canvas.band((x[0] + THICK / 2, begins[flow]), (x[1] - THICK / 2, ends[flow]), flow.style, OPACITY)
    for number, head in enumerate(heads):
        canvas.words([head], across[number], HEAD / 2 - 8, anchor="center", size=BODY, colour="soft", bold=True)
    for node in nodes:
        _node(canvas, node, across[node.column], edges[node], last=node.column == len(heads) - 1)
    taken: list[Place] = []
    for flow in flows:
        taken.append(
            _ring(canvas, [across[flow.begin.column], across[flow.end.column]], begins[flow], ends[flow], taken)
        )
        canvas.dot(*taken[-1], flow.style.outline(), flow, size=RING)
    return canvas.figure(caption)


def _across(canvas: Canvas, columns: int) -> list[float]:
    """Px across of each column."""
    first, last = canvas.width * SIDE, canvas.width * (1 - SIDE)
    return [first + (last - first) * number / max(1, columns - 1) for number in range(columns)]


def _stack(column: Sequence[Node], per: float, tall: float) -> Iterable[tuple[Node, Edges]]:
    """Nodes as tall as their numbers under each other, in the middle of the height."""
    sizes = [max(THINNEST, node.number * per) for node in column]
    gap = min(2 * PAD, (tall - sum(sizes)) / max(1, len(column) - 1))
    y = HEAD + (tall - sum(sizes) - gap * (len(column) - 1)) / 2
    for node, size in zip(column, sizes, strict=True):
        yield node, (y, y + size)
        y += size + gap


def _bands(flows: Sequence[Flow], edges: dict[Node, Edges], per: float, *, outward: bool) -> dict[Flow, Edges]:
    """Where each flow leaves the node it comes from, or meets the one it goes to, in the order of the other ends."""

    def own(flow: Flow) -> Node:
        return flow.begin if outward else flow.end

    def other(flow: Flow) -> float:
        return edges[flow.end if outward else flow.begin][0]

    places: dict[Flow, Edges] = {}
    for node, held in groupby(sorted(flows, key=lambda flow: (edges[own(flow)], other(flow))), own):
        y = edges[node][0]
        for flow in held:
            places[flow] = (y, y + max(THINNEST, flow.number * per))
            y = places[flow][1]
    return places


def _node(canvas: Canvas, node: Node, x: float, edges: Edges, *, last: bool) -> None:
    """A node and its label: before the first column, over those in the middle, after the last."""
    top, bottom = edges
    middle = (top + bottom) / 2
    canvas.box((x - THICK / 2, x + THICK / 2), middle, bottom - top, node.style, node)
    outer = node.column == 0 or last
    room = canvas.width * (SIDE if outer else 2 * MIDDLE) - THICK
    lines = canvas.look.text.wrap(node.label, room, SMALL, lines=2 if outer and bottom - top > 2 * SMALL else 1)
    if not outer:
        canvas.words(lines, x, top - block(1) / 2, anchor="center", size=SMALL)
    else:
        canvas.words(lines, x, middle, anchor="start" if last else "end", shift=THICK if last else -THICK, size=SMALL)


def _ring(canvas: Canvas, x: Sequence[float], begin: Edges, end: Edges, taken: Sequence[Place]) -> Place:
    """Where on its band a ring stands: apart from the others, and clear of the labels in the middle, if it can be."""
    places = []
    for share in SHARES:
        bend = 3 * share**2 - 2 * share**3  # where the curve of a band is at this share of its way
        start, stop = sum(begin) / 2, sum(end) / 2
        places.append((x[0] + (x[1] - x[0]) * share, start + (stop - start) * bend))
    middle, room = canvas.width / 2, canvas.width * MIDDLE
    clear = [place for place in places if abs(place[0] - middle) > room]
    free = [place for place in clear if all((place[0] - a) ** 2 + (place[1] - b) ** 2 >= APART**2 for a, b in taken)]
    return (free or clear or places)[0]

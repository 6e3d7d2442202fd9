"""A directed network of parties: who sends what to whom, one arrow a kind of goods, as thick as its claims are many.

The two parties between whom most is said stand at the sides, their arrows between them; every other pair has a row of
its own underneath. Reading starts at the side of the first party. On a phone a heading names each pair instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import plotly.graph_objects as go

from components.charts.layout import palette, pixels
from components.charts.layout.frame import BODY, LINE, SMALL, Caption, Look, figure
from components.charts.layout.hover import pointer
from components.i18n.text_width import width

#: Px: an arrow with its label, the room between two groups, what a name takes at its side.
ROW, GROUP, SIDE = 30, 22, 160
#: On a phone the goods stand over their arrow, and a heading over the group.
NARROW_ROW, HEADING, NARROW_SIDE = 42, 26, 8
DASH = {"wanted": "dot", "offered": "dot", "planned": "dot", "possible": "dot", "alleged": "dash", "denied": "dashdot"}


@dataclass(frozen=True)
class Edge:
    """Something said to go from `source` to `target` (names): `goods` in words, `stage` a code, `claims` a `;` list of ids.

    `pair` names both in a heading; `words` is what a pointer finds.
    """

    source: str
    target: str
    pair: str
    goods: str
    stage: str
    weight: int
    words: str
    claims: str


@dataclass
class Sheet:
    """What has been drawn so far, from the top: traces, notes, shapes, and the px that they take."""

    traces: list[dict[str, Any]]
    notes: list[dict[str, Any]]
    shapes: list[dict[str, Any]]
    y: float


def network(
    hubs: tuple[str, str], edges: Sequence[Edge], legend: Sequence[tuple[str, str]], caption: Caption, look: Look
) -> go.Figure:
    """Arrows between the two hubs, there and back, then the other pairs. `legend`: codes of stages with their words."""
    sheet = _legend(legend, look)
    between = [edge for ends in (hubs, hubs[::-1]) for edge in edges if (edge.source, edge.target) == ends]
    rest = [edge for edge in edges if {edge.source, edge.target} != set(hubs)]
    top = sheet.y
    for _, group in groupby(between, lambda edge: edge.source):
        _group(list(group), hubs[0], sheet, look)
    if between and not look.narrow:
        _hub(hubs[0], (top, sheet.y - GROUP), sheet, look, start=True)
        _hub(hubs[1], (top, sheet.y - GROUP), sheet, look, start=False)
    for _, group in groupby(rest, lambda edge: (edge.source, edge.target)):
        _pair(list(group), hubs, sheet, look)
    layout = {
        "xaxis": pixels.across(look, look.width),
        "yaxis": pixels.down(sheet.y),
        "annotations": sheet.notes,
        "shapes": sheet.shapes,
    }
    return figure(sheet.traces, layout, caption, look, int(sheet.y))


def _group(edges: list[Edge], first: str, sheet: Sheet, look: Look) -> None:
    """The arrows of one pair, one under the other; they run forth where they leave the `first` party."""
    if look.narrow:
        lines = look.text.wrap(edges[0].pair, look.width - 16, BODY, bold=True)
        height = HEADING + (len(lines) - 1) * BODY * LINE
        sheet.notes += pixels.words(lines, 4, sheet.y + height / 2, look, xref="x", bold=True)
        sheet.y += height
    row = NARROW_ROW if look.narrow else ROW
    for edge in edges:
        y = sheet.y + row * (0.75 if look.narrow else 0.5)
        sheet.traces.append(_arrow(edge, y, look.narrow or edge.source == first, look))
        sheet.notes += _goods(edge, y, look)
        sheet.y += row
    sheet.y += GROUP


def _pair(edges: list[Edge], hubs: tuple[str, str], sheet: Sheet, look: Look) -> None:
    """The arrows of two parties that are not both hubs, each name at its side; a hub keeps the side it has."""
    source, target = edges[0].source, edges[0].target
    forth = target != hubs[0] and source != hubs[1]
    top = sheet.y
    if not look.narrow:
        lines = max(len(look.text.wrap(name, SIDE - 16, BODY)) for name in (source, target))
        sheet.y += max(0.0, (lines * BODY * LINE - ROW * len(edges)) / 2)
    _group(edges, source if forth else target, sheet, look)
    if not look.narrow:
        middle = (top + sheet.y - GROUP) / 2
        sheet.y += max(0.0, middle - top - ROW * len(edges) / 2) - GROUP / 2
        left, right = (source, target) if forth else (target, source)
        _name(left, middle, sheet, look, start=True)
        _name(right, middle, sheet, look, start=False)


def _arrow(edge: Edge, y: float, forth: bool, look: Look) -> dict[str, Any]:
    """A level arrow from one side to the other; a click finds it anywhere along its way."""
    side = NARROW_SIDE if look.narrow else SIDE
    start, end = side + 8, look.width - side - 8
    ends = [start, (start + end) / 2, end]
    xs = ends if forth else ends[::-1]
    colour = palette.stage(edge.stage, look.dark)
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "x": xs,
        "y": [y] * 3,
        "line": {"width": min(6.0, 1.5 + edge.weight**0.5 / 2), "color": colour, "dash": DASH.get(edge.stage, "solid")},
        "marker": {"symbol": "arrow", "size": [0, 0, 13], "color": colour, "angleref": "previous", "opacity": 1},
        "customdata": [edge.claims] * 3,
        "hovertemplate": pointer([edge.words] * 3, look),
    }


def _goods(edge: Edge, y: float, look: Look) -> list[dict[str, Any]]:
    """The goods and the number of their claims: on the arrow, on a phone over it."""
    words = f"{edge.goods} · {look.text.number(edge.weight)}"
    if look.narrow:
        return pixels.words([words], 16, y - 14, look, xref="x", size=SMALL)
    notes = pixels.words([words], look.width / 2, y, look, xref="x", anchor="center", size=SMALL)
    return [note | {"bgcolor": palette.PAPER[look.dark], "borderpad": 2} for note in notes]


def _hub(name: str, ends: tuple[float, float], sheet: Sheet, look: Look, *, start: bool) -> None:
    """A party as a bar at its side, as tall as the arrows it takes part in."""
    x = SIDE if start else look.width - SIDE
    bar = {"type": "rect", "x0": x - 3, "x1": x + 3, "y0": ends[0] + 4, "y1": ends[1] - 4, "line": {"width": 0}}
    sheet.shapes.append(bar | {"fillcolor": look.ink})
    _name(name, sum(ends) / 2, sheet, look, start=start, bold=True)


def _name(name: str, y: float, sheet: Sheet, look: Look, *, start: bool, bold: bool = False) -> None:
    """A party's name beside its arrows."""
    lines = look.text.wrap(name, SIDE - 16, BODY, bold=bold)
    x, anchor = (SIDE - 12, "end") if start else (look.width - SIDE + 12, "start")
    sheet.notes += pixels.words(lines, x, y, look, xref="x", anchor=anchor, size=BODY, bold=bold)


def _legend(entries: Sequence[tuple[str, str]], look: Look) -> Sheet:
    """A line a stage with its word, from where reading begins."""
    sheet, x, y = Sheet([], [], [], 0), 4.0, 10.0
    for code, words in entries:
        need = width(words, SMALL) + 50
        if x + need > look.width and x > 4:
            x, y = 4.0, y + 20
        style = {"width": 2.5, "color": palette.stage(code, look.dark), "dash": DASH.get(code, "solid")}
        line = {"type": "scatter", "mode": "lines", "x": [x, x + 24], "y": [y, y], "line": style, "hoverinfo": "skip"}
        sheet.traces.append(line)
        sheet.notes += pixels.words([words], x + 30, y, look, xref="x", size=SMALL, colour=look.soft)
        x += need
    sheet.y = y + 22
    return sheet

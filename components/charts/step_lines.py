"""What changed: a panel a row, years across, the ladder of stages upwards, a line along the highest stage of each year."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import plotly.graph_objects as go

from components.charts.layout.canvas import MARGIN, Canvas, block
from components.charts.layout.columns import Column, Columns
from components.charts.layout.frame import BODY, SMALL, Caption, Look
from components.charts.layout.marks import Cell, Row
from components.charts.layout.panels import Panels
from components.i18n import text_width

RUNG, FOOT = 30, 30
#: A panel of more px has its names in one line each.
WIDE = 140
#: Px of the marks beside the names of the rungs, and the diameter of marks.
KEY, LEAST, STEP, MOST, CROSS = 26, 20, 4, 22, 12
#: Where a denial stands from what it denies: a share of a year after it, px over it.
AFTER, OVER = 0.3, 12


def draw(
    rows: Sequence[Row],
    years: Sequence[str],
    rungs: Sequence[Column],
    caption: Caption,
    look: Look,
    part: range | None = None,
) -> go.Figure:
    """Rows of cells, their columns the `years`; a cell stands on the rung of its `rung`, the first of `rungs` on top, and
    `against` another one after it. `part`: the panels to draw."""
    drawn = rows if part is None else rows[part.start : part.stop]
    names = max(text_width.width(rung.name, SMALL) for rung in rungs)
    canvas = Canvas(look, MARGIN + names, timed=True)
    panels = Panels(canvas, len(drawn), KEY)
    most = 1 if panels.width > WIDE else 2
    head = block(most, BODY) + block(most) + 6
    deep = head + RUNG * len(rungs) + FOOT
    canvas.height = panels.height(deep)
    for number in panels.firsts:
        _ladder(canvas, rungs, panels.corner(number, deep)[1] + head)
    for number, row in enumerate(drawn):
        left, top = panels.corner(number, deep)
        axis = Columns([Column(year) for year in years], look, panels.width, True, left)
        _names(canvas, row, left, top + head, panels.width, most)
        _panel(canvas, axis, rungs, top + head)
        _cells(canvas, row, axis, top + head)
    return canvas.figure(caption)


def _ladder(canvas: Canvas, rungs: Sequence[Column], top: float) -> None:
    """The names of the rungs and their marks, beside a line of panels."""
    for number, rung in enumerate(rungs):
        y = _y(top, number)
        canvas.words([rung.name], None, y, shift=canvas.edge, size=SMALL)
        if rung.style:
            canvas.dot(KEY / 3, y, rung.style, size=10)


def _names(canvas: Canvas, row: Row, left: float, foot: float, width: float, most: int) -> None:
    """The names of a panel over it, in so many lines: its group, and in bold its own."""
    wrap = canvas.look.text.wrap
    own, group = wrap(row.label, width, BODY, bold=True, lines=most), wrap(row.group, width, SMALL, lines=most)
    tall = block(len(own), BODY)
    canvas.words(own, left, foot - 4 - tall / 2, bold=True)
    canvas.words(group, left, foot - 4 - tall - block(len(group)) / 2, size=SMALL, colour="soft")


def _y(top: float, rung: int) -> float:
    return top + RUNG * (rung + 0.5)


def _panel(canvas: Canvas, axis: Columns, rungs: Sequence[Column], top: float) -> None:
    """The rungs, the ground of those that are shaded, and the years under them."""
    ends = axis.left, axis.left + axis.width
    for number, rung in enumerate(rungs):
        if rung.shade:
            canvas.ground(ends, _y(top, number) - RUNG / 2, _y(top, number) + RUNG / 2)
        canvas.line([(end, _y(top, number)) for end in ends], "line")
    for number, year in enumerate(axis.every):
        canvas.text(axis.at(number), _y(top, len(rungs)) - RUNG / 2 + FOOT / 3, year.name, anchor="center")


def _cells(canvas: Canvas, row: Row, axis: Columns, top: float) -> None:
    cells = row.of(Cell)
    plain = [cell for cell in cells if not cell.against]
    years = sorted({cell.column for cell in plain})
    highest = [(axis.at(year), _y(top, min(cell.rung for cell in plain if cell.column == year))) for year in years]
    for step in pairwise(highest):
        canvas.line(step, "soft", 2, "dot")
    for cell in cells:
        x, y, number = axis.at(cell.column), _y(top, cell.rung), canvas.look.text.number(cell.number)
        if cell.against:
            canvas.dot(x + AFTER * axis.step, y - OVER, cell.style, cell, size=CROSS, text=number, beside=True)
        else:
            size = min(MOST, LEAST + STEP * (cell.number - 1) ** 0.5)
            canvas.dot(x, y, cell.style, cell, size=size, text=number)

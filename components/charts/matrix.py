"""Rows and columns with a counted mark where they meet; a mark that stands against another is tied to it."""

from __future__ import annotations

from collections.abc import Sequence

import plotly.graph_objects as go

from components.charts.layout.canvas import block
from components.charts.layout.columns import Column, Columns
from components.charts.layout.frame import SMALL, Caption, Look
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Cell, Row
from components.charts.layout.rows import Sheet
from components.i18n import text_width

ROW, GAP = 36, 6
#: Diameters of marks: the least holds two digits; no mark takes more than a share of its column, less where two stand in it.
LEAST, STEP, MOST, ALONE, BESIDE = 20, 3.2, 34, 0.7, 0.42
#: How far before or after the middle of its column a mark stands; a narrow column has its ties over its marks.
SHIFT, TIE, NARROW, RAISED = 0.24, 0.36, 60, 17
#: Diameter of a cross, which holds no number.
CROSS = 14


def draw(
    rows: Sequence[Row],
    columns: Sequence[Column],
    entries: Sequence[Entry],
    caption: Caption,
    look: Look,
    part: range | None = None,
    *,
    timed: bool = False,
) -> go.Figure:
    """Rows of cells; what a row says after them stands across it where it has none. `timed`: the columns are in time."""
    sheet = Sheet(rows, look, part)
    axis = Columns(columns, look, sheet.width, timed)
    under = [_under(row, axis) for row in sheet.rows]
    for place, below in zip(
        sheet.lay([ROW + tall + GAP * bool(tall) for tall in under], axis, entries), under, strict=True
    ):
        y = place.y - (below + GAP * bool(below)) / 2
        for cell in place.row.of(Cell):
            _draw(sheet, axis, cell, y)
            if below and cell.below:
                lines = _wrapped(cell, axis)
                middle = y + ROW / 2 - 2 + block(len(lines)) / 2
                sheet.words(lines, axis.at(cell.column), middle, anchor="center", size=SMALL, colour="soft")
        if not place.row.marks and place.row.after:
            sheet.words([place.row.after], sheet.width / 2, place.y, anchor="center", size=SMALL, colour="soft")
    return sheet.figure(caption)


def size(cell: Cell, step: float) -> float:
    """The diameter of a mark: it grows with its number as far as its column, `step` px wide, has room."""
    room = step * (BESIDE if cell.shift else ALONE)
    return min(MOST, max(LEAST, room), LEAST + STEP * max(0, cell.number - 1) ** 0.5)


def _wrapped(cell: Cell, axis: Columns) -> list[str]:
    return axis.look.text.wrap(cell.below, axis.step - 4, SMALL)


def _under(row: Row, axis: Columns) -> float:
    """Px for the words under the marks of a row: none where a column cannot hold them, which leaves them to the pointer."""
    lines = [_wrapped(cell, axis) for cell in row.of(Cell) if cell.below]
    fits = all(text_width.width(line, SMALL) <= axis.step for each in lines for line in each)
    return block(max(map(len, lines), default=0)) if fits else 0


def _draw(sheet: Sheet, axis: Columns, cell: Cell, y: float) -> None:
    number, x = sheet.look.text.number(cell.number), axis.at(cell.column)
    if not cell.number:
        sheet.text(x, y, number, anchor="center")
    elif cell.against:
        end = (x + TIE * axis.step, y - RAISED) if axis.step < NARROW else (x + TIE * axis.step, y)
        sheet.line([(x, y), end], cell.style.colour, 2)
        sheet.dot(*end, cell.style, cell, size=CROSS, text=number, beside=True)
    elif cell.style.symbol == "x":
        sheet.dot(x, y, cell.style, cell, size=CROSS, text=number, beside=True)
    else:
        sheet.dot(x + cell.shift * SHIFT * axis.step, y, cell.style, cell, size=size(cell, axis.step), text=number)

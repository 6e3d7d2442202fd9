"""Bars from a common zero: a number, a range, or parts one after another; groups of rows have a linear scale each or one."""

from __future__ import annotations

from collections.abc import Sequence

import plotly.graph_objects as go

from components.charts.layout import palette
from components.charts.layout.canvas import Canvas
from components.charts.layout.frame import SMALL, Caption, Look
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Bar, Row
from components.charts.layout.rows import Sheet
from components.i18n import text_width

THICK, ROW = 18, 30
#: Px from the end of a bar to its words: clear of an arrow head.
CLEAR = 6
#: Px of the bar of an amount that is next to nothing beside the others.
SLIVER = 2
#: Px of an arrow head at a least figure, of the stop at a highest.
ARROW, STOP = 12, 20


def draw(
    rows: Sequence[Row],
    entries: Sequence[Entry],
    caption: Caption,
    look: Look,
    part: range | None = None,
    *,
    one_scale: bool = False,
) -> go.Figure:
    """Rows of bars, those of a row one after another; behind them what the row says after them, else the words of its
    bar. The words of bars that have something behind them stand in them, where they fit. `part`: the rows to draw.
    `one_scale`: all rows count the same and share a scale; otherwise each group has its own."""
    sheet = Sheet(rows, look, part)
    units = {
        group: per([row for row in rows if one_scale or row.group == group], sheet.width)
        for group in {row.group for row in rows}
    }
    for place in sheet.lay([ROW] * len(sheet.rows), entries=entries):
        own, end = place.row.of(Bar), 0.0
        for each in own:
            end = bar(sheet, each, end, place.y, units[place.row.group], inside=bool(place.row.after))
        if words := _behind(place.row):
            sheet.text(end + CLEAR, place.y, words, colour="ink")
    return sheet.figure(caption)


def _behind(row: Row) -> str:
    return row.after or "".join(bar.words for bar in row.of(Bar))


def per(rows: Sequence[Row], width: float) -> float:
    """Px of one unit, so that the longest bar leaves room for the words behind it."""
    reach = {row: sum(bar.reach for bar in row.of(Bar)) for row in rows}
    rooms = [width - text_width.width(_behind(row), SMALL) - 2 * CLEAR - ARROW for row in rows]
    fitting = [max(room, width / 4) / reach[row] for row, room in zip(rows, rooms, strict=True) if reach[row]]
    return min(fitting, default=0.0)


def bar(canvas: Canvas, bar: Bar, begin: float, y: float, per_unit: float, *, inside: bool = False) -> float:
    """One bar from `begin` on; where it ends. Full as far as it is said, an outline for what may come on top of it."""
    solid, end = (begin + max(amount * per_unit, SLIVER * (amount > 0)) for amount in (bar.solid, bar.reach))
    fits = inside and text_width.width(bar.words, SMALL) + 4 <= end - begin
    if bar.reach > bar.solid:
        canvas.box((solid, end), y, THICK, palette.Style(bar.style.colour).outline(), bar)
    canvas.box((begin, solid), y, THICK, bar.style, bar, words=bar.words if fits else "")
    if bar.best is None and bar.high is None:
        canvas.dot(end + ARROW / 4, y, palette.Style(bar.style.colour, "onward"), size=ARROW)
        return end + ARROW
    if bar.best is None and bar.low is None:
        canvas.dot(end, y, palette.Style(bar.style.colour, "line-ns"), size=STOP)
    return end

"""Lanes on an axis of time: a band for what lasts, a mark for each act, names over the marks that have one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import plotly.graph_objects as go

from components.charts.layout import palette, time_axis
from components.charts.layout.canvas import Canvas
from components.charts.layout.frame import SMALL, Caption, Look
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Mark, Point, Row, Span
from components.charts.layout.packing import pack
from components.charts.layout.rows import Sheet
from components.i18n import text_width

LANE, LEVEL, BAND, STRENGTH = 26, 15, 12, 0.3
#: Px from a mark up to the first name over it.
OVER = 15


def draw(
    rows: Sequence[Row], entries: Sequence[Entry], caption: Caption, look: Look, part: range | None = None
) -> go.Figure:
    """Rows of bands (`Span`, both ends known) and acts (`Point`). `part`: the rows to draw."""
    sheet = Sheet(rows, look, part)
    axis = time_axis.axis((_days(mark) for row in rows for mark in row.marks), look, sheet.width)
    levels = [_levels(row, axis) for row in sheet.rows]
    deep = [max(own.values(), default=0) * LEVEL for own in levels]
    for place, own, names in zip(sheet.lay([LANE + over for over in deep], axis, entries), levels, deep, strict=True):
        for span in place.row.of(Span):
            first, last = (axis.at(day) for day in _days(span))
            sheet.box((first, last), place.y + names / 2, BAND, palette.Style(span.style.colour), opacity=STRENGTH)
        for point in place.row.of(Point):
            _act(sheet, point, axis.at(point.day), place.y + names / 2, own.get(point, 0))
    return sheet.figure(caption)


def _days(mark: Mark) -> tuple[date, date]:
    if isinstance(mark, Span):
        assert mark.first
        assert mark.last
        return mark.first, mark.last
    assert isinstance(mark, Point)
    return mark.day, mark.day


def _levels(row: Row, axis: time_axis.TimeAxis) -> dict[Point, int]:
    """The level, from 1, of each name over its mark, none on another."""
    named = [point for point in row.of(Point) if point.name]
    halves = [text_width.width(point.name, SMALL) / 2 + 3 for point in named]
    places = [axis.at(point.day) for point in named]
    levels = pack((x - half, x + half) for x, half in zip(places, halves, strict=True))
    return {point: level + 1 for point, level in zip(named, levels, strict=True)}


def _act(canvas: Canvas, point: Point, x: float, y: float, level: int) -> None:
    if level > 1:
        canvas.line([(x, y - 7), (x, y - LEVEL * (level - 0.5))], "line")
    canvas.dot(x, y, point.style, point)
    if level:
        canvas.words([point.name], x, y - LEVEL * level, anchor="center", size=SMALL)

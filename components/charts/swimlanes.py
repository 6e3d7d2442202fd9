"""Lanes on an axis of time: a band for what lasts, its name before it, a mark for each act, names over the marks that have one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import plotly.graph_objects as go

from components.charts.layout import palette, time_axis
from components.charts.layout.canvas import DOT, Canvas
from components.charts.layout.frame import SMALL, Caption, Look
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Mark, Point, Row, Span
from components.charts.layout.packing import Tracks
from components.charts.layout.rows import Sheet
from components.i18n import text_width

LANE, LEVEL, BAND, STRENGTH = 26, 16, 12, 0.3
#: Px from a mark up to the first name over it, and from the pole of a name to its letters and to the next name.
OVER, POLE, GAP = 19, 3, 6


class Flag(NamedTuple):
    """A name over its mark: its level, from 0, and whether it begins (`start`) or ends (`end`) at its pole."""

    level: int
    anchor: str


def draw(
    rows: Sequence[Row], entries: Sequence[Entry], caption: Caption, look: Look, part: range | None = None
) -> go.Figure:
    """Rows of bands (`Span`, both ends known) and acts (`Point`). `part`: the rows to draw."""
    sheet = Sheet(rows, look, part)
    before = max((text_width.width(span.name, SMALL) for row in rows for span in row.of(Span)), default=0)
    axis = time_axis.axis((_days(mark) for row in rows for mark in row.marks), look, sheet.width, lead=before)
    flags = [_flags(row, axis, sheet.width) for row in sheet.rows]
    deep = [OVER - 4 + LEVEL * max(flag.level for flag in own.values()) if own else 0 for own in flags]
    for place, own, names in zip(sheet.lay([LANE + over for over in deep], axis, entries), flags, deep, strict=True):
        y = place.y + names / 2
        for span in place.row.of(Span):
            first, last = (axis.at(day) for day in _days(span))
            sheet.box((first, last), y, BAND, palette.Style(span.style.colour), opacity=STRENGTH)
            if span.name:
                away, anchor = (-DOT, "end") if first < last else (DOT, "start")
                sheet.text(first + away, y, span.name, anchor=anchor)
        for point, flag in own.items():
            _name(sheet, point.name, axis.at(point.day), y, flag)
        for point in place.row.of(Point):
            sheet.dot(axis.at(point.day), y, point.style, point)
    return sheet.figure(caption)


def _days(mark: Mark) -> tuple[date, date]:
    if isinstance(mark, Span):
        assert mark.first
        assert mark.last
        return mark.first, mark.last
    assert isinstance(mark, Point)
    return mark.day, mark.day


def _flags(row: Row, axis: time_axis.TimeAxis, width: float) -> dict[Point, Flag]:
    """The names of a row as flags on poles. Flags of acts near one another all run on from their poles, those of the last
    lowest, so that no pole meets another's flag; where the sheet ends too early for that, they run back."""
    named = sorted((axis.at(point.day), number, point) for number, point in enumerate(row.of(Point)) if point.name)
    rooms = {point: POLE + text_width.width(point.name, SMALL) + GAP for _, _, point in named}
    tracks, flags, near = Tracks(), {}, []
    for place, (x, _, point) in enumerate(named, 1):
        near.append((x, point))
        if place < len(named) and named[place][0] - x < 2 * max(rooms.values()):
            continue
        runs_on = x + rooms[point] - GAP <= width or near[0][0] < rooms[near[0][1]]
        for at, each in near[::-1] if runs_on else near:
            ends = (at - POLE, at + rooms[each]) if runs_on else (at - rooms[each], at + POLE)
            flags[each] = Flag(tracks.put(*ends), "start" if runs_on else "end")
            for under in range(flags[each].level):
                tracks.take(under, at, at)
        near = []
    return flags


def _name(canvas: Canvas, name: str, x: float, y: float, flag: Flag) -> None:
    high = y - OVER - LEVEL * flag.level
    canvas.line([(x, y - DOT / 2), (x, high - LEVEL / 2 + 2)], "soft")
    canvas.text(x + POLE * (1 if flag.anchor == "start" else -1), high, name, anchor=flag.anchor, colour="ink")

"""Rows by month: what they speak of as cells, shaded by how much; what appeared when as diamonds under them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import plotly.graph_objects as go

from components.charts.layout import palette, time_axis
from components.charts.layout.frame import SMALL, Caption, Look
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Point, Row, Span
from components.charts.layout.rows import Sheet

ROW, CELL, DIAMOND, LINE = 34, 14, 8, 18
#: Px from the middle of a row up to its cells and down to its diamonds.
UP, DOWN = 5, 9
#: Px that all that is earlier than the axis takes together, so that its number can stand in it.
EARLIER = 44
#: The least number of each shade, and the shade.
SHADES = ((16, 1.0), (4, 0.6), (1, 0.3))
LOOSE = 0.5
APPEARED = palette.Style("ink", "diamond", hollow=True)


def legend(style: palette.Style, words: Sequence[str]) -> list[Entry]:
    """Entries for the three shades, for what is only known from longer spans, and for what appeared."""
    *shades, loose, appeared = words
    return [
        *(Entry(replace(style, share=share), word, "square") for word, (_, share) in zip(shades, SHADES, strict=True)),
        Entry(_loose(style), loose, "bar"),
        Entry(APPEARED, appeared),
    ]


def draw(
    rows: Sequence[Row],
    entries: Sequence[Entry],
    ends: time_axis.Period,
    earlier: str,
    caption: Caption,
    look: Look,
    part: range | None = None,
) -> go.Figure:
    """Rows of cells (`Span`: shaded by its `number`, hatched for none, without a first day what is `earlier`) and of
    diamonds (`Point`), on an axis between `ends`. `part`: the rows to draw."""
    sheet = Sheet(rows, look, part)
    before = any(span.first is None for row in rows for span in row.of(Span))
    before = before or any(point.day < ends[0] for row in rows for point in row.of(Point))
    axis = time_axis.axis([], look, sheet.width, ends=ends, lead=EARLIER * before)
    places = sheet.lay([ROW] * len(sheet.rows), axis, entries, over=LINE * before)
    if before:
        middle = sum(axis.earlier) / 2
        sheet.words([earlier], middle, places[0].top - LINE / 2, anchor="center", size=SMALL, colour="soft")
    for place in places:
        for span in place.row.of(Span):
            _cell(sheet, axis, span, place.y - UP)
        for point in place.row.of(Point):
            x = axis.at(point.day) if point.day >= ends[0] else sum(axis.earlier) / 2
            sheet.dot(x, place.y + DOWN, point.style, point, size=DIAMOND)
    return sheet.figure(caption)


def _cell(sheet: Sheet, axis: time_axis.TimeAxis, span: Span, y: float) -> None:
    if span.first is None or span.last is None:
        ends, words = axis.earlier, sheet.look.text.number(span.number)
    else:
        ends, words = (axis.at(span.first), axis.at(span.last + timedelta(1))), ""
    if span.number:
        share = next(share for least, share in SHADES if span.number >= least)
        sheet.box(ends, y, CELL, replace(span.style, share=share), span, words=words)
    else:
        sheet.box(ends, y, CELL, _loose(span.style))


def _loose(style: palette.Style) -> palette.Style:
    return replace(style, pattern="/", hollow=True, share=LOOSE)

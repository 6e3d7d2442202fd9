"""Spans in time: a row a thing, a bar the whole period that is stated, an unknown end fading into an arrow head."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import plotly.graph_objects as go

from components.charts.layout import palette, time_axis
from components.charts.layout.canvas import Canvas
from components.charts.layout.frame import Caption, Look
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Row, Span
from components.charts.layout.packing import pack
from components.charts.layout.rows import Sheet

BAR, TRACK, PAD = 9, 23, 12
#: What a span of unknown start or end is drawn with beyond its known end.
FADE = timedelta(days=400)
#: Opacity of a bar, and of its quarters towards an open end.
FULL, FADING = 0.55, (0.55, 0.4, 0.25, 0.12)
#: Px of a mark with and without its number; spans of a row that are nearer than the gap stand under each other.
NUMBERED, PLAIN, GAP = 18, 12, 14


def draw(
    rows: Sequence[Row], entries: Sequence[Entry], caption: Caption, look: Look, part: range | None = None
) -> go.Figure:
    """Rows of spans; those of a row that overlap stand under each other. `part`: the rows to draw."""
    sheet = Sheet(rows, look, part)
    axis = time_axis.axis((ends(span) for row in rows for span in _spans(row)), look, sheet.width, fold=True)
    tracks = [pack(_reach(span, axis) for span in _spans(row)) for row in sheet.rows]
    places = sheet.lay([TRACK * (max(own) + 1) + PAD for own in tracks], axis, entries)
    for place, own in zip(places, tracks, strict=True):
        for span, track in zip(_spans(place.row), own, strict=True):
            _draw(sheet, axis, span, place.y + TRACK * (track - max(own) / 2))
    return sheet.figure(caption)


def ends(span: Span) -> tuple[date, date]:
    """The days between which a span is drawn. One of its ends at least is known."""
    first, last = span.first or span.last, span.last or span.first
    assert first
    assert last
    return first if span.first else last - FADE, last if span.last else first + FADE


def _spans(row: Row) -> list[Span]:
    """In the order in which they begin."""
    return sorted((mark for mark in row.marks if isinstance(mark, Span)), key=ends)


def _reach(span: Span, axis: time_axis.TimeAxis) -> tuple[float, float]:
    """Px from side to side that a span needs, its mark and arrow heads with it."""
    left, right = sorted(axis.at(day) for day in ends(span))
    middle = (left + right) / 2
    return min(left, middle - GAP), max(right, middle + GAP)


def _draw(canvas: Canvas, axis: time_axis.TimeAxis, span: Span, y: float) -> None:
    """What lies ahead is a thin bar, what is said to have happened a thick one."""
    first, last = (axis.at(day) for day in ends(span))
    thick = BAR / 2 if span.style.hollow else BAR
    fading = FADING if not span.last else FADING[::-1] if not span.first else (FULL,)
    filled = palette.Style(span.style.colour)
    for number, strength in enumerate(fading):
        step = (last - first) / len(fading)
        canvas.box((first + number * step, first + (number + 1) * step), y, thick, filled, opacity=strength)
    for known, symbol, x in ((span.first, "earlier", first), (span.last, "later", last)):
        if not known:
            canvas.dot(x, y, palette.Style(span.style.colour, symbol), size=9)
    number = canvas.look.text.number(span.number) if span.number > 1 else ""
    canvas.dot((first + last) / 2, y, span.style, span, size=NUMBERED if number else PLAIN, text=number)

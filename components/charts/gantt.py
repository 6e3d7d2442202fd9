"""Spans in time: a row a thing, a bar the whole period that is stated, its mark in the middle."""

from __future__ import annotations

from collections.abc import Sequence

import plotly.graph_objects as go

from components.charts.layout import spans, time_axis
from components.charts.layout.frame import Caption, Look
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Row, Span
from components.charts.layout.packing import pack
from components.charts.layout.rows import Sheet

TRACK, PAD = 23, 12
#: Px of a mark with and without its number; spans of a row that are nearer than the gap stand under each other.
NUMBERED, PLAIN, GAP = 18, 12, 14


def draw(
    rows: Sequence[Row], entries: Sequence[Entry], caption: Caption, look: Look, part: range | None = None
) -> go.Figure:
    """Rows of spans; those of a row that overlap stand under each other. `part`: the rows to draw."""
    sheet = Sheet(rows, look, part)
    axis = time_axis.axis((spans.ends(span) for row in rows for span in _spans(row)), look, sheet.width, fold=True)
    tracks = [pack(_reach(span, axis) for span in _spans(row)) for row in sheet.rows]
    places = sheet.lay([TRACK * (max(own) + 1) + PAD for own in tracks], axis, entries)
    for place, own in zip(places, tracks, strict=True):
        for span, track in zip(_spans(place.row), own, strict=True):
            y = place.y + TRACK * (track - max(own) / 2)
            number = look.text.number(span.number) if span.number > 1 else ""
            x = spans.bar(sheet, axis, span, y)
            sheet.dot(x, y, span.style, span, size=NUMBERED if number else PLAIN, text=number)
    return sheet.figure(caption)


def _spans(row: Row) -> list[Span]:
    """In the order in which they begin."""
    return sorted(row.of(Span), key=spans.ends)


def _reach(span: Span, axis: time_axis.TimeAxis) -> tuple[float, float]:
    """Px from side to side that a span needs, its mark and arrow heads with it."""
    left, right = sorted(axis.at(day) for day in spans.ends(span))
    middle = (left + right) / 2
    return min(left, middle - GAP), max(right, middle + GAP)

"""When each of several first said a thing: one row a thing, a mark each, a thin line between them, and who was first."""

from __future__ import annotations

from collections.abc import Sequence

import plotly.graph_objects as go

from components.charts.layout import spans, time_axis
from components.charts.layout.frame import SMALL, Caption, Look
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Row, Span
from components.charts.layout.rows import Sheet
from components.i18n import text_width

ROW, BESIDE, LINE = 32, 9, 14


def draw(
    rows: Sequence[Row],
    entries: Sequence[Entry],
    ends: time_axis.Period,
    caption: Caption,
    look: Look,
    part: range | None = None,
) -> go.Figure:
    """Rows of spans, the days on which a thing may have been said; the first one's name stands beside its mark. `ends`:
    first and last day of the axis. `part`: the rows to draw."""
    sheet = Sheet(rows, look, part)
    days = [spans.ends(span) for row in rows for span in row.of(Span)]
    axis = time_axis.axis(days, look, sheet.width, ends=ends, paced=True)
    for place in sheet.lay([ROW] * len(sheet.rows), axis, entries):
        spans_in_order = sorted(place.row.of(Span), key=lambda span: spans.ends(span)[1])
        middles = [spans.bar(sheet, axis, span, place.y) for span in spans_in_order]
        sheet.line([(min(middles), place.y), (max(middles), place.y)], "soft")
        for span, x in zip(spans_in_order, middles, strict=True):
            sheet.dot(x, place.y, span.style, span)
        _name(sheet, axis, spans_in_order, place.y)
    return sheet.figure(caption)


def _name(sheet: Sheet, axis: time_axis.TimeAxis, row_spans: Sequence[Span], y: float) -> None:
    """The name of the first, on its side of the marks, on the other one where there is no room for it, in two lines if need be."""
    places = [axis.at(day) for span in row_spans for day in spans.ends(span)]
    room = {"end": min(places) - BESIDE, "start": sheet.width - max(places) - BESIDE}
    own = "end" if places[0] <= places[-1] else "start"
    fits = text_width.width(row_spans[0].name, SMALL) <= room[own]
    side = own if fits else max(room, key=room.__getitem__)
    x = min(places) - BESIDE if side == "end" else max(places) + BESIDE
    lines = sheet.look.text.wrap(row_spans[0].name, room[side], SMALL, lines=2)
    for number, line in enumerate(lines):
        sheet.text(x, y + (number - (len(lines) - 1) / 2) * LINE, line, anchor=side)

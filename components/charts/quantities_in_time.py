"""Figures side by side, never added: for each its time, and beside it its amount."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import plotly.graph_objects as go

from components.charts import bars
from components.charts.layout import spans, time_axis
from components.charts.layout.frame import SMALL, Caption, Look
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Bar, Reference, Row, Span
from components.charts.layout.rows import Sheet
from components.i18n import text_width

ROW, DOT, LINE = 32, 8, 20
#: Shares of the drawing that times take, and before which no amount begins.
TIMES, AMOUNTS = 0.38, 0.43


def draw(
    rows: Sequence[Row],
    entries: Sequence[Entry],
    references: Sequence[Reference],
    caption: Caption,
    look: Look,
    part: range | None = None,
) -> go.Figure:
    """Rows of a `Span` and a `Bar`, its words at its end, on paper that no line runs through. `references`: a day or an
    amount that runs through all rows, with its words. Each group has its own linear scale. `part`: the rows to draw."""
    sheet = Sheet(rows, look, part)
    days = [spans.ends(span) for row in rows for span in row.of(Span)]
    days += [(line.at, line.at) for line in references if isinstance(line.at, date)]
    axis = time_axis.axis(days, look, sheet.width * TIMES)
    zero = sheet.width * AMOUNTS
    per = {group: _per(held, references, sheet.width - zero) for group, held in _grouped(rows).items()}
    places = sheet.lay([ROW] * len(sheet.rows), axis, entries, over=LINE * bool(references))
    for line in references:
        x = axis.at(line.at) if isinstance(line.at, date) else zero + line.at * min(per.values())
        sheet.upright(x, sheet.first, places[-1].bottom, "alarm", "dash", 1.5)
        half = text_width.width(line.words, SMALL) / 2
        sheet.words([line.words], max(x, half), sheet.first - LINE / 2, anchor="center", size=SMALL)
    for place in places:
        for span in place.row.of(Span):
            sheet.dot(spans.bar(sheet, axis, span, place.y), place.y, span.style, span, size=DOT)
        for bar in place.row.of(Bar):
            end = bars.bar(sheet, bar, zero, place.y, per[place.row.group])
            sheet.words([bar.words], end + bars.CLEAR, place.y, size=SMALL)
    return sheet.figure(caption)


def _grouped(rows: Sequence[Row]) -> dict[str, list[Row]]:
    """The rows under each heading."""
    return {group: [row for row in rows if row.group == group] for group in {row.group for row in rows}}


def _per(rows: Sequence[Row], references: Sequence[Reference], width: float) -> float:
    """Px of one unit, so that words fit behind each bar and around each amount that runs through all rows."""
    rooms = [
        (width - text_width.width(line.words, SMALL) / 2) / line.at
        for line in references
        if not isinstance(line.at, date) and line.at
    ]
    return min([bars.per(rows, width), *rooms])

"""Spans in time: a row a thing, a bar the whole period that is stated, its mark in the middle, beside it what it is called."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import plotly.graph_objects as go

from components.charts.layout import spans, time_axis
from components.charts.layout.canvas import block
from components.charts.layout.frame import SMALL, Caption, Look
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Row, Span
from components.charts.layout.packing import pack
from components.charts.layout.palette import Style
from components.charts.layout.rows import Sheet
from components.i18n import text_width

#: Px of a track over the words in it, and of a row over its tracks.
AIR, PAD = 4, 8
#: Px of a mark with and without its number, half of its room, and px from one thing to the next.
NUMBERED, PLAIN, HALF, GAP = 18, 12, 10, 8
#: Lines that the name of a span may take in a drawing of less than so many px.
LINES, LITTLE = 2, 400
FOLDED = Style("sand", "square")


class Placed(NamedTuple):
    """A span with the lines of its name, which begin (`start`) or end (`end`) at `x`, and all px across that it takes."""

    span: Span
    lines: list[str]
    x: float
    anchor: str
    reach: tuple[float, float]


def draw(
    rows: Sequence[Row], entries: Sequence[Entry], caption: Caption, look: Look, part: range | None = None
) -> go.Figure:
    """Rows of spans; those of a row that meet stand under each other. Folded years are told in the legend. `part`: the
    rows to draw."""
    sheet = Sheet(rows, look, part)
    axis = time_axis.axis((spans.ends(span) for row in rows for span in row.of(Span)), look, sheet.width, fold=True)
    placed = [[_placed(span, axis, sheet) for span in sorted(row.of(Span), key=spans.ends)] for row in sheet.rows]
    tracks = [pack(each.reach for each in own) for own in placed]
    deep = [_deep(own, lanes) for own, lanes in zip(placed, tracks, strict=True)]
    told = [*entries, *([Entry(FOLDED, look.text("years-folded"), "square")] if axis.folds else [])]
    places = sheet.lay([sum(heights) + PAD for heights in deep], axis, told)
    for place, own, lanes, heights in zip(places, placed, tracks, deep, strict=True):
        for each, track in zip(own, lanes, strict=True):
            y = place.y - sum(heights) / 2 + sum(heights[:track]) + heights[track] / 2
            number = look.text.number(each.span.number) if each.span.number > 1 else ""
            x = spans.bar(sheet, axis, each.span, y)
            sheet.dot(x, y, each.span.style, each.span, size=NUMBERED if number else PLAIN, text=number)
            sheet.words(each.lines, each.x, y, anchor=each.anchor, size=SMALL)
    return sheet.figure(caption)


def _deep(own: Sequence[Placed], lanes: Sequence[int]) -> list[float]:
    """Px of each track of a row: as much as the most lines in it need."""
    lines = [
        [len(each.lines) for each, lane in zip(own, lanes, strict=True) if lane == track]
        for track in range(max(lanes) + 1)
    ]
    return [block(max(1, *held)) + AIR for held in lines]


def _placed(span: Span, axis: time_axis.TimeAxis, sheet: Sheet) -> Placed:
    """A span with its name after it where that has room, else on the side that has more."""
    left, right = sorted(axis.at(day) for day in spans.ends(span))
    middle = (left + right) / 2
    left, right = min(left - spans.THICK, middle - HALF) - GAP, max(right + spans.THICK, middle + HALF) + GAP
    rooms = {"start": sheet.width - right, "end": left}
    anchor = (
        "start" if text_width.width(span.name, SMALL) <= rooms["start"] else max(rooms, key=lambda side: rooms[side])
    )
    lines = sheet.look.text.wrap(span.name, rooms[anchor], SMALL, lines=LINES if sheet.width < LITTLE else 1)
    wide = max((text_width.width(line, SMALL) for line in lines), default=0)
    if anchor == "start":
        return Placed(span, lines, right, anchor, (left, right + wide + GAP))
    return Placed(span, lines, left, anchor, (left - wide - GAP, right))

"""A timeline whole: its lanes, the lines and arrows between events, and each event with its label."""

from __future__ import annotations

from collections.abc import Sequence

import plotly.graph_objects as go

from components.charts.layout import spans, time_axis
from components.charts.layout.frame import SMALL, Caption, Look
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Link, Row, Span
from components.charts.layout.rows import Sheet
from components.charts.timeline import labels, lanes
from components.charts.timeline.lanes import Spot

#: Half the height in px of a line of words.
WORDS = 7
#: The narrowest page on which the wide figure is shown; the style sheet shows the list below it.
LEAST = 900
Line = tuple[tuple[float, float], tuple[float, float]]


def draw(
    rows: Sequence[Row],
    entries: Sequence[Entry],
    links: Sequence[Link],
    ends: time_axis.Period,
    caption: Caption,
    look: Look,
    part: range | None = None,
) -> go.Figure:
    """Lanes of events (`Span`). Names stand whole beside their marks; where there is no room for all of them, those of the
    largest `weight` do. `links` between events that are not drawn are passed over; `ends`: first and last day of the axis.
    `part`: the lanes to draw."""
    sheet = Sheet(rows, look, part, least=LEAST)
    axis = time_axis.axis(
        (spans.ends(span) for row in rows for span in row.of(Span)), look, sheet.width, ends=ends, paced=True
    )
    spots = {span: _spot(span, lane, axis, sheet) for lane, row in enumerate(sheet.rows) for span in row.of(Span)}
    joined = [(link, spots[link.begin], spots[link.end]) for link in links if {link.begin, link.end} <= spots.keys()]
    for _, begin, end in joined:
        begin.joined.append(end)
        end.joined.append(begin)
    halves = [lanes.lane([spots[span] for span in row.of(Span)], sheet) for row in sheet.rows]
    deep = [sum(half.tall for half in each) for each in halves]
    for place, each in zip(sheet.lay(deep, axis, entries), halves, strict=True):
        lanes.stack(place, each)
    for link, begin, end in joined:
        if link.leads:
            sheet.arrow((begin.x, begin.y), (end.x, end.y), "outcome")
        else:
            sheet.line([(begin.x, begin.y), (end.x, end.y)], "soft")
    lines = [((begin.x, begin.y), (end.x, end.y)) for _, begin, end in joined]
    for spot in spots.values():
        spans.bar(sheet, axis, spot.span, spot.y)
        sheet.dot(spot.x, spot.y, spot.span.style, spot.span)
        _write(sheet, spot, lines)
    return sheet.figure(caption)


def _write(sheet: Sheet, spot: Spot, lines: Sequence[Line]) -> None:
    """The label of an event; a line that would run through it passes under paper."""
    if label := spot.label:
        x = label.left if label.anchor == "start" else label.right
        struck = any(_strikes(line, spot) for line in lines)
        for words, y in spot.words():
            if struck:
                sheet.words([words], x, y, anchor=label.anchor, size=SMALL)
            else:
                sheet.text(x, y, words, anchor=label.anchor, colour="ink")


def _spot(span: Span, lane: int, axis: time_axis.TimeAxis, sheet: Sheet) -> Spot:
    """What lasts to the end of the axis has its mark where it begins."""
    first, last = (axis.at(day) for day in spans.ends(span))
    x = first if span.last == axis.edges[-1] else (first + last) / 2
    left, right = min(first, last), max(first, last)
    return Spot(span, lane, left, right, x, labels.labels(span.name, left, right, sheet))


def _strikes(line: Line, spot: Spot) -> bool:
    """Whether a line between two marks runs through the label of an event."""
    (x, y), (to_x, to_y) = line
    assert spot.label
    for _, middle in spot.words():
        edges = [middle - WORDS, middle + WORDS]
        if max(y, to_y) > edges[0] and min(y, to_y) < edges[1]:
            shares = [min(max((edge - y) / (to_y - y), 0), 1) for edge in edges] if y != to_y else [0, 1]
            across = [x + share * (to_x - x) for share in shares]
            if min(across) < spot.label.right and spot.label.left < max(across):
                return True
    return False

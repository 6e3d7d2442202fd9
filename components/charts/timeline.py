"""Events on an axis of time in a few lanes, the articles' above the reference record's in each.

An imprecise date is a span, what was only expected is hollow, an arrow leads to what came of it, a thin line joins the
same happening in both layers. Everything is placed in pixels, so that no label meets another.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from components.charts.layout import spans, time_axis
from components.charts.layout.frame import SMALL, Caption, Look
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Link, Row, Span
from components.charts.layout.packing import Tracks
from components.charts.layout.rows import Place, Sheet
from components.i18n import text_width

TRACK, PAD, MARK, GAP, BESIDE = 18, 7, 7, 10, 9
#: Px of a label at most.
LABEL = 230
#: So many events of a drawing are sure of their label, the heaviest first.
LANDMARKS = 18
#: The narrowest page on which the wide figure is shown; the style sheet shows the list below it.
LEAST = 900
HALVES = ("article", "reference")


@dataclass
class Spot:
    """An event on its way to its place: px across of its ends and its mark; its label and on which side of it; `track` 0
    is nearest to the other layer, `y` is px from the top."""

    span: Span
    left: float
    right: float
    x: float
    words: str
    track: int = 0
    side: str = ""
    y: float = 0

    @property
    def room(self) -> float:
        return text_width.width(self.words, SMALL) + GAP if self.words else 0

    @property
    def label(self) -> tuple[float, float]:
        """Px across of its label from side to side."""
        if self.side == "before":
            return self.left - BESIDE - self.room, self.left - BESIDE
        begin = (self.x if self.side == "inside" else self.right) + BESIDE
        return begin, begin + self.room


def draw(
    rows: Sequence[Row],
    entries: Sequence[Entry],
    links: Sequence[Link],
    ends: time_axis.Period,
    caption: Caption,
    look: Look,
    part: range | None = None,
) -> go.Figure:
    """Lanes of events (`Span`; its `weight` decides whose label is sure of its place). `links` between events that are
    not drawn are passed over; `ends`: first and last day of the axis. `part`: the lanes to draw."""
    sheet = Sheet(rows, look, part, least=LEAST)
    axis = time_axis.axis(
        (spans.ends(span) for row in rows for span in row.of(Span)), look, sheet.width, ends=ends, paced=True
    )
    drawn = sorted((span for row in sheet.rows for span in row.of(Span) if span.name), key=lambda span: -span.weight)
    lanes = [[_half(row, layer, axis, sheet, set(drawn[:LANDMARKS])) for layer in HALVES] for row in sheet.rows]
    places = sheet.lay([sum(map(_tall, halves)) for halves in lanes], axis, entries)
    spots: dict[Span, Spot] = {}
    for place, halves in zip(places, lanes, strict=True):
        _stack(place, halves)
        spots |= {spot.span: spot for half in halves for spot in half}
    shown = [(link, spots[link.begin], spots[link.end]) for link in links if {link.begin, link.end} <= spots.keys()]
    for link, begin, end in shown:
        if link.leads:
            sheet.arrow((begin.x, begin.y), (end.x, end.y), "outcome")
        else:
            sheet.line([(begin.x, begin.y), (end.x, end.y)], "soft")
    for spot in spots.values():
        spans.bar(sheet, axis, spot.span, spot.y)
        sheet.dot(spot.x, spot.y, spot.span.style, spot.span)
    struck = [[*sorted((begin.x, end.x)), end.y] for link, begin, end in shown if link.leads and begin.y == end.y]
    for spot in spots.values():
        left, right = spot.label
        if spot.side and not any(y == spot.y and first < right and left < last for first, last, y in struck):
            sheet.text(
                *((right, spot.y) if spot.side == "before" else (left, spot.y)),
                spot.words,
                anchor="end" if spot.side == "before" else "start",
                colour="ink",
            )
    return sheet.figure(caption)


def _half(row: Row, layer: str, axis: time_axis.TimeAxis, sheet: Sheet, sure: set[Span]) -> list[Spot]:
    """The events of one lane and layer in their tracks: marks first, the heaviest before others, then the labels that still fit."""
    tracks, spots = Tracks(sheet.width), []
    own = [span for span in row.of(Span) if span.style.colour == layer]
    for span in sorted(own, key=lambda span: (-span.weight, spans.ends(span))):
        spot = _spot(span, axis, sheet)
        before, after = _reserve(spot, sheet.width, span in sure)
        spot.track = tracks.put(spot.left - MARK - before, spot.right + MARK + after)
        spots.append(spot)
    for spot in spots:
        if spot.words and not spot.side:
            spot.side = tracks.beside(spot.track, spot.left - MARK, spot.right + MARK, spot.room)
    return spots


def _spot(span: Span, axis: time_axis.TimeAxis, sheet: Sheet) -> Spot:
    """What lasts to the end of the axis has its mark where it begins."""
    first, last = (axis.at(day) for day in spans.ends(span))
    x = first if span.last == axis.edges[-1] else (first + last) / 2
    words = sheet.look.text.cut(span.name, LABEL, SMALL) if span.name else ""
    return Spot(span, min(first, last), max(first, last), x, words)


def _reserve(spot: Spot, width: float, sure: bool) -> tuple[float, float]:
    """Decide on the side of a label that is sure of its place; the room it takes before and after the event.

    A long span holds its label itself.
    """
    if spot.words and not spot.span.style.hollow and spot.right - spot.x >= spot.room + MARK:
        spot.side = "inside"
    elif spot.words and sure and spot.right + MARK + spot.room <= width:
        spot.side = "after"
    elif spot.words and sure and spot.left - MARK - spot.room >= 0:
        spot.side = "before"
    return spot.room * (spot.side == "before"), spot.room * (spot.side == "after")


def _tracks(half: Iterable[Spot]) -> int:
    return max((spot.track + 1 for spot in half), default=0)


def _tall(half: Sequence[Spot]) -> float:
    return _tracks(half) * TRACK + PAD * bool(half)


def _stack(place: Place, halves: Sequence[Sequence[Spot]]) -> None:
    """Give the events of a lane their heights: those of either layer nearest to the other first."""
    above, below = halves
    middle = place.y + (_tall(above) - _tall(below)) / 2
    for spot in above:
        spot.y = middle - PAD / 2 - (spot.track + 0.5) * TRACK
    for spot in below:
        spot.y = middle + PAD / 2 + (spot.track + 0.5) * TRACK

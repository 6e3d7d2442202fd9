"""Events on an axis of time in a few lanes, the articles' above the reference record's in each.

An imprecise date is a span, what was only expected is hollow, an arrow leads to what came of it, a thin line joins the
same happening in both layers. Everything is placed in pixels, so that no label meets another.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import plotly.graph_objects as go

from components.charts.layout import spans, time_axis
from components.charts.layout.frame import SMALL, Caption, Look
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Link, Row, Span
from components.charts.layout.packing import Interval, Tracks
from components.charts.layout.rows import Place, Sheet
from components.i18n import text_width

TRACK, PAD, MARK, GAP, BESIDE = 17, 7, 7, 10, 9
#: Px on either side of a line between two marks in which no label stands; half the height of a line of words.
CLEAR, WORDS = 2, 7
#: Px of a lane at most, so that a page of many lanes can be overlooked, and those that legend and heads take of a slide.
LANE, HEADS = 390, 50
#: The narrowest page on which the wide figure is shown; the style sheet shows the list below it.
LEAST = 900
HALVES = ("article", "reference")
#: Lines of a label at most, and the share of its length that the first of two has.
LINES, FIRST = 2, 0.6
#: The track of an event that has none yet.
NOWHERE = -1
Line = tuple[tuple[float, float], tuple[float, float]]


class Label(NamedTuple):
    """A whole name in lines, px across from side to side, and where it touches its mark: its `start` or its `end`."""

    lines: tuple[str, ...]
    left: float
    right: float
    anchor: str

    @property
    def reach(self) -> Interval:
        """Px across that it keeps free of others."""
        return self.left - GAP / 2, self.right + GAP / 2


@dataclass(eq=False)
class Spot:
    """An event on its way to its place: its lane, px across of its ends and its mark, the labels that the sheet has room
    for, the events it is joined with. `track` 0 is nearest to the other layer, `y` is px from the top, and `away` the
    direction, -1 or 1, in which tracks are counted."""

    span: Span
    lane: int
    left: float
    right: float
    x: float
    labels: tuple[Label, ...]
    joined: list[Spot] = field(default_factory=list)
    track: int = NOWHERE
    label: Label | None = None
    y: float = 0
    away: int = 1

    @property
    def mark(self) -> Interval:
        """Px across from side to side of the event itself."""
        return self.left - MARK, self.right + MARK

    def lines(self, track: int) -> Iterator[tuple[int, Interval]]:
        """The tracks through which lines to what it is joined with run if it stands in `track`, and their px across."""
        for other in self.joined:
            if abs(other.x - self.x) < TRACK and other.lane == self.lane:
                alike = other.span.style.colour == self.span.style.colour
                first = other.track if alike else NOWHERE
                between = range(min(first, track) + 1, max(first, track)) if not alike or first != NOWHERE else ()
                across = min(other.x, self.x) - CLEAR, max(other.x, self.x) + CLEAR
                yield from ((under, across) for under in between)

    def words(self) -> Iterator[tuple[str, float]]:
        """The lines of its label and their px from the top, the first on top."""
        lines = self.label.lines if self.label else ()
        top = self.y - TRACK * (len(lines) - 1) * (self.away < 0)
        return ((line, top + TRACK * number) for number, line in enumerate(lines))


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
    lanes = [_lane([spots[span] for span in row.of(Span)], sheet) for row in sheet.rows]
    deep = [sum(half.tall for half in halves) for halves in lanes]
    for place, halves in zip(sheet.lay(deep, axis, entries), lanes, strict=True):
        _stack(place, halves)
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
    return Spot(span, lane, left, right, x, _labels(span.name, left, right, sheet))


def _labels(name: str, left: float, right: float, sheet: Sheet) -> tuple[Label, ...]:
    """The labels of an event after and before it, as far as there is room, in one line rather than in several."""
    whole, labels = text_width.width(name, SMALL), []
    for anchor, room in (("start", sheet.width - right - BESIDE), ("end", left - BESIDE)):
        lines = [name] if whole <= room else sheet.look.text.wrap(name, min(room, FIRST * whole), SMALL)
        wide = max(text_width.width(line, SMALL) for line in lines)
        begin = right + BESIDE if anchor == "start" else left - BESIDE - wide
        if name and wide <= room and len(lines) <= LINES:
            labels.append(Label(tuple(lines), begin, begin + wide, anchor))
    least = min((len(label.lines) for label in labels), default=0)
    return tuple(label for label in labels if len(label.lines) == least)


class Half:
    """The events of one lane and layer in tracks. What is joined to others comes first, then the latest before the earlier:
    its label runs on from its mark, so that no line from an earlier mark crosses it. At last the labels that still fit."""

    def __init__(self, spots: Sequence[Spot], sure: set[Span]) -> None:
        self.spots, self._taken, self._names, self._lines = spots, Tracks(), Tracks(), Tracks()
        for spot in spots:
            spot.track, spot.label = NOWHERE, None
        for spot in sorted(spots, key=lambda spot: (not spot.joined, -spot.x)):
            self._put(spot, spot.labels if spot.span in sure else ())
        for spot in sorted(spots, key=lambda spot: -spot.span.weight):
            deep = len(self._taken.taken) - spot.track
            fitting = (label for label in spot.labels if len(label.lines) <= deep and self._holds(spot.track, label))
            if not spot.label and (label := next(fitting, None)):
                self._name(spot, label)

    @property
    def tall(self) -> float:
        return len(self._taken.taken) * TRACK + PAD * bool(self.spots)

    def _put(self, spot: Spot, labels: Sequence[Label]) -> None:
        """Into the first track with room for it and one of its labels, if there is one where no line of it runs through
        another label; without a label if none is to stand beside it."""
        tracks = range(len(self._taken.taken) + 1)
        free = [track for track in tracks if self._taken.free(track, *spot.mark)]
        clear = [track for track in free if all(self._names.free(under, *at) for under, at in spot.lines(track))]
        fitting = (
            (track, label)
            for each in (clear, free)
            for track in each
            for label in labels
            if self._holds(track, label)
        )
        spot.track, label = next(fitting, ((clear or free)[0], None))
        self._taken.take(spot.track, *spot.mark)
        for under, across in spot.lines(spot.track):
            self._lines.take(under, *across)
        if label:
            self._name(spot, label)

    def _holds(self, track: int, label: Label) -> bool:
        lines = range(track, track + len(label.lines))
        return all(tracks.free(line, *label.reach) for line in lines for tracks in (self._taken, self._lines))

    def _name(self, spot: Spot, label: Label) -> None:
        spot.label = label
        for line in range(spot.track, spot.track + len(label.lines)):
            self._taken.take(line, *label.reach)
            self._names.take(line, *label.reach)


def _lane(spots: Sequence[Spot], sheet: Sheet) -> list[Half]:
    """A lane by layer, with as many names, the heaviest first, as its height allows; on a slide, which is short, the lighter
    ones are tried one by one."""
    names = sorted((spot.span for spot in spots if spot.labels), key=lambda span: -span.weight)
    room = min(LANE, sheet.look.tallest - HEADS)

    def halves(sure: Sequence[Span]) -> list[Half]:
        own = ([spot for spot in spots if spot.span.style.colour == layer] for layer in HALVES)
        return [Half(each, set(sure)) for each in own]

    def tall(sure: Sequence[Span]) -> float:
        return sum(half.tall for half in halves(sure))

    most = max(0, bisect(range(len(names) + 1), room, key=lambda most: tall(names[:most])) - 1)
    sure = names[:most]
    for span in names[most:] if room < LANE else ():
        if tall([*sure, span]) <= room:
            sure.append(span)
    return halves(sure)


def _stack(place: Place, halves: Sequence[Half]) -> None:
    """Give the events of a lane their heights: those of either layer nearest to the other first."""
    above, below = halves
    middle = place.y + (above.tall - below.tall) / 2
    for half, away in ((above, -1), (below, 1)):
        for spot in half.spots:
            spot.away, spot.y = away, middle + away * (PAD / 2 + (spot.track + 0.5) * TRACK)


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

"""Lanes of a timeline: the events of either layer in tracks, so that no label meets another, nor a line its own."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from components.charts.layout.marks import Span
from components.charts.layout.packing import Interval, Tracks
from components.charts.layout.rows import Place, Sheet
from components.charts.timeline.labels import Label

#: Px of a track, between the layers of a lane, and from the middle of a mark to its side.
TRACK, PAD, MARK = 15, 7, 7
#: Px on either side of a line between two marks in which no label stands.
CLEAR = 2
#: Px of a lane at most, so that a page of many lanes can be overlooked, and those that legend and heads take of a slide.
LANE, HEADS = 620, 50
HALVES = ("article", "reference")
#: The track of an event that has none yet.
NOWHERE = -1


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


def lane(spots: Sequence[Spot], sheet: Sheet) -> list[Half]:
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


def stack(place: Place, halves: Sequence[Half]) -> None:
    """Give the events of a lane their heights: those of either layer nearest to the other first."""
    above, below = halves
    middle = place.y + (above.tall - below.tall) / 2
    for half, away in ((above, -1), (below, 1)):
        for spot in half.spots:
            spot.away, spot.y = away, middle + away * (PAD / 2 + (spot.track + 0.5) * TRACK)

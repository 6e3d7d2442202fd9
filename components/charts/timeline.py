"""Events on an axis of time in a few lanes, the articles' above the reference record's in each.

An imprecise date is a span, what was only expected is hollow, an arrow leads to what came of it, a thin line joins the
same happening in both layers. Everything is placed in pixels, so that no label meets another.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product

import plotly.graph_objects as go

from components.charts.layout import spans, time_axis
from components.charts.layout.frame import SMALL, Caption, Look
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Link, Row, Span
from components.charts.layout.packing import Tracks
from components.charts.layout.rows import Place, Sheet
from components.i18n import text_width

TRACK, PAD, MARK, GAP, BESIDE = 18, 7, 7, 10, 9
#: Px on either side of the line that joins two marks in which no label stands, and px that legend and heads take of a slide.
CLEAR, HEADS = 4, 50
#: The narrowest page on which the wide figure is shown; the style sheet shows the list below it.
LEAST = 900
HALVES = ("article", "reference")


@dataclass
class Spot:
    """An event on its way to its place: px across of its ends and its mark, and of the marks that it is `joined` with; its
    label and on which side of it; `track` 0 is nearest to the other layer, `y` is px from the top."""

    span: Span
    left: float
    right: float
    x: float
    words: str
    joined: list[float] = field(default_factory=list)
    track: int = 0
    side: str = ""
    y: float = 0

    @property
    def room(self) -> float:
        return text_width.width(self.words, SMALL) + GAP if self.words else 0

    def reach(self, side: str) -> tuple[float, float]:
        """Px across from side to side of the event with its label on a `side`; "": without one."""
        left, right = self.left - MARK, self.right + MARK
        return left - self.room * (side == "before"), right + self.room * (side == "after")

    @property
    def label(self) -> tuple[float, float]:
        """Px across of its label from side to side."""
        if self.side == "before":
            return self.left - BESIDE - self.room, self.left - BESIDE
        return self.right + BESIDE, self.right + BESIDE + self.room


def draw(
    rows: Sequence[Row],
    entries: Sequence[Entry],
    links: Sequence[Link],
    ends: time_axis.Period,
    caption: Caption,
    look: Look,
    part: range | None = None,
) -> go.Figure:
    """Lanes of events (`Span`). All names stand whole beside their marks; where a slide has no room for all of them, those
    of the largest `weight` do. `links` between events that are not drawn are passed over; `ends`: first and last day of
    the axis. `part`: the lanes to draw."""
    sheet = Sheet(rows, look, part, least=LEAST)
    axis = time_axis.axis(
        (spans.ends(span) for row in rows for span in row.of(Span)), look, sheet.width, ends=ends, paced=True
    )
    drawn = {span: _spot(span, axis) for row in sheet.rows for span in row.of(Span)}
    joined = [link for link in links if {link.begin, link.end} <= drawn.keys()]
    for link in joined:
        drawn[link.begin].joined.append(drawn[link.end].x)
        drawn[link.end].joined.append(drawn[link.begin].x)
    lanes = [_lane([drawn[span] for span in row.of(Span)], sheet) for row in sheet.rows]
    for place, halves in zip(sheet.lay([sum(map(_tall, halves)) for halves in lanes], axis, entries), lanes, strict=True):
        _stack(place, halves)
    lines = [((drawn[link.begin].x, drawn[link.begin].y), (drawn[link.end].x, drawn[link.end].y)) for link in joined]
    for link, (begin, end) in zip(joined, lines, strict=True):
        if link.leads:
            sheet.arrow(begin, end, "outcome")
        else:
            sheet.line([begin, end], "soft")
    for spot in drawn.values():
        spans.bar(sheet, axis, spot.span, spot.y)
        sheet.dot(spot.x, spot.y, spot.span.style, spot.span)
        if spot.side and not any(_strikes(line, spot) for line in lines):
            x, anchor = (spot.label[1], "end") if spot.side == "before" else (spot.label[0], "start")
            sheet.text(x, spot.y, spot.words, anchor=anchor, colour="ink")
    return sheet.figure(caption)


def _lane(spots: Sequence[Spot], sheet: Sheet) -> list[list[Spot]]:
    """The events of a lane by layer, with as many names, the heaviest first, as a drawing of the height that there is holds."""
    names = sorted((spot for spot in spots if spot.words), key=lambda spot: -spot.span.weight)

    def halves(most: int) -> list[list[Spot]]:
        sure = {spot.span for spot in names[:most]}
        return [_half([spot for spot in spots if spot.span.style.colour == layer], sure, sheet) for layer in HALVES]

    def tall(most: int) -> float:
        return sum(map(_tall, halves(most)))

    return halves(max(0, bisect(range(len(names) + 1), sheet.look.tallest - HEADS, key=tall) - 1))


def _half(spots: Sequence[Spot], sure: set[Span], sheet: Sheet) -> list[Spot]:
    """The events of one lane and layer in their tracks. What is joined to others comes first, then the latest before the
    earlier: its label runs on from its mark, so that no line from an earlier mark crosses it. At last the labels that
    still fit."""
    tracks = Tracks(sheet.width)
    for spot in sorted(spots, key=lambda spot: (not spot.joined, -spot.x)):
        _put(spot, tracks, spot.span in sure)
    for spot in sorted(spots, key=lambda spot: -spot.span.weight):
        if spot.words and not spot.side:
            spot.side = tracks.beside(spot.track, *spot.reach(""), spot.room)
    return [*spots]


def _put(spot: Spot, tracks: Tracks, named: bool) -> None:
    """Put an event into the first track that has room for it, with its label if that is `named` and fits on a side, and
    where the lines to what it is joined with run through no label."""
    fitting = [side for side in ("after", "before") if named and spot.words and tracks.holds(*spot.reach(side))]
    columns = [(min(spot.x, x) - CLEAR, max(spot.x, x) + CLEAR) for x in spot.joined if abs(spot.x - x) < TRACK]
    for sides, lines in ((fitting, columns), ([""], columns), ([""], [])):
        for track in range(len(tracks.taken) + 1):
            clear = all(tracks.free(under, *line) for under in range(track) for line in lines)
            side = next((side for side in sides if clear and tracks.free(track, *spot.reach(side))), None)
            if side is not None:
                spot.track, spot.side = track, side
                tracks.take(track, *spot.reach(side))
                for under, line in product(range(track), lines):
                    tracks.take(under, *line)
                return


def _spot(span: Span, axis: time_axis.TimeAxis) -> Spot:
    """What lasts to the end of the axis has its mark where it begins."""
    first, last = (axis.at(day) for day in spans.ends(span))
    x = first if span.last == axis.edges[-1] else (first + last) / 2
    return Spot(span, min(first, last), max(first, last), x, span.name)


def _strikes(line: tuple[tuple[float, float], tuple[float, float]], spot: Spot) -> bool:
    """Whether a line between two marks runs through the label of a third, half a track above or below its middle."""
    (x, y), (to_x, to_y) = line
    if not min(y, to_y) - TRACK / 2 < spot.y < max(y, to_y) + TRACK / 2:
        return False
    shares = [min(max((edge - y) / (to_y - y), 0), 1) if to_y != y else share for share, edge in
              ((0, spot.y - TRACK / 2), (1, spot.y + TRACK / 2))]  # fmt: skip
    left, right = sorted(x + (to_x - x) * share for share in shares)
    return left < spot.label[1] and spot.label[0] < right


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

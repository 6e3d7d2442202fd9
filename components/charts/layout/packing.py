"""Putting intervals into tracks so that nothing overlaps: marks first, then as many labels as there is room for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

Interval = tuple[float, float]


@dataclass
class Tracks:
    """Tracks of one row, each `width` px wide; each holds the intervals (px) that are taken in it."""

    width: float = float("inf")
    taken: list[list[Interval]] = field(default_factory=list)

    def put(self, left: float, right: float) -> int:
        """Place an interval in the first track that has room, in a new one if none has; the number of the track."""
        track = next((number for number, held in enumerate(self.taken) if _free(held, left, right)), len(self.taken))
        if track == len(self.taken):
            self.taken.append([])
        self.taken[track].append((left, right))
        return track

    def beside(self, track: int, left: float, right: float, room: float) -> str:
        """Place a label of `room` px after or before an interval of a track: `after`, `before`, or "" where neither fits."""
        for side, begin in (("after", right), ("before", left - room)):
            if begin >= 0 and begin + room <= self.width and _free(self.taken[track], begin, begin + room):
                self.taken[track].append((begin, begin + room))
                return side
        return ""


def pack(intervals: Iterable[Interval]) -> list[int]:
    """The lowest track, from 0, in which each interval touches none before it."""
    tracks = Tracks()
    return [tracks.put(left, right) for left, right in intervals]


def _free(held: Sequence[Interval], left: float, right: float) -> bool:
    return all(right <= begin or end <= left for begin, end in held)

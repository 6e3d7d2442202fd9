"""Putting intervals into tracks so that nothing overlaps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

Interval = tuple[float, float]


@dataclass
class Tracks:
    """Tracks of one row; each holds the intervals (px) that are taken in it."""

    taken: list[list[Interval]] = field(default_factory=list)

    def free(self, track: int, left: float, right: float) -> bool:
        """Whether nothing is in the way of an interval; nothing is in a track that is not there yet."""
        held = self.taken[track] if track < len(self.taken) else []
        return all(right <= begin or end <= left for begin, end in held)

    def take(self, track: int, left: float, right: float) -> None:
        """Place an interval in a track; it and those before it are there from then on."""
        self.taken.extend([] for _ in range(len(self.taken), track + 1))
        self.taken[track].append((left, right))

    def put(self, left: float, right: float) -> int:
        """Place an interval in the first track that has room, in a new one if none has; the number of the track."""
        track = next(track for track in range(len(self.taken) + 1) if self.free(track, left, right))
        self.take(track, left, right)
        return track


def pack(intervals: Iterable[Interval]) -> list[int]:
    """The lowest track, from 0, in which each interval touches none before it."""
    tracks = Tracks()
    return [tracks.put(left, right) for left, right in intervals]

"""Putting marks and their labels into rows so that nothing overlaps: marks first, then as many labels as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

Interval = tuple[float, float]


@dataclass
class Rows:
    """Rows of one lane; each holds the intervals (pixels) that are taken in it."""

    width: float
    taken: list[list[Interval]] = field(default_factory=list)

    def put(self, left: float, right: float) -> int:
        """Place an interval in the first row that has room, in a new one if none has; the number of the row."""
        row = next((row for row, held in enumerate(self.taken) if _free(held, left, right)), len(self.taken))
        if row == len(self.taken):
            self.taken.append([])
        self.taken[row].append((left, right))
        return row

    def beside(self, row: int, left: float, right: float, words: float) -> str:
        """Place words `words` pixels wide after or before an interval of a row: `right`, `left`, or "" for no room."""
        for side, begin in (("right", right), ("left", left - words)):
            if begin >= 0 and begin + words <= self.width and _free(self.taken[row], begin, begin + words):
                self.taken[row].append((begin, begin + words))
                return side
        return ""


def _free(held: Sequence[Interval], left: float, right: float) -> bool:
    return all(right <= begin or end <= left for begin, end in held)

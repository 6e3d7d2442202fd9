"""Labels of the events of a timeline: a whole name in lines, after its mark or before it."""

from __future__ import annotations

from typing import NamedTuple

from components.charts.layout.frame import SMALL
from components.charts.layout.packing import Interval
from components.charts.layout.rows import Sheet
from components.i18n import text_width

#: Px between two labels, and between a mark and its label.
GAP, BESIDE = 10, 9
#: Lines of a label at most, and the share of its length that the first of two has.
LINES, FIRST = 2, 0.6


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


def labels(name: str, left: float, right: float, sheet: Sheet) -> tuple[Label, ...]:
    """The labels of an event after and before it, as far as there is room, in one line rather than in several."""
    whole, fitting = text_width.width(name, SMALL), []
    for anchor, room in (("start", sheet.width - right - BESIDE), ("end", left - BESIDE)):
        lines = [name] if whole <= room else sheet.look.text.wrap(name, min(room, FIRST * whole), SMALL)
        wide = max(text_width.width(line, SMALL) for line in lines)
        begin = right + BESIDE if anchor == "start" else left - BESIDE - wide
        if name and wide <= room and len(lines) <= LINES:
            fitting.append(Label(tuple(lines), begin, begin + wide, anchor))
    least = min((len(label.lines) for label in fitting), default=0)
    return tuple(label for label in fitting if len(label.lines) == least)

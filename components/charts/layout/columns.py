"""Columns over labelled rows: their names, under them the marks they stand for, over them what several have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from components.charts.layout.canvas import Canvas, block
from components.charts.layout.frame import SMALL, Look
from components.charts.layout.palette import Style
from components.i18n import text_width

#: Px of a mark under a name, and of the gap under a line of names.
MARK, GAP = 20, 4


@dataclass(frozen=True)
class Column:
    """`name`; `style` of the marks in it, where it has one; `over`: what it and its neighbours are, on `shade`d ground."""

    name: str
    style: Style | None = None
    over: str = ""
    shade: bool = False


@dataclass(frozen=True)
class Columns:
    """As wide as each other over `width` px from `left` on; they run as reading runs, `timed` ones as time runs."""

    every: Sequence[Column]
    look: Look
    width: float
    timed: bool = False
    left: float = 0

    @property
    def step(self) -> float:
        """Px from one column to the next."""
        return self.width / len(self.every)

    def at(self, column: float) -> float:
        """Px across to the middle of a column, counted from 0."""
        place = (column + 0.5) * self.step
        return self.left + (self.width - place if self.timed and self.look.rtl != self.look.time_rtl else place)

    def head(self, canvas: Canvas, y: float) -> float:
        """Names from `y` down, on as many levels as keep long ones apart."""
        canvas.timed = canvas.timed or self.timed
        top = y
        y += self._over(canvas, y)
        longest = max(text_width.width(word, SMALL) for column in self.every for word in column.name.split())
        levels = max(1, -(-int(longest + 6) // max(1, int(self.step))))
        names = [self.look.text.wrap(column.name, self.step * levels - 6, SMALL) for column in self.every]
        for level in range(levels):
            tall = block(max((len(lines) for lines in names[level::levels]), default=0))
            for number, lines in list(enumerate(names))[level::levels]:
                middle = y + tall - block(len(lines)) / 2
                canvas.words(lines, self.at(number), middle, anchor="center", size=SMALL, colour="soft")
            y += tall + GAP
        if any(column.style for column in self.every):
            for number, column in enumerate(self.every):
                if column.style:
                    canvas.dot(self.at(number), y + MARK / 2, column.style, size=11)
            y += MARK
        return y - top

    def grid(self, canvas: Canvas, top: float, bottom: float) -> None:
        """The ground of the columns that are shaded."""
        half = self.step / 2
        for number, column in enumerate(self.every):
            if column.shade:
                canvas.ground((self.at(number) - half, self.at(number) + half), top, bottom)

    def _over(self, canvas: Canvas, y: float) -> float:
        runs = [
            (over, [number for number, _ in held])
            for over, held in groupby(enumerate(self.every), lambda pair: pair[1].over)
        ]
        wrapped = [self.look.text.wrap(over, self.step * len(held) - 6, SMALL) if over else [] for over, held in runs]
        tall = block(max(len(lines) for lines in wrapped))
        for (_, held), lines in zip(runs, wrapped, strict=True):
            middle = (self.at(held[0]) + self.at(held[-1])) / 2
            canvas.words(lines, middle, y + tall / 2, anchor="center", size=SMALL, bold=True)
        return tall + GAP if tall else 0

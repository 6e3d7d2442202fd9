"""A figure that a room offers: how it is drawn, what it says to those who cannot see it, its numbers as a table.

A drawing knows no page and no file format: pages show it, routes and exports render it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

import plotly.graph_objects as go

from components.charts.layout.frame import Caption, Look
from components.charts.layout.marks import Row

#: Bars on a slide: more would make their names too small.
BARS = 10


@dataclass(frozen=True)
class Parts:
    """A figure of so many rows, of which some can be drawn alone: what a slide has room for.

    `starts`: rows, the first among them, with which a slide begins unless all rows stand on one.
    """

    rows: int
    starts: tuple[int, ...] = (0,)


@dataclass(frozen=True)
class Series:
    """One colour of bars: a value a category, None where none is known."""

    name: str
    values: tuple[float | None, ...]
    colour: str


@dataclass(frozen=True)
class Bars:
    """The numbers of a figure as bars that an office program can draw and edit; several series are stacked."""

    categories: tuple[str, ...]
    series: tuple[Series, ...]

    @property
    def most(self) -> float:
        """The longest bar."""
        rows = zip(*(each.values for each in self.series), strict=True)
        return max((sum(value or 0 for value in values) for values in rows), default=0)

    @property
    def slides(self) -> int:
        """How many slides hold its bars, with names that can be read."""
        return max(1, -(-len(self.categories) // BARS))

    def part(self, number: int) -> Bars:
        """The bars of one slide, from 0 on."""
        start, stop = (len(self.categories) * edge // self.slides for edge in (number, number + 1))
        series = (Series(each.name, each.values[start:stop], each.colour) for each in self.series)
        return Bars(self.categories[start:stop], tuple(series))


class Draw(Protocol):
    """Draws a figure, or the rows of a part of it; all parts share their axes."""

    def __call__(self, caption: Caption, look: Look, part: range | None = None, /) -> go.Figure: ...


@dataclass(frozen=True)
class FigureSpec:
    """`name` is its id in addresses and words files (`chart-{name}-topic`, `-unit`); `layers` those it counts, () for all shown.

    `finding` is what it shows, in one sentence of at most three lines: the title wherever it is drawn. Without one its
    topic is; `unit` stands in for the usual one. `table` and `narrow` are HTML, `tabled` makes the one for who asks;
    `narrow` stands in for the figure on a phone, where words say it better than a small drawing. `notes` is what a
    reader must know to read it right: plain text. `marks` are what is drawn, rows of marks or marks by themselves, and
    `columns` what the columns are called that cells stand in.
    """

    name: str
    draw: Draw
    alt: str
    tabled: Callable[[], str] = str
    layers: tuple[str, ...] = ()
    narrow: str = ""
    finding: str = ""
    unit: str = ""
    notes: tuple[str, ...] = ()
    marks: Sequence[Any] = ()
    columns: Sequence[str] = ()
    parts: Parts | None = None
    bars: Bars | None = None

    @property
    def description(self) -> str:
        """What it finds and what is drawn, for those who do not see it."""
        return " ".join(words for words in (self.finding, self.alt) if words)

    @cached_property
    def table(self) -> str:
        """The numbers of the figure, one row a mark or a row of marks."""
        return self.tabled()


def rows(every: Sequence[Row], *, by_group: bool = False) -> Parts:
    """The parts of a figure of these rows. `by_group`: no slide goes on from one group to the next."""
    starts = [number for number, row in enumerate(every) if not number or row.group != every[number - 1].group]
    return Parts(len(every), tuple(starts) if by_group else (0,))

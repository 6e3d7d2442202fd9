"""What figures hand to charts: labelled rows and the marks in them, made from counts. Days, columns and amounts, no pixels."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from components.charts.layout.palette import Style


@dataclass(frozen=True, kw_only=True)
class Mark:
    """What every mark has: its look, the claims it leads to (`;` list of ids), its words beside the pointer (lines end in `\\n`)."""

    style: Style
    ids: str = ""
    hover: str = ""


Kind = TypeVar("Kind", bound=Mark)


@dataclass(frozen=True, kw_only=True)
class Point(Mark):
    """A mark on a day; `name` stands over it."""

    day: date
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class Span(Mark):
    """A stretch of time; None is an end that is not known. `number` of claims; `name` of the stretch; where not all names
    have room, the largest `weight` goes first."""

    first: date | None
    last: date | None
    number: int = 0
    name: str = ""
    weight: int = 0


@dataclass(frozen=True, kw_only=True)
class Bar(Mark):
    """An amount, or its bounds; None is a bound that is not given. `words` say it."""

    low: float | None = None
    best: float | None = None
    high: float | None = None
    words: str = ""

    @property
    def solid(self) -> float:
        """How far it is drawn full: up to the best figure, or to the least; nothing for `up to`."""
        return next((bound for bound in (self.best, self.low) if bound is not None), 0.0)

    @property
    def reach(self) -> float:
        """The largest of its figures."""
        return max((bound for bound in (self.low, self.best, self.high) if bound is not None), default=0.0)


@dataclass(frozen=True, kw_only=True)
class Cell(Mark):
    """A number in a column (from 0). `shift`: -1, 0, 1 for before, on, after the middle; `against`: it stands against the
    other mark there; `below`: words under it; `rung`: its place in a column that is a ladder, from the top."""

    column: int
    number: int
    shift: int = 0
    against: bool = False
    below: str = ""
    rung: int = 0


@dataclass(frozen=True)
class Link:
    """From a mark to another: it `leads` to what came of it, or both are the same."""

    begin: Span
    end: Span
    leads: bool


@dataclass(frozen=True)
class Reference:
    """A day or an amount that all rows are read against."""

    at: date | float
    words: str


@dataclass(frozen=True)
class Row:
    """A labelled row of a figure: `group` is the heading it stands under, `detail` stands small under its label,
    `after` behind or instead of its marks."""

    label: str
    marks: tuple[Mark, ...] = ()
    group: str = ""
    detail: str = ""
    after: str = ""

    def of(self, kind: type[Kind]) -> list[Kind]:
        """Its marks of one kind."""
        return [mark for mark in self.marks if isinstance(mark, kind)]

"""The axis of time in pixels: even, or with empty years folded away, or with a pace of its own on either side of some days.

Years are named by us, so that digits and direction are the reader's. A fold looks like the gap it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from components.charts.layout.canvas import Canvas
from components.charts.layout.frame import Look
from data.ledger import codebook

#: Where an axis of several paces changes it.
BREAKS = codebook.dossier().eras
#: The least share of the axis that a stretch keeps, however little happens in it.
LEAST = 0.09
#: Empty years in a row that are folded, and px that they keep.
EMPTY, FOLD = 3, 26
#: Px that the name of a year and that of a month take with their gap; those above the lines of the axis.
YEAR_ROOM, MONTH_ROOM, HEAD = 42, 110, 22
#: Px at either end of the axis, so that the name of its first day stays inside.
INSET = 10
MONTH = 30.44
Period = tuple[date, date]


@dataclass(frozen=True)
class TimeAxis:
    """`edges`: days at which stretches begin and end; `places`: their px in time's own direction; `folds`: the stretches,
    by number, that are folded. All that is earlier stands before its first place."""

    edges: tuple[date, ...]
    places: tuple[float, ...]
    folds: frozenset[int]
    look: Look

    @property
    def earlier(self) -> tuple[float, float]:
        """Px across between which stands what is earlier than the axis."""
        return self._across(0), self._across(self.places[0])

    def at(self, day: date) -> float:
        """Px across of a day; days outside stand at the nearer end."""
        day = min(max(day, self.edges[0]), self.edges[-1])
        for (first, last), (begin, end) in zip(pairwise(self.edges), pairwise(self.places), strict=True):
            if day <= last:
                return self._across(begin + (end - begin) * (day - first).days / max(1, (last - first).days))
        raise AssertionError("the last edge is no end")

    @property
    def paces(self) -> list[float]:
        """Px across at which the pace changes."""
        named = zip(self.edges[1:-1], self.places[1:-1], strict=True)
        return [self._across(place) for day, place in named if day in BREAKS and not self._folded(day)]

    def ticks(self) -> list[date]:
        """The days to name: where stretches meet, then first days of years, or of months where there is room."""
        starts = {self.edges[number] for number in self.folds}
        days = [day for day in self.edges[1:-1] if day not in starts]
        for number, ((first, last), (begin, end)) in enumerate(
            zip(pairwise(self.edges), pairwise(self.places), strict=True)
        ):
            if number in self.folds:
                continue
            a_month = (end - begin) / max(1.0, (last - first).days / MONTH)
            step = _step(MONTH_ROOM / a_month)
            step = step if step < 12 else _step(YEAR_ROOM / a_month, least=12)
            apart = MONTH_ROOM if step < 12 else YEAR_ROOM
            named = [day for day in _firsts(first, last, step) if self._free(day, days, apart)]
            days += named or [day for day in (first,) if day.day == 1 and self._free(day, days, apart)]
        return sorted(days)

    def head(self, canvas: Canvas, y: float) -> float:
        """The days that are named, from `y` down."""
        canvas.timed = True
        for day in self.ticks():
            canvas.text(self.at(day), y + HEAD / 2, self._name(day), anchor="center")
        return HEAD

    def grid(self, canvas: Canvas, top: float, bottom: float) -> None:
        """Lines at the days that are named, a double one where the pace changes, a field where years are folded."""
        for day in self.ticks():
            canvas.upright(self.at(day), top, bottom)
        for place in self.paces:
            for shift in (-1.5, 1.5):
                canvas.upright(place + shift, top, bottom)
        for number in sorted(self.folds):
            ends = [self._across(place) for place in self.places[number : number + 2]]
            canvas.ground((min(ends), max(ends)), top, bottom)
            for end in ends:
                canvas.upright(end, top, bottom, "soft", "dot")

    def _across(self, place: float) -> float:
        """Time and reading run the same way, or against each other."""
        return INSET + (place if self.look.rtl == self.look.time_rtl else self.places[-1] - place)

    def _folded(self, day: date) -> bool:
        number = self.edges.index(day)
        return bool({number - 1, number} & self.folds)

    def _free(self, day: date, taken: Sequence[date], apart: float) -> bool:
        return all(abs(self.at(day) - self.at(other)) >= apart * 0.9 for other in taken)

    def _name(self, day: date) -> str:
        return self.look.text.date(f"{day.year}" if day.month == 1 else f"{day:%Y-%m}", bare=True)


def axis(
    periods: Iterable[Period],
    look: Look,
    width: float,
    *,
    ends: Period | None = None,
    lead: float = 0,
    fold: bool = False,
    paced: bool = False,
) -> TimeAxis:
    """An axis over `width` px that holds these periods, from the first day of a year to a little after the last of them,
    or from the first to the last of `ends`, after `lead` px for what is earlier. `fold`: years in which none begins or ends
    are folded where there are several; `paced`: stretches between BREAKS have a share for each period that begins in them."""
    held = [*periods]
    first, last = ends or _ends(held)
    edges = {first, last} | ({day for day in BREAKS if first < day < last} if paced else set())
    empty = _empty(held, first, last) if fold else []
    edges = {day for day in edges if not any(start < day < stop for start, stop in empty)} | {
        d for e in empty for d in e
    }
    days = sorted(edges)
    folds = frozenset(number for number, stretch in enumerate(pairwise(days)) if stretch in empty)
    sizes = _sizes([begin for begin, _ in held], days, folds, paced)
    room = (width - lead - 2 * INSET - FOLD * len(folds)) / (sum(sizes) or 1)
    places = [lead]
    for number, size in enumerate(sizes):
        places.append(places[-1] + (FOLD if number in folds else size * room))
    return TimeAxis(tuple(days), tuple(places), folds, look)


def _ends(periods: Sequence[Period]) -> Period:
    first = min(begin for begin, _ in periods)
    last = max(end for _, end in periods)
    start = date(first.year, 1, 1)
    return start, last + timedelta(max(45, (last - start).days // 30))


def _empty(periods: Sequence[Period], first: date, last: date) -> list[Period]:
    """Runs of whole years in which no period begins or ends."""
    taken = {first.year, last.year} | {day.year for period in periods for day in period}
    years = sorted(year for year in taken if first.year <= year <= last.year)
    return [(date(before + 1, 1, 1), date(after, 1, 1)) for before, after in pairwise(years) if after - before > EMPTY]


def _sizes(days: Sequence[date], edges: Sequence[date], folds: frozenset[int], paced: bool) -> list[float]:
    """The size of each stretch: its days, or its share of them in the pace between two breaks; nothing for a fold."""
    spans = [0.0 if n in folds else float((end - begin).days) for n, (begin, end) in enumerate(pairwise(edges))]
    if not paced:
        return spans
    paces = [sum(begin >= day for day in BREAKS) for begin in edges[:-1]]
    counts = Counter(sum(day >= each for each in BREAKS) for day in days)
    lengths = {pace: sum(span for span, own in zip(spans, paces, strict=True) if own == pace) for pace in paces}
    total = max(1, sum(counts.values()))
    return [
        max(LEAST, counts[pace] / total) * span / (lengths[pace] or 1) for span, pace in zip(spans, paces, strict=True)
    ]


def _step(months: float, least: int = 1) -> int:
    """Months between ticks: the next round step."""
    return next((step for step in (1, 3, 6, 12, 24, 60, 120, 240) if step >= max(months, least)), 240)


def _firsts(first: date, last: date, step: int) -> list[date]:
    days = (date(year, month, 1) for year in range(first.year, last.year + 1) for month in range(1, 13))
    return [day for day in days if first <= day <= last and (day.year * 12 + day.month - 1) % step == 0]

"""The axis of time in pixels: one even stretch, or several with their own pace where most happens in few years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

#: Where an uneven axis changes its pace: the first sanctions resolution, the war.
BREAKS = (date(2006, 1, 1), date(2022, 1, 1))
#: The least share of the axis that a stretch keeps, however little happens in it.
LEAST = 0.09
#: Pixels that the name of a year and that of a month take with their gap.
YEAR_ROOM, MONTH_ROOM = 42, 110


@dataclass(frozen=True)
class Scale:
    """`edges`: days at which stretches begin and end; `places`: their pixels from the left (time to the right)."""

    edges: tuple[date, ...]
    places: tuple[float, ...]
    time_rtl: bool = False

    def at(self, day: date) -> float:
        """The pixel of a day; days outside stand at the nearer end."""
        day = min(max(day, self.edges[0]), self.edges[-1])
        for (first, last), (left, right) in zip(pairwise(self.edges), pairwise(self.places), strict=True):
            if day <= last:
                share = (day - first).days / max(1, (last - first).days)
                return self._turned(left + share * (right - left))
        raise AssertionError("the last edge is no end")

    @property
    def breaks(self) -> list[float]:
        """Pixels at which the pace changes."""
        return [self._turned(place) for place in self.places[1:-1]]

    def ticks(self) -> list[date]:
        """The days to name: where the pace changes, then first days of years, or of months where there is room."""
        found = list(self.edges[1:-1])
        for (first, last), (left, right) in zip(pairwise(self.edges), pairwise(self.places), strict=True):
            a_month = (right - left) / max(1.0, (last - first).days / 30.44)
            step = _step(MONTH_ROOM / a_month)
            step = step if step < 12 else _step(YEAR_ROOM / a_month, least=12)
            apart = MONTH_ROOM if step < 12 else YEAR_ROOM
            named = [day for day in _firsts(first, last, step) if self._free(day, found, apart)]
            found += named or [day for day in (first,) if day.day == 1 and self._free(day, found, apart)]
        return sorted(found)

    def _free(self, day: date, taken: Sequence[date], apart: float) -> bool:
        return all(abs(self.at(day) - self.at(other)) >= apart * 0.9 for other in taken)

    def _turned(self, place: float) -> float:
        return self.places[-1] - place if self.time_rtl else place


def scale(days: Sequence[date], first: date, last: date, width: float, time_rtl: bool = False) -> Scale:
    """A scale from `first` to `last` over `width` pixels, stretched where most of `days` lie."""
    edges = (first, *(day for day in BREAKS if first < day < last), last)
    held = [sum(left <= day < right for day in days) for left, right in pairwise(edges)]
    shares = [max(LEAST, count / max(1, sum(held))) for count in held]
    places = [0.0]
    for share in shares:
        places.append(places[-1] + width * share / sum(shares))
    return Scale(edges, tuple(places), time_rtl)


def _step(months: float, least: int = 1) -> int:
    """Months between ticks: the next round step."""
    return next((step for step in (1, 3, 6, 12, 24, 60, 120, 240) if step >= max(months, least)), 240)


def _firsts(first: date, last: date, step: int) -> list[date]:
    days = (date(year, month, 1) for year in range(first.year, last.year + 1) for month in range(1, 13))
    return [day for day in days if first <= day <= last and (day.year * 12 + day.month - 1) % step == 0]

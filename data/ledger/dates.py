"""Dates as they are known: EDTF level 1 turned into spans of days."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

Precision = Literal["day", "month", "year", "decade", "span"]

#: A single date, its precision told by the group that matches, and how surely it is known. Seasons are left out:
#: which months a summer has depends on the place.
FORM = re.compile(
    r"(?:(?P<day>\d{4}-\d\d-\d\d)|(?P<month>\d{4}-(?:0[1-9]|1[0-2])(?:-XX)?)|(?P<year>\d{4}(?:-XX){0,2})"
    r"|(?P<decade>\d{3}X)|(?P<span>\d\dXX))(?P<doubt>[?~%]?)",
    re.ASCII,
)
OPEN = ("", "..")


@dataclass(frozen=True)
class Span:
    """The days a date may mean, first and last included; None at an open end.

    `precision` is that of a single date, `span` for intervals and centuries.
    """

    start: date | None
    end: date | None
    precision: Precision
    uncertain: bool = False
    approximate: bool = False


@lru_cache(maxsize=1 << 14)  # tables that readers bring have dates too
def span(text: str) -> Span:
    """The span of an EDTF date such as `2024-06?`, `197X`, `2023-09-05/2023-09-11`, `/2019`, `2022-02-24/..`.

    Raises ValueError for anything else, for days that do not exist and for intervals that run backwards.
    """
    first, slash, last = text.partition("/")
    return _interval(text, first, last) if slash else _single(text)


def _single(text: str) -> Span:
    form = FORM.fullmatch(text)
    if not form:
        raise ValueError(f"not an EDTF date: {text!r}")
    try:
        start, end = _bounds(form)
    except ValueError as error:
        raise ValueError(f"not a day of the calendar: {text!r}") from error
    doubt = form["doubt"]
    return Span(start, end, _precision(form), doubt in ("?", "%"), doubt in ("~", "%"))


def _bounds(form: re.Match[str]) -> tuple[date, date]:
    """First and last day. The edtf library says the same (a test holds it) and takes a hundred times as long."""
    if form["day"]:
        return date.fromisoformat(form["day"]), date.fromisoformat(form["day"])
    if form["month"]:
        year, month = int(form["month"][:4]), int(form["month"][5:7])
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    digits = (form["year"] or form["decade"] or form["span"])[:4]
    return date(int(digits.replace("X", "0")), 1, 1), date(int(digits.replace("X", "9")), 12, 31)


def _precision(form: re.Match[str]) -> Precision:
    names: tuple[Precision, ...] = ("day", "month", "year", "decade", "span")
    return next(name for name in names if form[name])


def _interval(text: str, first: str, last: str) -> Span:
    ends = [_single(end) for end in (first, last) if end not in OPEN]
    if not ends:
        raise ValueError(f"an interval without a date: {text!r}")
    # The edtf library bounds an open end by an arbitrary ten years, so the ends are read one by one.
    start = None if first in OPEN else ends[0].start
    end = None if last in OPEN else ends[-1].end
    if start and end and start > end:
        raise ValueError(f"an interval that runs backwards: {text!r}")
    return Span(start, end, "span", any(end.uncertain for end in ends), any(end.approximate for end in ends))

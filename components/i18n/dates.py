"""Dates and lists in words. Dates are EDTF level 1; how surely and how exactly a day is known is said, never lost."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from babel.lists import format_list

from components.i18n import bidi
from components.i18n.languages import LANGUAGES
from components.i18n.messages import phrase
from components.i18n.months import month
from data.ledger import dates


def date(edtf: str, lang: str, months: str = "levantine", bare: bool = False) -> str:
    """A date as a phrase (`خلال حزيران 2024`, `between 8 and 11 September 2023`); empty for an empty one.

    `bare` leaves out the preposition of a plain date or interval, for labels (`حزيران 2024`, `8–11 September 2023`).
    ValueError if `edtf` is no EDTF date.
    """
    if not edtf:
        return ""
    first, _, last = edtf.partition("/")
    return _interval(edtf, lang, months, bare) if last != first and "/" in edtf else _single(first, lang, months, bare)


def day(calendar_date: datetime.date, lang: str, months: str = "levantine") -> str:
    """`19 حزيران 2024`, `19 June 2024`."""
    return phrase(lang, "date-day", day=str(calendar_date.day), month=month(calendar_date, lang, months), year=str(calendar_date.year))


def listed(items: Sequence[str], lang: str) -> str:
    """`a, b and c`, `أ وب وج`; a name in the other script is isolated, so that it keeps its own order."""
    rtl = LANGUAGES[lang].dir == "rtl"
    told = [bidi.nested(item) if rtl else item for item in items]
    whole = [bidi.FSI + item + bidi.PDI if bidi.is_mixed(item, rtl) else item for item in told]
    return format_list(whole, locale=LANGUAGES[lang].locale)


def _single(edtf: str, lang: str, months: str, bare: bool) -> str:
    span = dates.span(edtf)
    precision = "century" if span.precision == "span" else span.precision
    words = _label(span, lang, months, bare)
    if span.approximate:
        words = phrase(lang, "date-about", date=words)
    elif not bare:
        words = phrase(lang, "date-on-day" if precision == "day" else f"date-in-{precision}", date=words)
    return phrase(lang, "date-probably", date=words) if span.uncertain else words


def _interval(edtf: str, lang: str, months: str, bare: bool) -> str:
    span = dates.span(edtf)
    first, last = (None if end in dates.OPEN else dates.span(end) for end in edtf.split("/"))
    if first and last:
        words = _closed(first, last, lang, months, bare)
        words = phrase(lang, "date-approximately", date=words) if span.approximate else words
    else:
        end = first or last
        assert end is not None, edtf  # dates.span has refused an interval without a date
        words = _label(end, lang, months)
        words = phrase(lang, "date-about", date=words) if span.approximate else words
        words = phrase(lang, "date-since" if first else "date-until", date=words)
    return phrase(lang, "date-probably", date=words) if span.uncertain else words


def _closed(first: dates.Span, last: dates.Span, lang: str, months: str, bare: bool) -> str:
    short, to = _opening(first, last, lang, months, bare), _label(last, lang, months, bare)
    years = first.precision == last.precision == "year"
    if bare:
        # A dash is narrow between two words and wide between two phrases; what the year closes is one word.
        narrow = first.precision == last.precision and (short.isdigit() or " " not in short + to.rpartition(" ")[0])
        return phrase(lang, "date-span" if narrow else "date-span-wide", **{"from": short, "to": to})
    if not years and "year" in (first.precision, last.precision):
        short, to = (_in_year(span, words, lang) for span, words in ((first, short), (last, to)))
    return phrase(lang, "date-between-years" if years else "date-between", **{"from": short, "to": to})


def _opening(first: dates.Span, last: dates.Span, lang: str, months: str, bare: bool) -> str:
    """The first end without what it shares with the last: `8` before `11 أيلول 2023`, `آب` before `أيلول 2023`."""
    start, end = first.start, last.start
    exact = ("day", "month")
    if not (start and end) or start.year != end.year or not {first.precision, last.precision} <= set(exact):
        return _label(first, lang, months, bare)
    name = month(start, lang, months)
    if first.precision == "month":
        return name
    if last.precision == "day" and start.month == end.month:
        return str(start.day)
    return phrase(lang, "date-day-of-year", day=str(start.day), month=name)


def _in_year(span: dates.Span, words: str, lang: str) -> str:
    return phrase(lang, "date-in-year", date=words) if span.precision == "year" else words


def _label(span: dates.Span, lang: str, months: str, bare: bool = False) -> str:
    """A single date without preposition."""
    assert span.start is not None  # only intervals are open
    start, year, article = span.start, str(span.start.year), "yes" if bare else "no"
    if span.precision == "day":
        return day(start, lang, months)
    if span.precision == "month":
        return phrase(lang, "date-month", month=month(start, lang, months), year=year)
    if span.precision == "year":
        return year
    century = phrase(lang, f"century-{start.year // 100 + 1}")
    if span.precision == "decade":
        return phrase(lang, "date-decade", year=year, tens=start.year % 100, century=century, bare=article)
    return phrase(lang, "date-century", ordinal=century, bare=article)

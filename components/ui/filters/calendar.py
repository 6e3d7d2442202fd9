"""A calendar in the reader's own words: year, month, then the days of the month as a grid of weeks.

Streamlit's date field takes its language from the browser and not from the page, so an Arabic page in an English
browser would have English months, and no browser asks whether June is يونيو or حزيران.
"""

from __future__ import annotations

import datetime
from calendar import monthrange
from collections.abc import Callable
from typing import Any

import streamlit as st
from babel import Locale
from babel.dates import get_day_names

from components import markup
from components.i18n.languages import LANGUAGES
from components.i18n.text import Text
from components.ui import query_params
from components.ui.filters.counted import counted
from data.count import claims_by_period
from data.count.layers import LAYERS
from data.ledger import dates
from data.ledger.load import Ledger
from data.query import period as ranges
from data.query.selection import Selection

Move = Callable[[int], datetime.date]
#: Claims by layer and by year or month.
Counts = dict[str, dict[str, int]]
#: The country whose week is shown to a reader who chose its names of months.
COUNTRIES = {"levantine": "ar_LB", "egyptian": "ar_EG", "both": "ar"}


def control(ledger: Ledger, chosen: Selection, text: Text) -> None:
    """A calendar behind a fold, in which either end of the period can be picked."""
    fold = st.expander(text("calendar-open"), icon=":material/calendar_month:", key="calendar", on_change="rerun")
    if fold.open:  # counting is for those who look
        with fold:
            _opened(_end(text), ledger, chosen, text)


def moved(date: datetime.date | None, last: bool, year: int, month: int | None = None) -> datetime.date:
    """The end of a period after another year or month was picked; a last day of a month stays one.

    With nothing known yet it is the first day of what was picked or, if `last`, the last.
    """
    month = month or (date.month if date else 12 if last else 1)
    length = monthrange(year, month)[1]
    if not date:
        return datetime.date(year, month, length if last else 1)
    whole = date.day == monthrange(date.year, date.month)[1]
    return datetime.date(year, month, length if whole else min(date.day, length))


def week(text: Text) -> list[tuple[int, str, str]]:
    """The days of a week (0: Monday) in the order of the reader's country, each with its name and a letter or two."""
    language = LANGUAGES[text.lang]
    code = COUNTRIES[text.months] if language.habits else language.locale
    first = Locale.parse(code).first_week_day
    names, short = (get_day_names(width, "stand-alone", code) for width in ("wide", "narrow"))
    return [(day, names[day], short[day]) for day in ((first + place) % 7 for place in range(7))]


def _end(text: Text) -> str:
    ends = ("from", "to")
    picked = st.segmented_control(
        text("filter-period"),
        ends,
        default=ends[0],
        required=True,
        format_func=lambda end: text(f"calendar-{end}"),
        label_visibility="collapsed",
        width="stretch",
        key="calendar_end",
    )
    return picked or ends[0]


def _opened(name: str, ledger: Ledger, chosen: Selection, text: Text) -> None:
    last = name == "to"
    date = ranges.bound(st.session_state.get(name) or "", last)
    layers = {layer: chosen.having("layer", layer) for layer in chosen.layer or LAYERS}
    _years(name, date, last, {layer: claims_by_period.claims_by_year(ledger, of) for layer, of in layers.items()}, text)
    if not date:
        return
    months = {layer: claims_by_period.claims_by_month_of(ledger, of, date.year) for layer, of in layers.items()}
    _months(name, date, last, months, text)
    _days(name, date, text)
    for spell in (f"{date:%Y-%m}", f"{date:%Y}"):
        span = dates.span(spell)
        st.button(
            text("calendar-whole", spell=text.date(spell, bare=True)),
            key=f"whole_{name}_{len(spell)}",
            on_click=query_params.put,
            kwargs={"from": ranges.iso(span.start), "to": ranges.iso(span.end)},
            width="stretch",
        )


def _years(name: str, date: datetime.date | None, last: bool, claims: Counts, text: Text) -> None:
    spoken = {int(year) for years in claims.values() for year in years}
    years = sorted(spoken | ({date.year} if date else set()), reverse=True)
    st.selectbox(
        text("calendar-year"),
        years,
        index=None,
        format_func=lambda year: _counted(text, str(year), claims, str(year)),
        placeholder=text("filter-any"),
        **_bound(f"year_{name}", date.year if date else None, lambda year: moved(date, last, year)),
    )


def _months(name: str, date: datetime.date, last: bool, claims: Counts, text: Text) -> None:
    def called(month: int) -> str:
        return _counted(text, text.month(datetime.date(2000, month, 1)), claims, f"{date.year:04d}-{month:02d}")

    st.selectbox(
        text("calendar-month"),
        range(1, 13),
        format_func=called,
        placeholder=text("filter-any"),
        **_bound(f"month_{name}", date.month, lambda month: moved(date, last, date.year, month)),
    )


def _days(name: str, date: datetime.date, text: Text) -> None:
    days = week(text)
    weekday, length = monthrange(date.year, date.month)
    with st.container(key=f"days-{(weekday - days[0][0]) % 7}", gap=None):
        heads = (markup.tag("abbr", short, title=name) for _, name, short in days)
        st.html(markup.block(*heads, kind="weekdays"))
        st.pills(
            text("calendar-day"),
            range(1, length + 1),
            required=True,
            format_func=text.number,
            label_visibility="collapsed",
            width="stretch",
            **_bound(f"day_{name}", date.day, lambda day: date.replace(day=day)),
        )


def _bound(key: str, value: int | None, move: Move) -> dict[str, Any]:
    """Key and callback of a widget that shows a part of a day and moves the day when another is picked."""
    st.session_state[key] = value

    def write_back() -> None:
        picked = st.session_state[key]
        query_params.put(**{key.rpartition("_")[2]: ranges.iso(move(picked) if picked else None)})

    return {"key": key, "on_change": write_back}


def _counted(text: Text, name: str, claims: Counts, spell: str) -> str:
    return text("calendar-option", option=counted(text, name, {layer: of.get(spell, 0) for layer, of in claims.items()}))

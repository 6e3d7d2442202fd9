"""The period: two days, typed or picked, and what becomes of dates that are not known to the day."""

from __future__ import annotations

import re
from calendar import monthrange

import streamlit as st

from components import markup
from components.i18n import names
from components.i18n.text import Text
from components.ui import query_params
from components.ui.filters import calendar
from data.ledger import codebook
from data.ledger.load import Ledger
from data.query import period as ranges
from data.query.selection import Selection

TYPED = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
EASTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹/", "01234567890123456789-")


def control(ledger: Ledger, chosen: Selection, text: Text) -> None:
    """Both ends as fields to type in, a calendar to pick them from, then the rule for imprecise dates while there is a range."""
    for column, name in zip(st.columns(2), ("from", "to"), strict=True):
        with column:
            _field(name, text)
    calendar.control(ledger, chosen, text)
    _complain(text)
    if chosen.start or chosen.end:
        _rule(text)


def day(typed: str, last: bool) -> str | None:
    """`2023`, `2023-9` or `2023-09-13` as an ISO day, the first or the last it may mean; None if it is no date."""
    found = TYPED.fullmatch(typed.strip().translate(EASTERN))
    if not found:
        return None
    year, month, date = (int(part) if part else None for part in found.groups())
    month = month or (12 if last else 1)
    if not year or not 1 <= month <= 12:
        return None
    length = monthrange(year, month)[1]
    date = date or (length if last else 1)
    return f"{year:04d}-{month:02d}-{date:02d}" if 1 <= date <= length else None


def _field(name: str, text: Text) -> None:
    """What is no date lifts this end of the period, and stays in the field to be mended."""

    def encode(typed: str | None) -> str | None:
        return day(typed, name == "to") if typed else ""

    def write_back() -> None:
        typed = st.session_state[field["key"]]
        if encode(typed) is None:
            query_params.put(**{name: ""})
            st.session_state[field["key"]] = typed
        else:
            put()

    field = query_params.bound(name, str, encode)
    put = field.pop("on_change")
    st.text_input(names.filter_label(text, name), placeholder=text("filter-day-form"), on_change=write_back, **field)


def _complain(text: Text) -> None:
    """Say which of the fields holds no date, or that they run backwards."""
    for name in ("from", "to"):
        typed = st.session_state.get(f"ui_{name}") or ""
        if typed and day(typed, name == "to") is None:
            _warn(text("filter-day-wrong", typed=typed[:30]))
    start, end = (ranges.day(st.session_state.get(name) or "") for name in ("from", "to"))
    if start and end and start > end:
        _warn(text("filter-period-reversed"))


def _warn(words: str) -> None:
    st.caption(f":red[{markup.literal(words)}]")


def _rule(text: Text) -> None:
    rules = list(codebook.read().codes("dates"))

    def known(code: str) -> str:
        return code if code in rules else rules[0]

    chosen = known(st.session_state.get("dates") or "")
    st.radio(
        names.filter_label(text, "dates"),
        rules,
        format_func=lambda code: text.code("dates", code),
        horizontal=True,
        **query_params.bound("dates", known, lambda code: "" if code == rules[0] else code),
    )
    st.caption(markup.literal(text.code_note("dates", chosen)))

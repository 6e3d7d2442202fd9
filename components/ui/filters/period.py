"""The period: two days, typed or picked, and what becomes of dates that are not known to the day."""

from __future__ import annotations

from collections.abc import Mapping

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

EASTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹/", "01234567890123456789-")


def control(ledger: Ledger, chosen: Selection, text: Text) -> None:
    """Both ends as fields to type in, a calendar to pick them from, then the rule for imprecise dates while there is a range."""
    fields({name: names.filter_label(text, name) for name in ("from", "to")}, text)
    calendar.control(ledger, chosen, text)
    complain(("from", "to"), text)
    if chosen.start or chosen.end:
        _rule(text)


def day(typed: str, last: bool) -> str | None:
    """What is typed, in digits of either kind, as an ISO day, the first or the last it may mean; None if it is no date."""
    return ranges.iso(ranges.bound(typed.translate(EASTERN), last)) or None


def fields(labels: Mapping[str, str], text: Text) -> None:
    """A field for each end of a period, side by side; `labels` are by the parameter of each, the first day's first."""
    for column, (name, label), last in zip(st.columns(2), labels.items(), (False, True), strict=True):
        with column:
            _field(name, label, last, text)


def _field(name: str, label: str, last: bool, text: Text) -> None:
    """What is no date lifts this end of the period, and stays in the field to be mended."""

    def encode(typed: str | None) -> str | None:
        return day(typed, last) if typed else ""

    def write_back() -> None:
        typed = st.session_state[field["key"]]
        if encode(typed) is None:
            query_params.put(**{name: ""})
            st.session_state[field["key"]] = typed
        else:
            put()

    field = query_params.bound(name, str, encode)
    put = field.pop("on_change")
    st.text_input(markup.literal(label), placeholder=text("filter-day-form"), on_change=write_back, **field)


def complain(ends: tuple[str, str], text: Text) -> None:
    """Say which of the fields holds no date, or that they run backwards."""
    for name, last in zip(ends, (False, True), strict=True):
        typed = st.session_state.get(f"ui_{name}") or ""
        if typed and day(typed, last) is None:
            _warn(text("filter-day-wrong", typed=typed[:30]))
    start, end = (ranges.bound(query_params.value(name), last) for name, last in zip(ends, (False, True), strict=True))
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

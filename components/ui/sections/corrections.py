"""What changed in the ledger between two days of the reader's choice, and what that did to the headline numbers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pandas as pd
import streamlit as st

from components import markup
from components.cache import cached
from components.exports import formats
from components.state.view import View
from components.ui import query_params
from components.ui.filters import period
from components.ui.sections import listings, version_list
from components.ui.widgets import download_links
from data import count
from data.ledger.load import LedgerError
from data.query import period as ranges

#: The parameters of the days: the first, and the last.
ENDS = ("since", "until")


@dataclass(frozen=True)
class Days:
    """The first and the last day, both included; None leaves an end open."""

    first: date | None
    last: date | None

    def __call__(self, view: View) -> pd.DataFrame:
        """What changed on them, whatever the filters: rows of `changes`."""
        changes = view.ledger.changes
        first, last = ranges.iso(self.first), ranges.iso(self.last)
        return changes[changes["date"].ge(first) & (changes["date"].le(last) if last else True)]


def chosen(since: str, until: str) -> Days:
    """The days that an address names; where they run backwards the last one is passed over."""
    first, last = ranges.bound(since), ranges.bound(until, last=True)
    return Days(first, None if first and last and last < first else last)


def panel(view: View) -> None:
    """The fields, the effect, the files, and the rows a page at a time."""
    period.fields({name: view.text(f"changes-{name}") for name in ENDS}, view.text)
    period.complain(ENDS, view.text)
    named = tuple((name, code) for name in ENDS if (code := query_params.value(name)))
    days = chosen(*(query_params.value(name) for name in ENDS))
    st.html(cached(_about, view, days))
    if len(cached(days, view)):
        replace(listings.CORRECTIONS, rows=days, keeps=named).show(view)


def _about(view: View, days: Days) -> str:
    """HTML: what the changes of these days did to the headline numbers, and the same rows as files and as a feed."""
    text = view.text
    if not len(days(view)):
        return str(markup.alert(text("changes-none")))
    given = dict.fromkeys(formats.VIEW, "") | {"from": ranges.iso(days.first), "to": ranges.iso(days.last)}
    given |= {name: view.query[name] for name in formats.WORDS}
    feed = markup.link(text("data-feed"), formats.link(view, "feed", "atom", given))
    return str(markup.block(_effect(view, days), markup.tag("p", download_links.files(view, "changes", given), " · ", feed)))


def _effect(view: View, days: Days) -> str:
    try:
        effect = count.effect(view.ledger, days.first, days.last)
    except LedgerError:
        return view.text("changes-unknown")
    if effect is None:
        return markup.tag("p", view.text("changes-unreleased"), class_="soft") if days.first else ""
    return version_list.effect(view.text, effect)

"""One record at its own address: a claim, an event or a party, or why there is none of that id."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

import pandas as pd
import streamlit as st
from markupsafe import Markup

from components import markup
from components.cache import cached
from components.state.view import View
from components.tables import citations
from components.tables.citations import RECORDS
from components.ui import query_params
from components.ui.record import claim_page, event_page, party_page, record_head
from data.query import provenance

#: Builds the HTML of a record: the view, its row, the address of the site, the day of access.
Build = Callable[[View, pd.Series, str, date], Markup]
BUILDS: Mapping[str, Build] = {"claims": claim_page.page, "events": event_page.page, "parties": party_page.page}


def opened(view: View, wanted: Mapping[str, str]) -> bool:
    """Draw the record the address names, if it names one; whether it did. A flow is shown with its claim."""
    table = next((table for table, (name, _) in RECORDS.items() if wanted[name]), "")
    if table:
        code = wanted[RECORDS[table][0]]
        code = view.ledger.flows["claim"].get(code, code) if table == "claims" else code
        st.html(cached(page, view, table, code, query_params.site(), citations.today()))
    return bool(table)


def found(view: View, wanted: Mapping[str, str]) -> tuple[str, str] | None:
    """Table and id of the record that an address names, if there is such a one."""
    named = ((table, wanted[name]) for table, (name, _) in RECORDS.items() if wanted[name])
    return next(((table, code) for table, code in named if code in getattr(view.ledger, table).index), None)


def page(view: View, table: str, code: str, site: str, day: date) -> Markup:
    """The whole record as HTML under the way back to the page; `site` is its address with a slash at its end."""
    rows: pd.DataFrame = getattr(view.ledger, table)
    is_listed = code in rows.index
    body = BUILDS[table](view, rows.loc[[code]].iloc[0], site, day) if is_listed else _unknown(view, code)
    back = markup.tag("p", markup.link(view.text("record-back"), view.link(view.page)), class_="back")
    return markup.tag("article", back, body, class_="marsad record", data_record=code[:60])


def _unknown(view: View, code: str) -> Markup:
    """That there is no such record; of one that was withdrawn what it was, since when, why, and how it changed before."""
    text, gone = view.text, provenance.withdrawal(view.ledger, code)
    title, words, history = text("record-unknown"), text("record-unknown-what", id=code[:60]), Markup("")
    if gone is not None:
        reason, day = text.of(gone, "reason"), text.date(gone["date"], bare=True)
        title = text("record-gone", table=text.table(gone["table"]))
        words = text("record-gone-what", id=code, date=day, reason=reason)
        history = record_head.history(view, gone["table"], code)
    return markup.tag("h1", title) + markup.tag("div", words, class_="notice", role="status") + history

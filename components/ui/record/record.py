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
from components.ui.record import claim_page, event_page, party_page
from data.query import provenance

#: Builds the HTML of a record: the view, its row, the address of the site, the day of access.
Build = Callable[[View, pd.Series, str, date], Markup]
BUILDS: Mapping[str, Build] = {"claims": claim_page.page, "events": event_page.page, "parties": party_page.page}


def opened(view: View, wanted: Mapping[str, str]) -> bool:
    """Draw the record the address names, if it names one; whether it did."""
    table = next((table for table, (name, _) in RECORDS.items() if wanted[name]), "")
    if table:
        st.html(cached(page, view, table, wanted[RECORDS[table][0]], query_params.site(), citations.today()))
    return bool(table)


def found(view: View, wanted: Mapping[str, str]) -> tuple[str, str] | None:
    """Table and id of the record that an address names, if there is such a one."""
    named = ((table, wanted[name]) for table, (name, _) in RECORDS.items() if wanted[name])
    return next(((table, code) for table, code in named if code in getattr(view.ledger, table).index), None)


def page(view: View, table: str, code: str, site: str, day: date) -> Markup:
    """The whole record as HTML under the way back to the page; `site` is its address with a slash at its end."""
    rows: pd.DataFrame = getattr(view.ledger, table)
    known = code in rows.index
    body = BUILDS[table](view, rows.loc[code], site, day) if known else _unknown(view, table, code)
    back = markup.tag("p", markup.link(view.text("record-back"), view.link(view.page)), class_="back")
    return markup.tag("article", back, body, class_="marsad record", data_record=code[:60])


def _unknown(view: View, table: str, code: str) -> Markup:
    """That there is no such record; if it was taken out, why."""
    gone = provenance.history(view.ledger, table, code)
    gone = gone[gone["new"].eq("")]
    reason = [markup.tag("p", view.text("record-removed", reason=view.text.of(row, "reason"))) for _, row in gone.iterrows()]
    words = [] if reason else [markup.tag("p", view.text("record-unknown-what", id=code[:60]))]
    notice = markup.tag("div", *reason, *words, class_="notice", role="status")
    return markup.tag("h1", view.text("record-unknown")) + notice

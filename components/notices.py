"""What the site says about itself: parts of a link it could not read, a ledger it cannot show, the line at the foot."""

from __future__ import annotations

import streamlit as st

from components import address, filters, frame, markup
from components.text import Text
from data import codebook
from data.load import LedgerError
from data.selection import Ignored


def ignored(parts: list[Ignored], text: Text) -> None:
    """Say which parts of the address were passed over; the rest of it stands."""
    if parts:
        named = text.list([f"{part.parameter}={part.value}" for part in parts[:5]])
        st.html(markup.alert(text("address-ignored", count=len(parts), parts=named)))


def broken_ledger(error: LedgerError, text: Text) -> None:
    """Every problem of the tables with what to mend; no page is drawn on unchecked data."""
    st.title(text("ledger-broken"))
    st.write(text("ledger-broken-what", count=len(error.problems)))
    rows = [
        {
            "table": problem.table,
            "id": problem.id,
            "column": problem.column,
            "what": problem.sentence(text.lang),
            "mend": problem.mend(text.lang),
        }
        for problem in error.problems[:200]
    ]
    labels = {name: text(f"problem-{name}") for name in ("table", "id", "column", "what", "mend")}
    st.html(markup.table(rows, labels))


def footer() -> None:
    """Version, cut-off, licence and what the ledger is not, under every page."""
    text = frame.here().text
    book = codebook.read()
    st.html(
        markup.block(
            text("footer", version=book.version, cutoff=text.date(str(book.cutoff), bare=True)), kind="footer soft"
        )
    )


def failed() -> None:
    """Say that drawing went wrong, in the place of what could not be drawn."""
    text = filters.text_for({name: str(st.session_state.get(name) or "") for name in address.READER})
    st.html(markup.alert(text("page-failed")))

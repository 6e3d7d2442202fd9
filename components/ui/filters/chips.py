"""What narrows the view, each part with a way out, and how much is left of how much."""

from __future__ import annotations

import streamlit as st

from components import markup
from components.i18n import names
from components.state import address
from components.state.view import View
from components.ui import query_params
from data.count import outside_view


def chips(view: View) -> None:
    """One button a filter, one that lifts all of them, and what the filters leave out; nothing where none is on."""
    if not view.selection:
        return
    text = view.text
    with st.container(horizontal=True, key="chips"):
        for parameters, words in names.chosen(view.ledger, text, view.selection):
            lifted = dict.fromkeys(parameters, "")
            st.button(
                markup.literal(words),
                f"chip_{parameters[0]}",
                icon=":material/close:",
                on_click=query_params.put,
                kwargs=lifted,
            )
        everything = dict.fromkeys(address.FILTERS, "")
        st.button(text("filters-reset"), "reset", type="primary", on_click=query_params.put, kwargs=everything)
    current = view.ledger.claims["status"].eq("current").sum()
    missing = outside_view.hidden(view.ledger, view.shown)
    st.caption(
        text("filters-shown", shown=len(view.shown.claims), all=int(current))
        + text("filters-hidden", denials=missing.denials, against=missing.denials_against)
    )

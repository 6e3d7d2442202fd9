"""Buttons for the periods that readers ask for most."""

from __future__ import annotations

import streamlit as st

from components import markup
from components.state.view import View
from components.ui import query_params

#: First days of the quick periods; "" is all of it.
PERIODS = ("", "2006-01-01", "2022-01-01", "2023-01-01")


def buttons(view: View) -> None:
    """One button a period; the one in force stands out."""
    start, end = view.query.get("from", ""), view.query.get("to", "")
    with st.container(horizontal=True, key="periods"):
        for first in PERIODS:
            words = view.text("period-since", year=first[:4]) if first else view.text("period-all")
            st.button(
                markup.literal(words),
                key=f"period_{first}",
                type="primary" if (start, end) == (first, "") else "secondary",
                on_click=query_params.put,
                kwargs={"from": first, "to": ""},
            )

"""The order of a list of claims; the reader's choice stands in the address."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from components.state.view import View
from components.ui import query_params
from data.search import search

#: Columns to sort by and whether upwards; `relevance` is there only while something is searched for.
ORDERS = {
    "newest": (["date_from", "id"], [False, True]),
    "oldest": (["date_from", "id"], [True, True]),
    "said": (["said", "id"], [False, True]),
    "standing": (["standing", "date_from", "id"], [True, False, True]),
    "source": (["layer", "source", "place", "id"], [True, True, True, True]),
}
RELEVANCE = "relevance"


def control(view: View) -> str:
    """Draw the choice and return it: by relevance while searching, else newest first."""
    choices = [*([RELEVANCE] if view.selection.q else []), *ORDERS]

    def known(code: str) -> str:
        return code if code in choices else choices[0]

    chosen = known(query_params.value("sort"))
    with st.container(key="order"):
        st.selectbox(
            view.text("order"),
            choices,
            format_func=lambda code: view.text(f"order-{code}"),
            placeholder=view.text("filter-any"),
            **query_params.bound("sort", known, lambda code: "" if code == choices[0] else code),
        )
    return chosen


def ordered(view: View, order: str) -> pd.DataFrame:
    """The claims of a view in one of the orders; hits as good as each other stand newest first."""
    rows = view.shown.claims
    columns, upwards = ORDERS.get(order, ORDERS["newest"])
    place = pd.to_numeric(rows["paragraph"].str.split(";").str[0], errors="coerce")
    rows = rows.assign(place=place).sort_values(columns, ascending=upwards, na_position="last").drop(columns="place")
    return search.ranked(view.ledger, view.selection.q, rows) if order == RELEVANCE else rows

"""A long table a page at a time; the page stands in the address."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from components.state.view import View
from components.ui import query_params

SIZE = 40


def part(rows: pd.DataFrame, page: int) -> pd.DataFrame:
    """The rows of one page."""
    return rows.iloc[(page - 1) * SIZE : page * SIZE]


def page(rows: pd.DataFrame) -> int:
    """The page the address names, or the nearest there is."""
    wanted = st.session_state.get("page", "")
    return min(max(1, int(wanted)), _last(rows)) if wanted.isascii() and wanted.isdigit() else 1


def control(view: View, rows: pd.DataFrame) -> None:
    """Buttons to the pages before and after, when there is more than one."""
    text, here, last = view.text, page(rows), _last(rows)
    if last == 1:
        return
    with st.container(horizontal=True, key="paging"):
        st.button(text("page-before"), disabled=here == 1, on_click=query_params.put, kwargs={"page": str(here - 1)})
        st.write(text("page-of", page=here, last=last))
        st.button(text("page-after"), disabled=here == last, on_click=query_params.put, kwargs={"page": str(here + 1)})


def _last(rows: pd.DataFrame) -> int:
    return max(1, -(-len(rows) // SIZE))

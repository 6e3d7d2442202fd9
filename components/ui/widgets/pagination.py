"""A long table a page at a time; the page stands in the address."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from components.state.view import View
from components.ui import query_params

SIZE = 40


def part(rows: pd.DataFrame, page: int, size: int = SIZE) -> pd.DataFrame:
    """The rows of one page."""
    return rows.iloc[(page - 1) * size : page * size]


def page(rows: pd.DataFrame, size: int = SIZE) -> int:
    """The page the address names, or the nearest there is."""
    wanted = st.session_state.get("page", "")
    return min(max(1, int(wanted)), _last(rows, size)) if wanted.isascii() and wanted.isdigit() else 1


def control(view: View, rows: pd.DataFrame, size: int = SIZE) -> None:
    """Buttons to the pages before and after, when there is more than one."""
    text, here, last = view.text, page(rows, size), _last(rows, size)
    if last == 1:
        return
    with st.container(horizontal=True, key="paging"):
        st.button(text("page-before"), disabled=here == 1, on_click=query_params.put, kwargs={"page": str(here - 1)})
        st.write(text("page-of", page=here, last=last))
        st.button(text("page-after"), disabled=here == last, on_click=query_params.put, kwargs={"page": str(here + 1)})


def _last(rows: pd.DataFrame, size: int) -> int:
    return max(1, -(-len(rows) // size))

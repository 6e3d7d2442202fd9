"""A long table a page at a time; the page stands in the address."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from components import address, frame

SIZE = 40


def part(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows of the page the address names."""
    start = (_page(rows) - 1) * SIZE
    return rows.iloc[start : start + SIZE]


def control(rows: pd.DataFrame) -> None:
    """Buttons to the pages before and after, when there is more than one."""
    text, page, last = frame.here().text, _page(rows), _last(rows)
    if last == 1:
        return
    with st.container(horizontal=True, key="paging"):
        st.button(text("page-before"), disabled=page == 1, on_click=address.put, kwargs={"page": str(page - 1)})
        st.write(text("page-of", page=page, last=last))
        st.button(text("page-after"), disabled=page == last, on_click=address.put, kwargs={"page": str(page + 1)})


def _page(rows: pd.DataFrame) -> int:
    wanted = st.session_state.get("page", "")
    return min(max(1, int(wanted)), _last(rows)) if wanted.isascii() and wanted.isdigit() else 1


def _last(rows: pd.DataFrame) -> int:
    return max(1, -(-len(rows) // SIZE))

"""Whether the reader's page has room for wide figures: at first a guess, then what the page itself says."""

from __future__ import annotations

import streamlit as st

FIELD = "screen-size"


def listen() -> None:
    """Place the hidden field that a script of the page fills in."""
    with st.container(key="carriers-screen"):
        st.text_input(FIELD, key=FIELD, placeholder=guess(), label_visibility="collapsed")


def size() -> str:
    """`wide` or `narrow`."""
    return st.session_state.get(FIELD) or guess()


def guess() -> str:
    """A phone says that it is one."""
    return "narrow" if "Mobi" in (st.context.headers.get("User-Agent") or "") else "wide"

"""Query parameters as Streamlit state: the address is the state, and every step back and forward in it works.

Streamlit can bind a widget to a parameter, but then writes the translated label into the address. So each parameter
has a hidden, bound text field that carries its code; the visible widget beside it only reads and writes that field.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import streamlit as st

from components.state import address
from data.query.selection import Ignored


def read(names: tuple[str, ...]) -> dict[str, str]:
    """Place the hidden carriers of `names` and return what they hold."""
    with st.container(key=f"carriers-{names[0]}"):
        for name in names:
            st.text_input(name, key=name, bind="query-params", label_visibility="collapsed")
    return {name: (st.session_state[name] or "").strip() for name in names}


def survive() -> None:
    """Let the page run at once when it has found its way to another server, because this one went away.

    Otherwise the new server meets it with the reader's next step and, not knowing the page yet, passes that step over.
    The browser asks for such a run only where something on the page repeats itself; so an empty part does, daily.
    """
    with st.container(key="carriers-survive"):
        _repeated()


@st.fragment(run_every=86_400)
def _repeated() -> None:
    pass


def accept_language() -> str:
    """The Accept-Language header of the reader's browser."""
    return st.context.headers.get("Accept-Language") or ""


def unknown() -> list[Ignored]:
    """What in the address nothing here reads."""
    return address.unknown(st.query_params.items())


def close_record_on_page_change(page: str) -> None:
    """A record opened on one page does not follow the reader to the next; call before its carriers are placed."""
    if st.session_state.get("_page", page) != page:
        for name in address.RECORD:
            st.session_state[name] = ""
    st.session_state["_page"] = page


def bound(name: str, decode: Callable[[str], Any], encode: Callable[[Any], str | None]) -> dict[str, Any]:
    """Key and callback for a visible widget that shows and changes the carrier `name`.

    `encode` returns None for a value that is not finished yet (half a date range): the address waits for the rest.
    """
    key = f"ui_{name}"
    if encode(st.session_state.get(key)) is not None or key not in st.session_state:
        st.session_state[key] = decode(st.session_state.get(name) or "")

    def write_back() -> None:
        value = encode(st.session_state[key])
        if value is not None:
            put(**{name: value})

    return {"key": key, "on_change": write_back}


def put(**codes: str) -> None:
    """Set carriers (in a callback only): one step in the browser's history. A new view starts on its first page."""
    for name, code in codes.items():
        st.session_state[name] = code
        st.session_state.pop(f"ui_{name}", None)  # what is half typed gives way
    st.session_state["page"] = codes.get("page", "")


def site() -> str:
    """The address of the site as the reader's browser sees it, with a slash at its end; "/" where it is not known."""
    known = urlsplit(st.context.url or "")
    return known._replace(path=known.path.rpartition("/")[0] + "/", query="", fragment="").geturl()

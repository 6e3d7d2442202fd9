"""The address is the state: what a link, a reload or the Back button must bring back stands in the query string.

Streamlit can bind a widget to a parameter, but then writes the translated label into the address. So each parameter
has a hidden, bound text field that carries its code; the visible widget beside it only reads and writes that field.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, urlencode

import streamlit as st

from data.selection import CODED

FILTERS = ("from", "to", "dates", *CODED, "q")
READER = ("lang", "months", "digits", "time", "view")
#: The version of the ledger.
PINNED = ("v",)
RECORD = ("claim", "event", "page")
#: A sequence of figures for a meeting room, and which of them is shown: `flows-article.2` is its second part.
SHOWING = ("figures", "at")
#: What single pages read: the order of a list, two accounts side by side.
PAGES = ("sort", "compare")
#: What Streamlit reads from an address, and what other sites hang on a link to count its readers.
NOT_OURS = re.compile("embed|embed_options|utm_.*|fbclid|gclid|ref")


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


def strange() -> list[tuple[str, str]]:
    """Names and values in the address that nothing here reads."""
    known = (*READER, *PINNED, *RECORD, *FILTERS, *SHOWING, *PAGES)
    return [pair for pair in st.query_params.items() if pair[0] not in known and not NOT_OURS.fullmatch(pair[0])]


def close_record_on_page_change(page: str) -> None:
    """A record opened on one page does not follow the reader to the next; call before its carriers are placed."""
    if st.session_state.get("_page", page) != page:
        for name in RECORD:
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
    return (st.context.url or "/").partition("?")[0].rpartition("/")[0] + "/"


def link(page: str, here: Mapping[str, str], **changes: str) -> str:
    """A relative address of `page` that keeps the reader's view and applies `changes` ("" drops a parameter)."""
    kept = {name: here.get(name, "") for name in (*READER, *PINNED, *FILTERS)} | changes
    query = urlencode({name: code for name, code in kept.items() if code}, safe=",:", quote_via=quote)
    return f"{page or '.'}?{query}" if query else page or "."

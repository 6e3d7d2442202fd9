"""Query parameters as Streamlit state: the address is the state, and every step back and forward in it works.

Streamlit can bind a widget to a parameter, but then writes the translated label into the address. So a parameter has a
hidden, bound text field that carries its code; the visible widget beside it only reads and writes that field. A field
costs as much as any widget, so there is one only for what stands in the address, or is about to.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import streamlit as st

from components.state import address
from data.query.selection import Ignored

#: The hidden field in which the page names the link that was followed.
FOLLOWED = "follow"


def read(names: tuple[str, ...]) -> dict[str, str]:
    """Place the hidden carriers of `names` that are needed and return what the address says."""
    left = st.session_state.get("_left", ())
    with st.container(key=f"carriers-{names[0]}"):
        for name in names:
            # Known from the first run on: Streamlit writes into the address only what it has known before. A page that
            # comes back to another server brings its address along, and that is what it shows.
            given = st.query_params.get(name, "") if name not in left else ""
            if st.session_state.setdefault(name, given) or given:
                st.text_input(name, key=name, bind="query-params", label_visibility="collapsed")
    return {name: value(name) for name in names}


def value(name: str) -> str:
    """What the address says of a parameter that has been read; "" for nothing."""
    return (st.session_state.get(name) or "").strip()


def follow() -> None:
    """Place the hidden field in which the page says which of its own links a reader followed."""
    own = ",".join(address.OF_PAGE)
    with st.container(key="carriers-follow"):
        st.text_input(FOLLOWED, key=FOLLOWED, placeholder=own, label_visibility="collapsed", on_change=_follow)


def _follow() -> None:
    """Make the address that of the link. What is the same in both stays as it is."""
    asked = dict(parse_qsl(st.session_state[FOLLOWED].partition("?")[2]))
    parameters = {name: asked.get(name, "") for name in address.EVERY}
    put(**{name: code for name, code in parameters.items() if name == "page" or code != value(name)})


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


def of_page() -> tuple[tuple[str, str], ...]:
    """What a reader has opened on this page, as names and values of parameters: for links that keep it."""
    return tuple((name, value(name)) for name in address.PAGES)


def leave_behind(page: str) -> None:
    """What was opened on one page does not follow the reader to the next; call before its carriers are read.

    Its carriers are not placed in this run, so that Streamlit forgets them when the address is already that of the
    next page: otherwise Back would lead through an address of the old page that nobody has been at. What a step back
    brings along is not what was open a moment ago, and stays.
    """
    if st.session_state.get("_page", page) != page:
        left = [name for name in address.OF_PAGE if st.query_params.get(name, "") == value(name)]
        st.session_state.update(dict.fromkeys(left, ""), _left=left)
    else:
        st.session_state["_left"] = ()
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
    address_parts = urlsplit(st.context.url or "")
    return address_parts._replace(path=address_parts.path.rpartition("/")[0] + "/", query="", fragment="").geturl()

"""All controls in their order; each reads and writes its own address parameter."""

from __future__ import annotations

import streamlit as st

from components import address, names
from components.filters import period, reading
from components.text import Text
from data import selection
from data.count import facets
from data.load import Ledger
from data.selection import Selection


def sidebar(ledger: Ledger, chosen: Selection, text: Text) -> None:
    """Draw them. Every value of a filter says how many claims it would show."""
    with st.sidebar:
        reading.language(text)
        _search(text)
        period.control(ledger, chosen, text)
        for name, counts in facets.facets(ledger, chosen).items():
            _codes(name, counts, ledger, text)
        with st.expander(text("filters-reading")):
            reading.habits(text)


def _search(text: Text) -> None:
    st.text_input(
        names.filter_label(text, "q"),
        placeholder=text("filter-q-example"),
        type="search",
        max_chars=selection.MAX_QUERY,
        **address.bound("q", str, lambda typed: (typed or "").strip()),
    )


def _codes(name: str, counts: dict[str, int], ledger: Ledger, text: Text) -> None:
    options = list(counts)

    def label(code: str) -> str:
        return text("filter-option", name=names.code(ledger, text, name, code), claims=counts[code])

    def decode(codes: str) -> list[str]:
        return [code for code in codes.split(",") if code in options]

    st.multiselect(
        names.filter_label(text, name),
        options,
        format_func=label,
        placeholder=text("filter-any"),
        **address.bound(name, decode, lambda codes: ",".join(codes or [])),
    )

"""All controls in their order; each reads and writes its own address parameter."""

from __future__ import annotations

from functools import lru_cache

import streamlit as st

from components import markup
from components.i18n import names
from components.i18n.text import Text
from components.ui import query_params
from components.ui.filters import period, preferences
from data.ledger.load import Ledger
from data.query import facets, selection
from data.query.selection import Selection


def sidebar(ledger: Ledger, chosen: Selection, text: Text) -> None:
    """Draw them. Every value of a filter says how many claims it would show."""
    with st.sidebar:
        preferences.language(text)
        _search(text)
        period.control(ledger, chosen, text)
        for name, labels in _labels(ledger, chosen, text).items():
            _codes(name, labels, text)
        with st.expander(text("filters-reading")):
            preferences.habits(text)


def _search(text: Text) -> None:
    st.text_input(
        names.filter_label(text, "q"),
        placeholder=text("filter-q-example"),
        type="search",
        max_chars=selection.MAX_QUERY,
        help=text("filter-q-read"),
        **query_params.bound("q", str, lambda typed: (typed or "").strip()),
    )
    st.caption(markup.literal(text("filter-q-help")))


@lru_cache(maxsize=128)  # four hundred options, the same on every run until a filter changes
def _labels(ledger: Ledger, chosen: Selection, text: Text) -> dict[str, dict[str, str]]:
    """Per coded filter what each of its options is called, with the claims it would show."""
    return {
        name: {
            code: text("filter-option", name=names.code(ledger, text, name, code), claims=claims)
            for code, claims in counts.items()
        }
        for name, counts in facets.facets(ledger, chosen).items()
    }


def _codes(name: str, labels: dict[str, str], text: Text) -> None:
    def decode(codes: str) -> list[str]:
        return [code for code in codes.split(",") if code in labels]

    st.multiselect(
        names.filter_label(text, name),
        list(labels),
        format_func=labels.__getitem__,
        placeholder=text("filter-any"),
        **query_params.bound(name, decode, lambda codes: ",".join(codes or [])),
    )

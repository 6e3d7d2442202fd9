"""All controls in their order; each reads and writes its own address parameter.

What readers ask for most stands open; the rest is behind a fold that says how much of it is on, and is not drawn until
it is opened.
"""

from __future__ import annotations

from functools import lru_cache

import streamlit as st

from components import markup
from components.i18n import names
from components.i18n.text import Text
from components.ui import query_params
from components.ui.filters import period, preferences
from components.ui.filters.counted import counted
from data.count.layers import LAYERS
from data.ledger.load import Ledger
from data.query import facets, selection
from data.query.filters import CODED
from data.query.selection import Selection

FIRST = ("topic", "party", "standing")
MORE = tuple(name for name in CODED if name not in FIRST)
#: Pages on which no filter changes anything.
UNFILTERED = ("codebook", "about")


def sidebar(ledger: Ledger, chosen: Selection, text: Text, page: str) -> None:
    """Draw them. Every value of a filter says how many claims of each layer it would show."""
    with st.sidebar:
        preferences.language(text)
        if page not in UNFILTERED:
            _filters(ledger, chosen, text)
        reading = st.expander(text("filters-reading"), key="reading", on_change="rerun")
        if reading.open:
            with reading:
                preferences.habits(text)


def _filters(ledger: Ledger, chosen: Selection, text: Text) -> None:
    _search(text)
    period.control(ledger, chosen, text)
    for name in FIRST:
        _codes(name, _labels(ledger, chosen, text, name), text)
    active = sum(name in chosen.to_query() for name in MORE)
    more = st.expander(text("filters-more", active=active), key="more", on_change="rerun")
    if more.open:
        with more:
            for name in MORE:
                _codes(name, _labels(ledger, chosen, text, name), text)
    if len(chosen.layer) != 1:
        st.caption(text("filters-counts"))


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


@lru_cache(maxsize=1024)  # hundreds of options, the same on every run until a filter changes
def _labels(ledger: Ledger, chosen: Selection, text: Text, name: str) -> dict[str, str]:
    """What each option of a filter is called, with the claims of each layer that it would show."""
    counts = {layer: facets.facet(ledger, chosen, name, layer) for layer in chosen.layer or LAYERS}
    return {
        code: counted(text, names.code(ledger, text, name, code), {layer: of[code] for layer, of in counts.items()}, name)
        for code in selection.options(ledger)[name]
    }


def _codes(name: str, labels: dict[str, str], text: Text) -> None:
    def decode(codes: str) -> list[str]:
        return [code for code in codes.split(",") if code in labels]

    st.multiselect(
        names.filter_label(text, name),
        list(labels),
        format_func=labels.__getitem__,
        placeholder=text("filter-any"),
        select_all=False,  # the first Enter would choose it
        **query_params.bound(name, decode, lambda codes: ",".join(codes or [])),
    )

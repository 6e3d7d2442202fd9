"""What narrows the view, each part with a way out, and how much is left of how much."""

from __future__ import annotations

import streamlit as st
from markupsafe import Markup

from components import markup
from components.i18n import names
from components.state import address
from components.state.view import View
from components.ui import query_params
from data import count
from data.count import outside_view


def chips(view: View) -> None:
    """One button a filter, one that lifts all of them, and what the filters leave out; nothing where none is on."""
    if not view.selection:
        return
    text = view.text
    with st.container(horizontal=True, key="chips"):
        for parameters, words in names.chosen(view.ledger, text, view.selection):
            lifted = dict.fromkeys(parameters, "")
            st.button(
                markup.literal(words),
                f"chip_{parameters[0]}",
                icon=":material/close:",
                on_click=query_params.put,
                kwargs=lifted,
            )
        everything = dict.fromkeys(address.FILTERS, "")
        st.button(text("filters-reset"), "reset", type="primary", on_click=query_params.put, kwargs=everything)
    current = view.ledger.claims["status"].eq("current").sum()
    shown = text("filters-shown", shown=len(view.shown.claims), all=int(current))
    st.html(markup.block(shown, *(markup.tag("div", link) for link in _hidden(view)), kind="soft"))


def _hidden(view: View) -> list[Markup]:
    """Per layer how many denials the filters leave out, leading to all denials of that layer."""
    without = dict.fromkeys(address.FILTERS, "")
    found = ((layer, outside_view.hidden(view.ledger, view.shown, layer)) for layer in count.LAYERS)
    return [
        markup.link(
            view.text(
                "filters-hidden",
                layer=view.text.code("layer", layer),
                denials=missing.denials,
                against=missing.denials_against,
            ),
            view.link("claims", **without | {"layer": layer, "stance": "denial"}),
        )
        for layer, missing in found
        if missing.denials
    ]

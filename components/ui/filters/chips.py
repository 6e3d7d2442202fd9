"""What narrows the view, each part with a way out, and how much of each layer is left of how much."""

from __future__ import annotations

import streamlit as st
from markupsafe import Markup

from components import markup
from components.cache import cached
from components.i18n import names
from components.state import address
from components.state.view import View
from components.ui import query_params
from data import count
from data.count import outside_view
from data.count.layers import is_of


def chips(view: View) -> None:
    """A link a filter that lifts it, one that lifts all of them, and what the filters leave out; nothing where none is on."""
    if view.selection:
        st.html(cached(_chips, view, query_params.of_page()))


def _chips(view: View, of_page: tuple[tuple[str, str], ...]) -> str:
    text, kept = view.text, dict(of_page)
    lifts = [
        markup.tag("a", words, href=view.link(view.page, **kept | dict.fromkeys(parameters, "")), title=text("filter-lift"))
        for parameters, words in names.chosen(view.ledger, text, view.selection)
    ]
    everything = view.link(view.page, **kept | dict.fromkeys(address.FILTERS, ""))
    reset = markup.tag("a", text("filters-reset"), href=everything, class_="reset")
    left = [markup.tag("p", _left(view, layer), _hidden(view, layer), class_="soft") for layer in count.LAYERS]
    return markup.block(markup.tag("div", *lifts, reset), *left, kind="chips")


def _left(view: View, layer: str) -> str:
    """How many claims of a layer are left of how many."""
    claims = view.ledger.claims
    current = int((claims["status"].eq("current") & is_of(claims, layer)).sum())
    shown = int(is_of(view.shown.claims, layer).sum())
    return view.text("filters-shown", layer=view.text.code("layer", layer), shown=shown, all=current)


def _hidden(view: View, layer: str) -> Markup:
    """How many denials of a layer the filters leave out, leading to all denials of that layer."""
    missing = outside_view.hidden(view.ledger, view.shown, layer)
    if not missing.denials:
        return Markup("")
    words = view.text("filters-hidden", denials=missing.denials, against=missing.denials_against)
    all_of_them = dict.fromkeys(address.FILTERS, "") | {"layer": layer, "stance": "denial"}
    return Markup(" · ") + markup.link(words, view.link("claims", **all_of_them))

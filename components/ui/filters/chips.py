"""What narrows the view, each part with a way out, and how much of each layer is left of how much."""

from __future__ import annotations

import streamlit as st

from components import markup
from components.cache import cached
from components.i18n import names
from components.state import address
from components.state.view import View
from components.ui import query_params
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
    left = [markup.tag("p", _left(view, layer), class_="soft") for layer in view.layers]
    return markup.block(markup.tag("div", *lifts, reset), *left, kind="chips")


def _left(view: View, layer: str) -> str:
    """How many claims of a layer are left of how many, and which denials of it are not in view."""
    claims = view.ledger.claims
    current = int((claims["status"].eq("current") & is_of(claims, layer)).sum())
    missing = outside_view.hidden(view.ledger, view.shown, layer)
    shown, name = int(is_of(view.shown.claims, layer).sum()), view.text.code("layer", layer)
    return view.text("filters-shown", layer=name, shown=shown, all=current) + view.text(
        "filters-hidden", denials=missing.denials, against=missing.denials_against
    )

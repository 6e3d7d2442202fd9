"""Links to the periods that readers ask for most."""

from __future__ import annotations

import streamlit as st

from components import markup
from components.cache import cached
from components.state.view import View
from components.ui import query_params
from data.ledger import codebook


def show(view: View) -> None:
    """One link a period; the one in force stands out."""
    st.html(cached(_links, view, query_params.of_page()))


def _links(view: View, of_page: tuple[tuple[str, str], ...]) -> str:
    here = view.query.get("from", ""), view.query.get("to", "")
    since = {first: view.text("period-since", year=first[:4]) for first in codebook.dossier().since}
    words = {"": view.text("period-all"), **since}
    links = [
        markup.choice(label, view.link(view.page, **dict(of_page) | {"from": first, "to": ""}), here == (first, ""))
        for first, label in words.items()
    ]
    return markup.block(markup.tag("p", markup.tag("span", view.text("filter-period"), class_="soft"), *links), kind="choices")

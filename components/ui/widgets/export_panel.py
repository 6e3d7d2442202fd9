"""What a reader takes along from a page: its figures as slides, a brief, its rows."""

from __future__ import annotations

import streamlit as st

from components import markup
from components.exports import formats
from components.figures import registry
from components.state.view import View

#: By kind: resource, form, and how it is fetched (`told`: the route tells how far it is).
KINDS = {"deck": ("deck", "pptx", "told"), "brief": ("brief", "pdf", "whole"), "zip": ("package", "zip", "whole")}
WORDS = ("working", "cancel", "done", "stopped", "failed", "close")


@st.fragment  # to open it or to choose draws this panel again, not the page
def panel(view: View) -> None:
    """The choice of figures and the links, behind a fold at the foot of the page; sent when a reader opens it."""
    fold = st.expander(view.text("take-title"), key="take", on_change="rerun")
    if fold.open:
        with fold:
            _panel(view)


def links(view: View, figures: list[str]) -> str:
    """HTML: the files of this view; `figures` are those on the slides and, the first of them, in the brief."""
    text, page = view.text, view.page or "overview"
    given = {"page": page, "figures": ",".join(figures)}
    formats_offered = [
        markup.tag(
            "a",
            text(f"take-{kind}"),
            href=formats.link(view, resource, form, given),
            download=f"{formats.saved_as(view, page)}-{text.lang}.{form}",
            data_work=how,
        )
        for kind, (resource, form, how) in KINDS.items()
    ]
    words = {f"data_{name}": text(f"take-{name}") for name in WORDS}
    return str(markup.tag("div", *formats_offered, class_="marsad pictures", **words))


def _panel(view: View) -> None:
    text = view.text
    titles = {name: text(f"chart-{name}-topic") for name in registry.names()}
    st.caption(text("take-what"))
    chosen = st.multiselect(
        text("take-figures"),
        list(titles),
        format_func=titles.__getitem__,
        placeholder=text("take-page"),
        key="take_figures",
    )
    st.html(links(view, chosen))

"""Claims counted by what a reader chooses: a small figure, its counts, and the address where a program finds them."""

from __future__ import annotations

import streamlit as st

from components import markup
from components.cache import cached
from components.figures import caption, pivot, registry
from components.state.view import View
from components.ui import figure_view, query_params, viewport
from components.ui.widgets import download_links

MOST = 2


def panel(view: View) -> None:
    """Behind a fold; open where the address says what to count by."""
    by = chosen(query_params.value("by"))
    fold = st.expander(view.text("pivot-title"), bool(by), key="pivot", on_change="rerun")
    if fold.open:
        with fold:
            _choice(view)
            if by:
                _drawn(view, by)


def chosen(codes: str) -> tuple[str, ...]:
    """The kinds that an address names, as far as there are such."""
    return tuple(dict.fromkeys(code for code in codes.split(",") if code in pivot.KINDS))[:MOST]


def links(view: View, by: tuple[str, ...]) -> str:
    """HTML: the same counts for programs."""
    return markup.block(*download_links.of(view, "counts", changes={"by": ",".join(by)}), kind="pictures")


def _choice(view: View) -> None:
    st.multiselect(
        view.text("pivot-by"),
        pivot.KINDS,
        format_func=lambda name: pivot.kind(view, name),
        placeholder=view.text("filter-any"),
        max_selections=MOST,
        **query_params.bound("by", lambda codes: list(chosen(codes)), lambda names: ",".join(names or [])),
    )


def _drawn(view: View, by: tuple[str, ...]) -> None:
    narrow = viewport.size() == "narrow"
    drawing = cached(pivot.pivot, view, by, pivot.NARROW if narrow else pivot.COLUMNS)
    if drawing is None:
        return
    figure = drawing.draw(caption.of(view, drawing), registry.look(view, narrow))
    st.plotly_chart(figure, theme=None, key="chart-pivot", config=figure_view.CONFIG, alt=drawing.description)
    for note in drawing.notes:
        st.caption(markup.literal(note))
    st.html(links(view, by))
    st.html(drawing.table)

"""Putting figures on a page: wide and narrow, with words for those who cannot see them, a table, the claims behind a mark."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

import streamlit as st

from components import markup
from components.cache import cached
from components.figures import registry, serialize
from components.figures.spec import FigureSpec
from components.i18n import names
from components.state.view import View
from components.tables import mark_claims, tables
from components.tables.layer_counts import layer_counts
from components.ui import figure_links, viewport
from data.ledger.load import Ledger
from data.query import selection

#: The menu of Plotly speaks English and cannot see our typeface; it stays away.
CONFIG = {"displayModeBar": False, "displaylogo": False, "scrollZoom": False}


def figure(view: View, name: str, twins: tuple[str, ...], words: str) -> None:
    """The figure of this name with its notes; or, where neither it nor its `twins` show anything, why."""
    drawing = registry.of(view, name)
    if not drawing:
        blame(view, [by for by in view.selection.active() if _any(view.lifted(by), twins)], words)
        return
    _chart(view, drawing)
    for note in drawing.notes:
        st.caption(markup.literal(note))


def cached_html(build: Callable[..., str], *given: Hashable) -> None:
    """What `build` says of these, as HTML, if anything; made for the first reader and kept for the next."""
    if html := cached(build, *given):
        st.html(html)


@st.fragment  # to open it runs this piece again, not the page
def fold(label: str, name: str, build: Callable[..., str], *given: Hashable) -> None:
    """What `build` says of these, as HTML under a label: sent when a reader opens it."""
    _fold(label, name, lambda: cached(build, *given))


def empty(view: View, shown: Callable[[Ledger], Any], words: str) -> bool:
    """Say that a view is empty and which filters empty it; whether it is."""
    if len(shown(view.shown)):
        return False
    blame(view, selection.emptied_by(view.ledger, view.selection, shown), words)
    return True


@st.fragment  # a click on a mark runs this figure again, not the page
def _chart(view: View, drawing: FigureSpec) -> None:
    """The drawing that the reader's page has room for; a fragment keeps what a click chose."""
    name = drawing.name
    if drawing.narrow:
        with st.container(key=f"narrow-{name}"):
            st.html(drawing.narrow)
    size = "wide" if drawing.narrow else viewport.size()
    with st.container(key=f"{size}-{name}"):
        event = st.plotly_chart(
            serialize.figure(view, name, size == "narrow"),
            theme=None,
            key=f"chart-{size}-{name}",
            on_select="rerun",
            selection_mode="points",
            config=CONFIG,
            alt=drawing.description,
        )
    st.html(cached(_links, view, name))
    _fold(view.text("chart-table"), f"table-{name}", lambda: cached(_numbers, view, name))
    if chosen := _ids(event):
        rows = view.ledger.claims.loc[[code for code in dict.fromkeys(chosen) if code in view.ledger.claims.index]]
        st.html(tables.claims(view, rows, view.text("chart-claims", claims=layer_counts(view, rows, "claims"))))


def _numbers(view: View, name: str) -> str:
    """The numbers of a figure as a table, and the claims behind each mark where the table does not lead to them."""
    drawing = registry.of(view, name)
    table = drawing.table if drawing else ""
    leads = any(f"{record}=" in table for record in ("claim", "event"))
    return table if not drawing or leads else table + mark_claims.block(view, drawing.marks)


def _links(view: View, name: str) -> str:
    """The files of a figure; the height of its wide drawing, also where a narrow one is shown, says which."""
    drawing = registry.of(view, name)
    several = drawing is not None and drawing.parts is not None and drawing.parts.rows > 1
    return figure_links.links(view, name, registry.figure(view, name).layout.height, several)


def _fold(label: str, name: str, body: Callable[[], str]) -> None:
    folded = st.expander(markup.literal(label), key=f"fold-{name}", on_change="rerun")
    if folded.open:
        folded.html(body())


def _any(view: View, figures: tuple[str, ...]) -> bool:
    return any(registry.of(view, name) for name in figures)


def blame(view: View, by: list[str], words: str) -> None:
    """Say that there is nothing of what `words` name, and which filters (`by`) keep it out."""
    blamed = view.text.list([names.filter_label(view.text, name) for name in by])
    st.html(markup.alert(view.text("empty-by", what=words, filters=blamed) if by else view.text("empty", what=words)))


def _ids(event: Any) -> list[str]:
    points = event["selection"]["points"] if event else []
    return [code for point in points for code in str(point.get("customdata", "")).split(";") if code]

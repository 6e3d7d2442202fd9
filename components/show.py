"""Putting a figure on a page: wide and narrow, with its words for those who cannot see it, its table, its claims."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import plotly.graph_objects as go
import streamlit as st

from components import frame, markup, names, pictures, stamp, tables
from components.charts.canvas import Look, Stamp
from components.frame import View
from data import selection
from data.load import Ledger

#: The menu of Plotly speaks English and cannot see our typeface; it stays away.
CONFIG = {"displayModeBar": False, "displaylogo": False, "scrollZoom": False}


def chart(
    name: str,
    draw: Callable[[Stamp, Look], go.Figure],
    alt: str,
    table: str = "",
    layers: tuple[str, ...] | None = None,
    narrow: str = "",
) -> None:
    """Draw one figure for wide pages and one for phones (the style sheet shows one), its table, and the claims behind a chosen mark.

    `narrow`: HTML that a phone gets in place of the figure, where words say it better than a small drawing.
    """
    _chart(frame.here(), name, draw, alt, table, layers, narrow)


@st.fragment  # a click on a mark runs this figure again, not the page
def _chart(
    view: View,
    name: str,
    draw: Callable[[Stamp, Look], go.Figure],
    alt: str,
    table: str,
    layers: tuple[str, ...] | None,
    narrow: str,
) -> None:
    chosen: list[str] = []
    if narrow:
        with st.container(key=f"narrow-{name}"):
            st.html(narrow)
    for size in ("wide",) if narrow else ("wide", "narrow"):
        look = Look(view.text, view.dark, size == "narrow", view.query.get("time") == "rtl")
        with st.container(key=f"{size}-{name}"):
            event = st.plotly_chart(
                draw(stamp.of(view, name, layers), look),
                theme=None,
                key=f"chart-{size}-{name}",
                on_select="rerun",
                selection_mode="points",
                config=CONFIG,
                alt=alt,
            )
        chosen += _ids(event)
    st.html(pictures.links(view, name))
    if table:
        with st.expander(view.text("chart-table")):
            st.html(table)
    if chosen:
        rows = view.ledger.claims.loc[[code for code in dict.fromkeys(chosen) if code in view.ledger.claims.index]]
        st.html(tables.claims(view, rows, view.text("chart-claims", count=len(rows))))


def empty(shown: Callable[[Ledger], Any], words: str) -> bool:
    """Say that a view is empty and which filters empty it; whether it is."""
    view = frame.here()
    if len(shown(view.shown)):
        return False
    by = selection.emptied_by(view.ledger, view.selection, shown)
    blamed = view.text.list([names.filter_label(view.text, name) for name in by])
    st.html(markup.alert(view.text("empty-by", what=words, filters=blamed) if by else view.text("empty", what=words)))
    return True


def _ids(event: Any) -> list[str]:
    points = event["selection"]["points"] if event else []
    return [code for point in points for code in str(point.get("customdata", "")).split(";") if code]

"""The figures of the heaviest page, already made, and nothing else: the ceiling of what Streamlit can send."""

import sys
from pathlib import Path

import streamlit as st

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from components.figures import registry, serialize
from components.state.view import View
from components.ui import figure_view


@st.cache_resource
def figures(page: str):  # type: ignore[no-untyped-def]
    """All figures of a page, as they are first shown."""
    view = View.open({"lang": "en"}, page)
    found = [registry.of(view, name) for name in registry.ROOMS[page]]
    return [
        (f"{each.name}-{size}", serialize.figure(view, each.name, size == "narrow"))
        for each in found
        if each
        for size in (("wide",) if each.narrow else ("wide", "narrow"))
    ]


for key, figure in figures("arms"):
    st.plotly_chart(figure, theme=None, key=key, config=figure_view.CONFIG, on_select="rerun", selection_mode="points")

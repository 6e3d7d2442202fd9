"""The figures of the heaviest page, already made, and nothing else: the ceiling of what Streamlit can send."""

import sys
from pathlib import Path

import streamlit as st

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from components.figures import drawings, ready, show
from components.routes import visit


@st.cache_resource
def figures(page: str):  # type: ignore[no-untyped-def]
    """All figures of a page, as they are first shown."""
    view = visit.view({"lang": "en"}, page)
    found = [drawings.of(view, name) for name in drawings.ROOMS[page]]
    return [
        (f"{each.name}-{size}", ready.figure(view, each.name, size == "narrow"))
        for each in found
        if each
        for size in (("wide",) if each.narrow else ("wide", "narrow"))
    ]


for key, figure in figures("arms"):
    st.plotly_chart(figure, theme=None, key=key, config=show.CONFIG, on_select="rerun", selection_mode="points")

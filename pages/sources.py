"""Sources: how claims reach us, how many origins stand behind them, and every spelling as printed."""

import streamlit as st

from components.ui import current_view, figure_view, room
from components.ui.sections import comparison, documents, flaws, sources, spellings

view = current_view.current()

st.title(view.text("sources-title"))
st.write(view.text("sources-intro"))
figure_view.cached_html(sources.sentences, view)
room.show(
    view,
    room.figure("ways"),
    room.figure("origins"),
    room.figure("coverage"),
    room.section("compare", comparison.answer, comparison.panel),
    room.section("articles", sources.articles_known, sources.articles),
    room.section("flaws", flaws.answer, flaws.FLAWS.show),
    room.section("spellings", spellings.answer, spellings.SPELLINGS.show),
    room.section("documents", documents.answer, documents.DOCUMENTS.show),
)

"""Sources: how claims reach us, how many origins stand behind them, and every spelling as printed."""

import streamlit as st

from components.cache import cached
from components.ui import current_view, figure_view
from components.ui.sections import comparison, sources

view = current_view.current()
text = view.text

st.title(text("sources-title"))
st.write(text("sources-intro"))
if not figure_view.empty(view, lambda ledger: ledger.sources, text.table("sources")):
    figure_view.cached_html(sources.sentences, view)
    figure_view.chapter(view, "sources-ways", "ways-article", "ways-reference")
    figure_view.chapter(view, "sources-origins", "origins-article", "origins-reference")
    figure_view.chapter(view, "sources-coverage", "coverage-article", "coverage-reference")
    st.subheader(text("compare-title"))
    comparison.panel(view)
    st.subheader(text("sources-articles"))
    figure_view.cached_html(sources.articles, view)
    st.subheader(text("sources-flaws"))
    for place, (title, table) in enumerate(cached(sources.flawed, view)):
        figure_view.fold(title, f"flaws-{place}", str, table)
    st.subheader(text("sources-spellings"))
    figure_view.fold(text("sources-spellings-what"), "spellings", sources.spellings, view)
    if "reference" in view.layers:
        st.subheader(text("sources-reference"))
        figure_view.fold(cached(sources.documents, view), "references", sources.references, view)

"""Sources: how claims reach us, how many origins stand behind them, and every spelling as printed."""

import streamlit as st

from components import frame
from components.figures import show
from components.kept import kept
from components.rooms import compare, sources

view = frame.here()
text = view.text

st.title(text("sources-title"))
st.write(text("sources-intro"))
if not show.empty(lambda ledger: ledger.sources, text.table("sources")):
    show.told(sources.sentences, view)
    show.chapter("sources-ways", "ways-article", "ways-reference")
    show.chapter("sources-origins", "origins-article", "origins-reference")
    show.chapter("sources-coverage", "coverage-article", "coverage-reference")
    st.subheader(text("compare-title"))
    compare.panel(view)
    st.subheader(text("sources-articles"))
    show.told(sources.articles, view)
    st.subheader(text("sources-flaws"))
    for place, (title, table) in enumerate(kept(sources.flawed, view)):
        show.fold(title, f"flaws-{place}", str, table)
    st.subheader(text("sources-spellings"))
    show.fold(text("sources-spellings-what"), "spellings", sources.spellings, view)
    if "reference" in view.layers:
        st.subheader(text("sources-reference"))
        show.fold(kept(sources.documents, view), "references", sources.references, view)

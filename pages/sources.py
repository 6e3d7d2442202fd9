"""Sources: how claims reach us, how many origins stand behind them, and every spelling as printed."""

import streamlit as st

from components import frame, show
from components.rooms import compare, sources

view = frame.here()
text = view.text

st.title(text("sources-title"))
st.write(text("sources-intro"))
if not show.empty(lambda ledger: ledger.sources, text.table("sources")):
    st.html("".join(sources.sentence(view, layer) for layer in view.layers))
    show.chapter("sources-ways", "ways-article", "ways-reference")
    show.chapter("sources-origins", "origins-article", "origins-reference")
    st.subheader(text("compare-title"))
    compare.panel(view)
    st.subheader(text("sources-articles"))
    st.html(sources.articles(view))
    st.subheader(text("sources-flaws"))
    for title, table in sources.flawed(view):
        with st.expander(title):
            st.html(table)
    st.subheader(text("sources-spellings"))
    with st.expander(text("sources-spellings-what")):
        st.html(sources.spellings(view))
    if "reference" in view.layers:
        st.subheader(text("sources-reference"))
        with st.expander(sources.documents(view)):
            st.html(sources.references(view))

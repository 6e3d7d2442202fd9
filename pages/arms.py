"""Arms and other flows: who is said to send what to whom, and how far it is said to have gone."""

import streamlit as st

from components import frame, show
from components.rooms import arms

view = frame.here()
text = view.text

st.title(text("arms-title"))
st.write(text("arms-intro"))
if not show.empty(lambda ledger: ledger.flows, text("nav-arms")):
    st.subheader(text("arms-facing"))
    st.write(text("arms-facing-text"))
    arms.rule(view)
    for layer in view.layers:
        arms.flows(view, layer)
    if "article" in view.layers:
        st.subheader(text("arms-change"))
        st.write(text("arms-change-text"))
        arms.steps(view, "article")
    st.subheader(text("arms-time"))
    for layer in view.layers:
        arms.periods(view, layer)
    st.subheader(text("arms-quantities"))
    st.write(text("arms-quantities-why"))
    arms.estimates(view)
    st.subheader(text("arms-goods"))
    st.write(text("arms-goods-text"))
    for layer in view.layers:
        arms.goods(view, layer)

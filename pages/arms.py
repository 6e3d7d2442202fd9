"""Arms and other flows: who is said to send what to whom, and how far it is said to have gone."""

import streamlit as st

from components import frame, show, tables
from components.rooms import arms

view = frame.here()
text = view.text

st.title(text("arms-title"))
st.write(text("arms-intro"))
if not show.empty(lambda ledger: ledger.flows, text("nav-arms")):
    for layer in view.layers:
        arms.flows(view, layer)
    st.subheader(text("arms-quantities"))
    st.write(text("arms-quantities-why"))
    st.html(tables.flows(view, view.shown.flows[view.shown.flows["unit"].notna()]))

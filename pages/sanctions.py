"""Sanctions: measures over time, and what each one says."""

import streamlit as st

from components import frame, show, tables
from components.rooms import sanctions

view = frame.here()
text = view.text

st.title(text("sanctions-title"))
st.write(text("sanctions-intro"))
if not show.empty(lambda ledger: ledger.measures, text("nav-sanctions")):
    for layer in view.layers:
        sanctions.measures(view, layer)
    st.subheader(text("sanctions-list"))
    st.html(tables.measures(view, view.shown.measures.sort_values("date_from")))

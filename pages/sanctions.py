"""Sanctions: how the regime grew, what it covers, what is alleged, who lists whom, and who watches."""

import streamlit as st

from components import frame
from components.figures import show
from components.parts import listed

view = frame.here()
text = view.text

st.title(text("sanctions-title"))
st.write(text("sanctions-intro"))
if not show.empty(lambda ledger: ledger.claims, text("nav-sanctions")):
    show.chapter("sanctions-regime", "regime")
    show.chapter("sanctions-council", "votes-council")
    show.chapter("sanctions-covered", "covered")
    show.chapter("sanctions-oil", "oil")
    show.chapter("sanctions-workers", "workers")
    show.chapter("sanctions-designations", "designations")
    show.chapter("sanctions-monitoring", "monitoring")
    show.chapter("sanctions-assembly", "votes-assembly")
    st.subheader(text("sanctions-list"))
    st.caption(text("sanctions-list-rule"))
    show.told(listed.measures, view)

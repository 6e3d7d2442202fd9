"""Sanctions: how the regime grew, what it covers, what is alleged, who lists whom, and who watches."""

import streamlit as st

from components import frame, show, tables
from components.rooms.sanctions import ceilings, covered, lists, monitoring, regime, votes

view = frame.here()
text = view.text

st.title(text("sanctions-title"))
st.write(text("sanctions-intro"))
if not show.empty(lambda ledger: ledger.claims, text("nav-sanctions")):
    regime.regime(view)
    votes.council(view)
    covered.covered(view)
    ceilings.oil(view)
    ceilings.workers(view)
    lists.designations(view)
    monitoring.monitoring(view)
    votes.assembly(view)
    st.subheader(text("sanctions-list"))
    st.caption(text("sanctions-list-rule"))
    st.html(tables.measures(view, view.shown.measures.sort_values("date_from")))

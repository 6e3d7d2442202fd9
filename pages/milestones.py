"""Milestones: what happened and what was expected, on one axis of time."""

import streamlit as st

from components import frame, show, tables
from components.rooms import milestones

view = frame.here()
text = view.text

st.title(text("milestones-title"))
st.write(text("milestones-intro"))
if not show.empty(lambda ledger: ledger.events, text("nav-milestones")):
    milestones.timeline(view)
    st.subheader(text("milestones-list"))
    st.html(tables.events(view, view.shown.events.sort_values("date_from", ascending=False)))

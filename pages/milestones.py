"""Milestones: what happened and what was expected, on one axis of time."""

import streamlit as st

from components import frame, show
from components.rooms import milestones

view = frame.here()
text = view.text

st.title(text("milestones-title"))
st.write(text("milestones-intro"))
milestones.periods(view)
if not show.empty(lambda ledger: ledger.events, text("nav-milestones")):
    milestones.timeline(view)

"""Milestones: what happened and what was expected, who said a thing first, and what came of promises."""

import streamlit as st

from components import frame, show
from components.rooms import firsts, milestones, promises
from data import count

view = frame.here()
text = view.text

st.title(text("milestones-title"))
st.write(text("milestones-intro"))
milestones.periods(view)
if not show.empty(lambda ledger: ledger.events, text("nav-milestones")):
    milestones.timeline(view)

st.subheader(text("firsts-title"))
st.write(text("firsts-intro"))
if not show.empty(lambda ledger: ledger.flows, text("firsts-title")):
    firsts.firsts(view)

st.subheader(text("promises-title"))
st.write(text("promises-intro"))
if not show.empty(count.promises, text("promises-title")):
    promises.promises(view)

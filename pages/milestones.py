"""Milestones: what happened and what was expected, who said a thing first, and what came of promises."""

import streamlit as st

from components import frame
from components.figures import show
from components.kept import kept
from components.parts import periods
from components.rooms import promises
from data import count

view = frame.here()
text = view.text

st.title(text("milestones-title"))
st.write(text("milestones-intro"))
periods.buttons(view)
show.chapter("milestones-timeline", "events")
show.chapter("firsts-title", "firsts")
st.subheader(text("promises-title"))
st.write(text("promises-intro"))
if not show.empty(lambda ledger: kept(count.promises, ledger), text("promises-title")):
    promises.promises(view)

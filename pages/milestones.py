"""Milestones: what happened and what was expected, who said a thing first, and what came of promises."""

import streamlit as st

from components.cache import cached
from components.ui import current_view, figure_view
from components.ui.sections import outcomes
from components.ui.widgets import period_buttons
from data import count

view = current_view.current()
text = view.text

st.title(text("milestones-title"))
st.write(text("milestones-intro"))
period_buttons.buttons(view)
figure_view.chapter(view, "milestones-timeline", "events")
figure_view.chapter(view, "firsts-title", "firsts")
st.subheader(text("promises-title"))
st.write(text("promises-intro"))
if not figure_view.empty(view, lambda ledger: cached(count.promises, ledger), text("promises-title")):
    outcomes.promises(view)

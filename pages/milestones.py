"""Milestones: what happened and what was expected, who said a thing first, and what came of promises."""

import streamlit as st

from components.ui import current_view, room
from components.ui.sections import outcomes
from components.ui.widgets import period_buttons

view = current_view.current()

st.title(view.text("milestones-title"))
st.write(view.text("milestones-intro"))
period_buttons.show(view)
room.show(
    view,
    room.figure("events"),
    room.figure("firsts"),
    room.section("promises", outcomes.answer, outcomes.PROMISES.show),
)

"""Sanctions: how the regime grew, what it covers, what is alleged, who lists whom, and who watches."""

import streamlit as st

from components.ui import current_view, room
from components.ui.sections import listings

view = current_view.current()

st.title(view.text("sanctions-title"))
st.write(view.text("sanctions-intro"))
room.show(
    view,
    room.figure("regime"),
    room.figure("votes-council"),
    room.figure("covered"),
    room.figure("oil"),
    room.figure("workers"),
    room.figure("designations"),
    room.figure("monitoring"),
    room.figure("votes-assembly"),
    room.section("measures", listings.measured, listings.MEASURES.show),
)

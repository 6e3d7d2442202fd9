"""Arms and other flows: who is said to send what to whom, and how far it is said to have gone."""

import streamlit as st

from components.figures import arms
from components.ui import current_view, figure_view, room

view = current_view.current()

st.title(view.text("arms-title"))
st.write(view.text("arms-intro"))
room.show(
    view,
    room.figure("flows"),
    room.figure("routes"),
    room.figure("parties"),
    room.figure("steps"),
    room.figure("flowtime"),
    room.figure("estimates"),
    room.figure("goods"),
)
figure_view.cached_html(arms.rule, view)

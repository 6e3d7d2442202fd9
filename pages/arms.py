"""Arms and other flows: who is said to send what to whom, and how far it is said to have gone."""

import streamlit as st

from components import frame
from components.figures import show
from components.rooms import arms

view = frame.here()

st.title(view.text("arms-title"))
st.write(view.text("arms-intro"))
show.told(arms.rule, view)
if not show.empty(lambda ledger: ledger.flows, view.text("nav-arms")):
    show.chapter("arms-facing", "flows-article", "flows-reference")
    show.chapter("arms-change", "steps-article")
    show.chapter("arms-time", "flowtime-article", "flowtime-reference")
    show.chapter("arms-quantities", "estimates")
    show.chapter("arms-goods", "goods-article", "goods-reference")

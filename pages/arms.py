"""Arms and other flows: who is said to send what to whom, and how far it is said to have gone."""

import streamlit as st

from components.figures import arms
from components.ui import current_view, figure_view

view = current_view.current()

st.title(view.text("arms-title"))
st.write(view.text("arms-intro"))
figure_view.cached_html(arms.rule, view)
if not figure_view.empty(view, lambda ledger: ledger.flows, view.text("nav-arms")):
    figure_view.chapter(view, "arms-facing", "flows-article", "flows-reference")
    figure_view.chapter(view, "arms-change", "steps-article")
    figure_view.chapter(view, "arms-time", "flowtime-article", "flowtime-reference")
    figure_view.chapter(view, "arms-quantities", "estimates")
    figure_view.chapter(view, "arms-goods", "goods-article", "goods-reference")

"""Sanctions: how the regime grew, what it covers, what is alleged, who lists whom, and who watches."""

import streamlit as st

from components.ui import current_view, figure_view
from components.ui.sections import listings

view = current_view.current()
text = view.text

st.title(text("sanctions-title"))
st.write(text("sanctions-intro"))
if not figure_view.empty(view, lambda ledger: ledger.claims, text("nav-sanctions")):
    figure_view.chapter(view, "sanctions-regime", "regime")
    figure_view.chapter(view, "sanctions-council", "votes-council")
    figure_view.chapter(view, "sanctions-covered", "covered")
    figure_view.chapter(view, "sanctions-oil", "oil")
    figure_view.chapter(view, "sanctions-workers", "workers")
    figure_view.chapter(view, "sanctions-designations", "designations")
    figure_view.chapter(view, "sanctions-monitoring", "monitoring")
    figure_view.chapter(view, "sanctions-assembly", "votes-assembly")
    st.subheader(text("sanctions-list"))
    st.caption(text("sanctions-list-rule"))
    figure_view.cached_html(listings.measures, view)

"""Overview: the answers first, then how far apart the numbers lie, who denies what, where it went, and what is new."""

import streamlit as st

from components.ui import current_view, figure_view
from components.ui.sections import front_page

view = current_view.current()
text = view.text

st.title(text("overview-title"))
figure_view.cached_html(front_page.search, view)
if not figure_view.empty(view, lambda ledger: ledger.claims, text("nav-claims")):
    figure_view.cached_html(front_page.findings, view)
    figure_view.cached_html(front_page.disputed, view)
    figure_view.cached_html(front_page.figures, view)
    figure_view.cached_html(front_page.news, view)
    figure_view.cached_html(front_page.terms, view)
    figure_view.cached_html(front_page.sizes, view)

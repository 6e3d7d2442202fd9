"""Overview: what the ledger holds, what is disputed, what rests on one origin, what is new, and where nobody looked."""

import streamlit as st

from components.cache import cached
from components.ui import current_view, figure_view
from components.ui.sections import overview, overview_columns, year_strip

view = current_view.current()
text = view.text

st.title(text("overview-title"))
if not figure_view.empty(view, lambda ledger: ledger.claims, text("nav-claims")):
    st.html(cached(overview.sentence, view) + cached(overview.layers, view))
    with st.container(key="screen"):
        figure_view.cached_html(year_strip.strip, view)
        figure_view.cached_html(overview_columns.front, view)

st.subheader(text("overview-rooms"))
figure_view.cached_html(overview.doors, view)

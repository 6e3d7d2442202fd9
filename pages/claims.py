"""Claims: the whole ledger, one claim a row, each leading to its record."""

import streamlit as st

from components.cache import cached
from components.tables import search_offers
from components.ui import current_view, figure_view
from components.ui.sections import histogram, listings, pivot, saved_views

view = current_view.current()

st.title(view.text("claims-title"))
st.write(view.text("claims-intro"))
if view.selection.q and (offers := cached(search_offers.block, view)):
    st.html(offers)
figure_view.cached_html(histogram.bars, view)
pivot.panel(view)
figure_view.cached_html(saved_views.panel, view)
listings.CLAIMS.show(view)

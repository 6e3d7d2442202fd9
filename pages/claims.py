"""Claims: the whole ledger, one claim a row, each leading to its record."""

import streamlit as st

from components.cache import cached
from components.tables import search_offers
from components.ui import current_view, figure_view
from components.ui.sections import listings
from components.ui.widgets import pagination, sort

view = current_view.current()
text = view.text

st.title(text("claims-title"))
st.write(text("claims-intro"))
if view.selection.q and (offers := cached(search_offers.block, view)):
    st.html(offers)
if not figure_view.empty(view, lambda ledger: ledger.claims, text.table("claims")):
    chosen = sort.control(view)
    rows = cached(sort.ordered, view, chosen)
    figure_view.cached_html(listings.claims, view, chosen, pagination.page(rows))
    pagination.control(view, rows)

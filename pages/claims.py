"""Claims: the whole ledger, one claim a row, each leading to its record."""

import streamlit as st

from components import frame
from components.figures import show
from components.kept import kept
from components.parts import listed, order, paging

view = frame.here()
text = view.text

st.title(text("claims-title"))
st.write(text("claims-intro"))
if not show.empty(lambda ledger: ledger.claims, text.table("claims")):
    chosen = order.control()
    rows = kept(order.ordered, view, chosen)
    show.told(listed.claims, view, chosen, paging.page(rows))
    paging.control(rows)

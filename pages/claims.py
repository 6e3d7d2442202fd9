"""Claims: the whole ledger, one claim a row, each leading to its record."""

import streamlit as st

from components import frame, tables
from components.figures import show
from components.parts import order, paging

view = frame.here()
text = view.text

st.title(text("claims-title"))
st.write(text("claims-intro"))
if not show.empty(lambda ledger: ledger.claims, text.table("claims")):
    rows = order.control(view.shown.claims)
    st.html(tables.claims(view, paging.part(rows), text("claims-caption", shown=len(rows))))
    paging.control(rows)

"""Claims: the whole ledger, one claim a row, each leading to its record."""

import streamlit as st

from components import frame, paging, show, tables

view = frame.here()
text = view.text

st.title(text("claims-title"))
st.write(text("claims-intro"))
if not show.empty(lambda ledger: ledger.claims, text.table("claims")):
    rows = view.shown.claims.sort_values(["date_from", "id"], ascending=[False, True], na_position="last")
    st.html(tables.claims(view, paging.part(rows), text("claims-caption", shown=len(rows))))
    paging.control(rows)

"""Claims: the whole ledger, one claim a row, each leading to its record."""

import streamlit as st

from components.ui import current_view
from components.ui.sections import listings

view = current_view.current()

st.title(view.text("claims-title"))
st.write(view.text("claims-intro"))
listings.CLAIMS.show(view)

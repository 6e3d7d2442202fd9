"""The codebook, read aloud: every table, column, code and rule."""

import streamlit as st

from components.ui import current_view, figure_view
from components.ui.sections import codebook as codebook_view

view = current_view.current()
text = view.text

st.title(text("codebook-title"))
st.write(text("codebook-intro"))
st.header(text("codebook-derivations"))
figure_view.cached_html(codebook_view.derivations, view)
st.header(text("codebook-readings"))
figure_view.cached_html(codebook_view.readings, view)
st.header(text("codebook-tables"))
for name in codebook_view.tables():
    figure_view.fold(text.table(name), f"table-{name}", codebook_view.table, view, name)
st.header(text("codebook-vocabularies"))
for name in codebook_view.vocabularies():
    figure_view.fold(codebook_view.title(view, name), f"codes-{name}", codebook_view.vocabulary, view, name)
st.header(text("codebook-reading"))
figure_view.cached_html(codebook_view.datasets, view)

"""The codebook, read aloud: every table, column, code and rule."""

import streamlit as st

from components import frame
from components.figures import show
from components.rooms import codebook as codebook_view

view = frame.here()
text = view.text

st.title(text("codebook-title"))
st.write(text("codebook-intro"))
st.subheader(text("codebook-derivations"))
show.told(codebook_view.derivations, view)
st.subheader(text("codebook-tables"))
for name in codebook_view.tables():
    show.fold(text.table(name), f"table-{name}", codebook_view.table, view, name)
st.subheader(text("codebook-vocabularies"))
for name in codebook_view.vocabularies():
    show.fold(codebook_view.title(view, name), f"codes-{name}", codebook_view.vocabulary, view, name)
st.subheader(text("codebook-reading"))
show.told(codebook_view.datasets, view)

"""The codebook, read aloud: every table, column, code and rule."""

import streamlit as st

from components import codebook_view, frame

view = frame.here()
text = view.text

st.title(text("codebook-title"))
st.write(text("codebook-intro"))
st.subheader(text("codebook-derivations"))
st.html(codebook_view.derivations(view))
st.subheader(text("codebook-tables"))
for name in codebook_view.tables():
    with st.expander(text.table(name)):
        st.html(codebook_view.table(view, name))
st.subheader(text("codebook-vocabularies"))
for name in codebook_view.vocabularies():
    with st.expander(codebook_view.title(view, name)):
        st.html(codebook_view.vocabulary(view, name))
st.subheader(text("codebook-reading"))
st.html(codebook_view.datasets(view))

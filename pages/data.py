"""Data: the tables to take away, what changed, and how to ask for them by program."""

import streamlit as st

from components import downloads, frame, listed, show, versions

view = frame.here()
text = view.text

st.title(text("data-title"))
st.write(text("data-intro"))
st.html(downloads.links(view))
st.subheader(text("data-program"))
st.write(text("data-program-what"))
st.code(downloads.example(view), language="python")
st.subheader(text("versions-title"))
st.write(text("versions-intro"))
st.html(versions.listed(view))
st.subheader(text("data-changes"))
show.told(listed.changes, view)

"""About: what this is, what it is not, how it was made, how to cite it."""

import streamlit as st

from components import frame
from components.rooms import about

view = frame.here()
text = view.text

st.title(text("about-title"))
st.html(about.chapters(view))
st.subheader(text("about-cite"))
st.code(about.citation(view), language=None, wrap_lines=True)

"""About: what this is, what it is not, how it was made, how to cite it."""

import streamlit as st

from components import frame
from components.figures import show
from components.kept import kept
from components.rooms import about

view = frame.here()
text = view.text

st.title(text("about-title"))
show.told(about.chapters, view)
st.subheader(text("about-cite"))
st.code(kept(about.citation, view), language=None, wrap_lines=True)

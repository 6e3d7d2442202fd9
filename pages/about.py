"""About: what this is, what it is not, how it was made, how to cite it."""

import streamlit as st

from components.cache import cached
from components.ui import current_view, figure_view
from components.ui.sections import about

view = current_view.current()
text = view.text

st.title(text("about-title"))
figure_view.cached_html(about.chapters, view)
st.header(text("about-cite"))
st.code(cached(about.citation, view), language=None, wrap_lines=True)

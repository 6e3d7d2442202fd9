"""Data: the tables to take away, what changed, and how to ask for them by program."""

import streamlit as st

from components.ui import current_view, figure_view, query_params
from components.ui.sections import corrections, upload, version_list
from components.ui.widgets import download_links

view = current_view.current()
text = view.text

st.title(text("data-title"))
st.write(text("data-intro"))
figure_view.cached_html(download_links.links, view)
st.header(text("data-program"))
st.write(text("data-program-what"))
for language, example in download_links.examples(view, query_params.site()).items():
    st.code(example, language=language, wrap_lines=True)
figure_view.cached_html(download_links.routes, view)
upload.panel(view)
st.header(text("versions-title"))
st.write(text("versions-intro"))
figure_view.cached_html(version_list.listed, view)
st.header(text("data-changes"))
corrections.panel(view)

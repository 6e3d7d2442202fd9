"""Data: the tables to take away, what changed, and how to ask for them by program."""

import streamlit as st

from components import address, frame
from components.figures import show
from components.parts import downloads, listed, versions
from components.rooms import own

view = frame.here()
text = view.text

st.title(text("data-title"))
st.write(text("data-intro"))
show.told(downloads.links, view)
st.subheader(text("data-program"))
st.write(text("data-program-what"))
for language, example in downloads.examples(view, address.site()).items():
    st.code(example, language=language, wrap_lines=True)
show.told(downloads.routes, view)
own.panel(view)
st.subheader(text("versions-title"))
st.write(text("versions-intro"))
show.told(versions.listed, view)
st.subheader(text("data-changes"))
show.told(listed.latest, view)
show.fold(text("data-changes-all", count=len(view.ledger.changes)), "changes", listed.changes, view)

"""Overview: what the ledger holds, what is disputed, what rests on one origin, what is new, and where nobody looked."""

import streamlit as st

from components import frame
from components.figures import show
from components.kept import kept
from components.rooms import front, overview, strip

view = frame.here()
text = view.text

st.title(text("overview-title"))
if not show.empty(lambda ledger: ledger.claims, text("nav-claims")):
    st.html(kept(overview.sentence, view) + kept(overview.layers, view))
    with st.container(key="screen"):
        show.told(strip.strip, view)
        show.told(front.front, view)

st.subheader(text("overview-rooms"))
show.told(overview.doors, view)

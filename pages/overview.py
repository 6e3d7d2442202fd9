"""Overview: what the ledger holds, what happened last, what is disputed, what rests on one origin."""

import streamlit as st

from components import frame
from components.rooms import milestones, overview
from data import count

view = frame.here()
text = view.text

st.title(text("overview-title"))
st.html(overview.sentence(view))
for layer in view.layers:
    st.html(overview.layer_line(view, layer))

milestones.timeline(view)

latest, disputed = st.columns(2)
with latest:
    st.subheader(text("overview-latest"))
    for layer in view.layers:
        st.html(overview.latest(view, layer))
with disputed:
    st.subheader(text("overview-disputed"))
    for layer in view.layers:
        st.html(overview.most_disputed(view, layer))

st.subheader(text("overview-origins"))
for layer in view.layers:
    st.html(overview.top_origins(view, count.claims_by_origin(view.shown, layer), layer))

st.subheader(text("overview-rooms"))
st.html(overview.doors(view))

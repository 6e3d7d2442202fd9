"""One chart of ours and one filter in Streamlit: what Dash is asked for, and nothing else."""

import sys
from pathlib import Path

import streamlit as st

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from components.figures import drawings, ready
from components.routes import visit
from data import codebook

topic = st.multiselect("topic", list(codebook.read().codes("topic")), key="ui_topic", max_selections=1)
view = visit.view({"lang": "en", "topic": ",".join(topic)}, "sources")
if drawings.of(view, "origins-article"):
    st.plotly_chart(ready.figure(view, "origins-article", narrow=False), theme=None)

"""One chart of ours and one filter in Streamlit: what Dash is asked for, and nothing else."""

import sys
from pathlib import Path

import streamlit as st

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from components.figures import registry, serialize
from components.state.view import View
from data.ledger import codebook

topic = st.multiselect("topic", list(codebook.read().codes("topic")), key="ui_topic", max_selections=1)
view = View.open({"lang": "en", "topic": ",".join(topic)}, "sources")
if registry.of(view, "origins-article"):
    st.plotly_chart(serialize.figure(view, "origins-article", narrow=False), theme=None)

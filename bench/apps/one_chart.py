"""The least a Streamlit page with a chart can be."""

import plotly.graph_objects as go
import streamlit as st

st.title("One chart")
st.plotly_chart(go.Figure({"data": [{"type": "bar", "x": [1, 2, 3], "y": [3, 1, 2]}]}))

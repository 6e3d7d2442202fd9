"""The least a Streamlit page can be: what a rerun costs before we do anything."""

import streamlit as st

st.title("Empty")

"""How it looks: the favicon, the colours of the theme, and in which language Streamlit speaks by itself."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from components import web
from components.charts.layout import palette
from components.i18n.text import Text

FAVICON = Path(__file__).parents[1] / "static" / "favicon.svg"


def dress(text: Text) -> None:
    """Put language, direction and colours on the page of this run; paper is white in every theme."""
    colours = f":root{{{palette.variables(is_dark())}}}@media print{{:root{{{palette.variables(dark=False)}}}}}"
    st.html(f"<style>{colours}</style>")
    with st.container(key="carriers-language"):
        # A constant, so that a content policy can name it by its hash.
        st.html(web.language(text.lang), unsafe_allow_javascript=True)


def inline() -> None:
    """Style sheet and script in the page itself, for one that none of our routes serve."""
    st.html(f"<style>{web.STYLE.body.decode()}</style>")
    st.html(f"<script>{web.SCRIPT.body.decode()}</script>", unsafe_allow_javascript=True)


def is_dark() -> bool:
    """Whether the reader sees the dark theme."""
    return st.context.theme.type == "dark"

"""How it looks: the style sheets, the favicon, the colours and patterns of codes."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import streamlit as st

from components.text import Text

FOLDER = Path(__file__).parent
FAVICON = FOLDER / "static" / "favicon.svg"


def dress(text: Text) -> None:
    """Put language, direction and style sheets on the page of this run."""
    sheets = ["base.css", *(["dark.css"] if is_dark() else []), *(["rtl.css"] if text.dir == "rtl" else [])]
    st.html(f"<style>{''.join(_sheet(name) for name in sheets)}</style>")
    # The two sentences are constants, so that a content policy can name them by their hash.
    st.html(f"<script>{DIRECTION[text.dir]}</script>", unsafe_allow_javascript=True)


DIRECTION = {
    "rtl": "document.documentElement.lang='ar';document.documentElement.dir='rtl'",
    "ltr": "document.documentElement.lang='en';document.documentElement.dir='ltr'",
}


def is_dark() -> bool:
    """Whether the reader sees the dark theme."""
    return st.context.theme.type == "dark"


@cache
def _sheet(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")

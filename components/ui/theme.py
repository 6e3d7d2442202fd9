"""How it looks: the style sheets, the favicon, and the words and direction of what Streamlit draws by itself."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from components.i18n.text import Text
from components.ui import query_params
from components.web import inline_scripts, sheet, streamlit_words

FAVICON = Path(__file__).parents[1] / "static" / "favicon.svg"


def dress(text: Text) -> None:
    """Put language, direction and style sheets on the page of this run."""
    sheets = [
        "base.css",
        *(["dark.css"] if is_dark() else []),
        *(["rtl.css"] if text.dir == "rtl" else []),
        "print.css",
    ]
    st.html(f"<style>{query_params.HIDDEN}{''.join(sheet(name) for name in sheets)}</style>")
    # The scripts are constants, so that a content policy can name them by their hash.
    st.html(streamlit_words.element(text.lang), unsafe_allow_javascript=True)
    st.html(inline_scripts.page(), unsafe_allow_javascript=True)


def is_dark() -> bool:
    """Whether the reader sees the dark theme."""
    return st.context.theme.type == "dark"

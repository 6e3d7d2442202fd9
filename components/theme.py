"""How it looks: the style sheets, the favicon, and the words and direction of what Streamlit draws by itself."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import streamlit as st

from components import messages, pictures
from components.text import Text

FOLDER = Path(__file__).parent
FAVICON = FOLDER / "static" / "favicon.svg"
#: Messages whose English is what Streamlit says of its own accord; their Arabic is put in its place.
BUILT_IN = "builtin-"
BLANK = "\ue000"


def dress(text: Text) -> None:
    """Put language, direction and style sheets on the page of this run."""
    sheets = [
        "base.css",
        *(["dark.css"] if is_dark() else []),
        *(["rtl.css"] if text.dir == "rtl" else []),
        "print.css",
    ]
    st.html(f"<style>{''.join(_sheet(name) for name in sheets)}</style>")
    # The scripts are constants, so that a content policy can name them by their hash.
    st.html(f"<script>{DIRECTION[text.dir]}</script>", unsafe_allow_javascript=True)
    st.html(pictures.script(), unsafe_allow_javascript=True)


def is_dark() -> bool:
    """Whether the reader sees the dark theme."""
    return st.context.theme.type == "dark"


@cache
def _sheet(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def _script(lang: str, direction: str) -> str:
    other = "en" if lang == "ar" else "ar"
    pairs = [[messages.phrase(each, name, x=BLANK) for each in (other, lang)] for name in messages.names(BUILT_IN)]
    words = json.dumps(pairs, ensure_ascii=True, separators=(",", ":"))
    return _sheet("builtin.js").replace("LANG", lang).replace("DIR", direction).replace("WORDS", words)


#: One script a direction. Each is a constant, so that a content policy can name it by its hash.
DIRECTION = {"rtl": _script("ar", "rtl"), "ltr": _script("en", "ltr")}

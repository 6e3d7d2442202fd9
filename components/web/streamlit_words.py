"""The words that Streamlit says by itself, in the reader's language: a script that puts ours in their place."""

from __future__ import annotations

import json

from components.i18n import messages
from components.web import sheet

#: Messages whose English is what Streamlit says of its own accord; their Arabic is put in its place.
PREFIX = "builtin-"
BLANK = "\ue000"


def _element(lang: str, direction: str) -> str:
    other = "en" if lang == "ar" else "ar"
    pairs = [[messages.phrase(each, name, x=BLANK) for each in (other, lang)] for name in messages.names(PREFIX)]
    words = json.dumps(pairs, ensure_ascii=True, separators=(",", ":"))
    code = sheet("builtin.js").replace("LANG", lang).replace("DIR", direction).replace("WORDS", words)
    return f"<script>{code}</script>"


#: One script a direction.
ELEMENTS = {"rtl": _element("ar", "rtl"), "ltr": _element("en", "ltr")}

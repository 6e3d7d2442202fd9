"""The words that Streamlit says by itself, in the reader's language: a script that puts ours in their place."""

from __future__ import annotations

import json
from functools import cache

from components.i18n import messages
from components.i18n.languages import LANGUAGES
from components.web import sheet

#: Messages whose English is what Streamlit says of its own accord; their Arabic is put in its place.
PREFIX = "builtin-"
BLANK = "\ue000"


@cache
def element(lang: str) -> str:
    """The script that puts the words of one language in the place of those of any other."""
    others = [each for each in LANGUAGES if each != lang]
    ids = messages.names(PREFIX)
    pairs = [[messages.phrase(each, name, x=BLANK) for each in (other, lang)] for other in others for name in ids]
    words = json.dumps(pairs, ensure_ascii=True, separators=(",", ":"))
    code = sheet("builtin.js").replace("LANG", lang).replace("DIR", LANGUAGES[lang].dir).replace("WORDS", words)
    return f"<script>{code}</script>"

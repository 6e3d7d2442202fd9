"""The scripts that stand inside the page: the same for every reader and view, so that the policy can name them."""

from __future__ import annotations

import json
from functools import cache

from components import fonts
from components.i18n import messages
from components.i18n.languages import LANGUAGES
from components.web import sheet, streamlit_words

#: What runs in the page: how wide it is, links within it, keys and touch, the files of a figure, the buttons that copy, the files that
#: take their time, what is done before it is printed, what is said while the server does not answer.
PAGE = (
    "fields.js",
    "screen.js",
    "follow.js",
    "steps.js",
    "pictures.js",
    "copy.js",
    "work.js",
    "print.js",
    "connection.js",
)


@cache
def page() -> str:
    """The element with all of them; the same for every reader and view."""
    faces = [
        {"url": f"app/static/fonts/plex-{script}-{weight}.woff2", "weight": weight, "range": ranges}
        for script, ranges in fonts.RANGES.items()
        for weight in fonts.WEIGHTS
    ]
    code = "\n".join(sheet(name) for name in PAGE)
    code = code.replace("[/*faces*/]", json.dumps(faces)).replace("FAMILY", fonts.FAMILY)
    return f"<script>{code.replace('{/*connection*/}', json.dumps(_connection()))}</script>"


def _connection() -> dict[str, dict[str, str]]:
    """By language: the title of Streamlit's dialog of a server that does not answer, as our words already have it, and ours."""
    names = {"streamlit": "builtin-connection-error", "title": "connection-title", "sentence": "connection-sentence"}
    return {lang: {key: messages.say(lang, name) for key, name in names.items()} for lang in LANGUAGES}


def scripts() -> list[str]:
    """What stands between the tags of each."""
    elements = (*map(streamlit_words.element, LANGUAGES), page())
    own = [element.removeprefix("<script>").removesuffix("</script>") for element in elements]
    return [*own, sheet("present.js")]

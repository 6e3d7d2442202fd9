"""The scripts that stand inside the page: the same for every reader and view, so that the policy can name them."""

from __future__ import annotations

import json
from functools import cache

from components import fonts
from components.web import sheet, streamlit_words

#: What runs in the page: the files of a figure, the buttons that copy, the files that take their time, what is done
#: before the page is printed.
PAGE = ("pictures.js", "copy.js", "work.js", "print.js")


@cache
def page() -> str:
    """The element that makes the links work without a Chromium on the server; the same for every reader and view."""
    faces = [
        {"url": f"app/static/fonts/plex-{script}-{weight}.woff2", "weight": weight, "range": ranges}
        for script, ranges in fonts.RANGES.items()
        for weight in fonts.WEIGHTS
    ]
    code = "\n".join(sheet(name) for name in PAGE)
    return f"<script>{code.replace('[/*faces*/]', json.dumps(faces)).replace('FAMILY', fonts.FAMILY)}</script>"


@cache
def viewport() -> str:
    """The element that says how wide the reader's page is."""
    return f"<script>{sheet('screen.js')}</script>"


def scripts() -> list[str]:
    """What stands between the tags of each."""
    elements = (*streamlit_words.ELEMENTS.values(), page(), viewport())
    own = [element.removeprefix("<script>").removesuffix("</script>") for element in elements]
    return [*own, sheet("present.js")]

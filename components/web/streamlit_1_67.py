"""The document that every page starts from: Streamlit's own, in the reader's language and told where its server is.

Written for the `index.html` of Streamlit 1.67; whatever of it is not found there any more raises when it is first asked for.
"""

from __future__ import annotations

import re
from functools import cache
from html import escape
from importlib.resources import files

from components.web import LOADING, SCRIPT, STYLE

#: Where the server is. Streamlit's page finds out by asking under its own address first, which is a 404 below the root.
SERVER = 'window.__streamlit = {BACKEND_BASE_URL: new URL("/", location.href).href}'


@cache
def source() -> str:
    """The document as Streamlit has it."""
    return (files("streamlit") / "static" / "index.html").read_text(encoding="utf-8")


def _html_parts() -> str:
    """Links to the programs that put HTML on a page, which Streamlit fetches only when the first HTML has come."""
    folder = files("streamlit") / "static" / "static" / "js"
    names = sorted(each.name for each in folder.iterdir() if re.match(r"(Html|purify)\.", each.name))
    if len(names) != 2:
        raise LookupError(f"Streamlit's programs have changed: {names}")
    return "".join(f'<link rel="modulepreload" crossorigin href="./static/js/{name}">' for name in names)


@cache
def document(lang: str, direction: str, title: str, without_scripts: str) -> str:
    """The document in a language; `title` until the page has one, `without_scripts` the words (HTML) where none run."""
    # Our rules stand at the end, or Streamlit's would come after them.
    assets = f'<link rel="stylesheet" href="./{STYLE.address}"><script defer src="./{SCRIPT.address}"></script>'
    parts = (
        (r"<html lang=\"en\">", f'<html lang="{lang}" dir="{direction}">'),
        (r"<title>Streamlit</title>", f"<title>{escape(title)}</title>\n    <script>{SERVER}</script>"),
        (r"\./favicon\.png", "./app/static/favicon.svg"),
        (r"<link\s+rel=\"preload\"[^>]*SourceSans[^>]*>", ""),  # a typeface that no page of ours is set in
        (r"(?s)<!--(?:(?!-->).)*agent API.*?-->\s*<link rel=\"service-desc\"[^>]*>",
         '<link rel="service-desc" href="./api/v1/openapi.json" />'),
        (r"(?s)<noscript>.*?</noscript>", f"<noscript>{without_scripts}</noscript>"),
        (r"</head>", f"{_html_parts()}<style>{LOADING.body.decode()}</style></head>"),
        (r"</body>", f"{assets}</body>"),
    )  # fmt: skip
    html = source()
    for pattern, ours in parts:
        html, count = re.subn(pattern, lambda _, ours=ours: ours, html, count=1)  # type: ignore[misc]
        if not count:
            raise LookupError(f"Streamlit's page has changed: {pattern}")
    return html

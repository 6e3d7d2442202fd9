"""The pages as addresses: the document that a browser is sent for each, and nothing for an address that is no page."""

from __future__ import annotations

import hashlib

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from components import markup
from components.http.responses import METHODS, PACKED, has, language
from components.i18n import messages
from components.i18n.languages import LANGUAGES
from components.i18n.text import Text
from components.state.pages import PAGES, known
from components.web import ASSETS, streamlit_1_67


def page(request: Request) -> Response:
    """The document of one page, in the reader's language."""
    text = Text(lang=language(request))
    name = known(request.url.path.strip("/"))
    title = f"{text(f'nav-{name}')} · {text('site-name')}"
    body = streamlit_1_67.document(text.lang, text.dir, title, without_scripts()).encode()
    tag = f'W/"{hashlib.sha256(body).hexdigest()[:16]}"'
    headers = {"etag": tag, "cache-control": "no-cache", "vary": "Accept-Language", "content-language": text.lang}
    if has(request, tag):
        return Response(status_code=304, headers=headers)
    return Response(body, headers=headers, media_type="text/html")


def asset(request: Request) -> Response:
    """The style sheet or the script of every page. Under the address of another release nobody keeps it."""
    wanted = ASSETS[request.url.path.rpartition("/")[2]]
    kept = request.query_params.get("v") == wanted.version
    headers = {"cache-control": "public, max-age=31536000, immutable" if kept else "no-cache"}
    return Response(wanted.body, headers=headers, media_type=wanted.media_type)


def without_scripts() -> str:
    """What a page says where no scripts run, in every language."""
    words = (
        markup.tag("p", messages.say(lang, "page-without-scripts"), lang=lang, dir=Text(lang=lang).dir)
        for lang in LANGUAGES
    )
    return Markup("").join(words) + markup.tag("p", markup.link("/api/v1/openapi.json", "/api/v1/openapi.json"))


def icon(_: Request) -> Response:
    """Our icon, for browsers that ask for one by its usual name."""
    return RedirectResponse("/app/static/favicon.svg", 308, {"cache-control": "public, max-age=86400"})


ROUTES = [
    *(Route(path, page, methods=METHODS, middleware=PACKED) for path in ("/", *(f"/{name}" for name in PAGES))),
    *(Route(f"/app/static/{name}", asset, methods=METHODS, middleware=PACKED, name=name) for name in ASSETS),
    *(Route(path, icon) for path in ("/favicon.ico", "/favicon.png")),
]

"""The routes that answer with pictures: a figure as a file, the picture of a link, and a page that shows it to chats."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from io import BytesIO
from urllib.parse import urlencode
from zipfile import ZipFile

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from components.exports import image, link_preview, social_card
from components.exports.chromium import BusyError, MissingError, Renderer, RenderError
from components.exports.file_cache import FileCache
from components.figures import registry, slides
from components.figures.spec import FigureSpec
from components.http import request_view
from components.http.responses import METHODS, OPEN, broken, problem
from components.i18n import messages
from components.monitoring import metrics
from components.state.view import View
from data.ledger import load

RENDERER, FILES = Renderer(), FileCache()
FORMS = image.FORMS | {"zip": "application/zip"}
#: An SVG is a page of its own where it is opened; it may show and do nothing but itself.
HEADERS = {
    "cache-control": "public, max-age=600",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; "
    "frame-ancestors 'self'",
    "vary": "accept-language",
}
#: The sentence for each way in which rendering fails; `render` for any other.
WHY = {MissingError: "chromium", BusyError: "busy"}
Answer = Callable[[Request], Awaitable[Response]]


def careful(answer: Answer) -> Answer:
    """The same, with an answer in words where there is no ledger, or where Chromium is missing, dead or overrun."""

    @wraps(answer)
    async def wrapped(request: Request) -> Response:
        try:
            return await answer(request)
        except load.LedgerError as error:
            return broken(request, error)
        except RenderError as error:
            said = problem(request, 503, WHY.get(type(error), "render"))
            if isinstance(error, BusyError):
                said.headers["retry-after"] = "5"
            return said

    return wrapped


@careful
async def chart(request: Request) -> Response:
    """`/chart/{name}.{png|svg|pdf}`: one figure under the page's own parameters, `size`, `dark`, and `part`, a slide of it.

    `/chart/{name}.zip` holds all its slides.
    """
    name, form = request.path_params["name"], request.path_params["form"]
    if name not in registry.names() or form not in FORMS:
        known = {"known": ", ".join(registry.names()), "forms": ", ".join(FORMS)}
        return problem(request, 404, "figure", figure=f"{name}.{form}"[:60], **known)
    view = await view_of(request, registry.page(name))
    drawing = await run_in_threadpool(registry.of, view, name)
    if not drawing:
        return problem(request, 404, "empty")
    if form == "zip":
        return _file(await _slides(view, drawing), view, name, form)
    part = request.query_params.get("part", "")
    parts = len(await run_in_threadpool(slides.parts, view, name)) if part else 0
    if part and part not in {str(number + 1) for number in range(parts)}:
        return problem(request, 404, "part", parts=parts)
    size = request.query_params.get("size", "")
    size = size if size in image.SIZES else "1920x1080" if form == "png" or part else "print"
    body = await _rendered(view, drawing, form, image.SIZES[size], int(part) - 1 if part else None)
    return _file(body, view, name, form)


@careful
async def preview(request: Request) -> Response:
    """`/card.png?page=…`: the picture of a link to a view or a record, 1200 × 630."""
    page, record = asked(request.query_params.get("page", "")), link_preview.record(request.query_params)
    view = await view_of(request, page)
    drawing = None if record else await run_in_threadpool(registry.cover, view)
    try:
        body = await _rendered(view, drawing, "png", image.CARD, 0) if drawing else None
    except RenderError:
        body = None
    words = social_card.of(view, **record)
    body = body or await run_in_threadpool(social_card.drawn, words, view.text, view.dark)
    return Response(body, media_type="image/png", headers=HEADERS)


@careful
async def shared(request: Request) -> Response:
    """`/share/{page}`: what a chat reads of a link, and at once the page itself for whoever opens it."""
    view = await view_of(request, asked(request.path_params["page"]))
    query = urlencode([pair for pair in request.query_params.multi_items() if pair[0] != "page"])
    page = link_preview.page(view, link_preview.record(request.query_params), site(request), query)
    return HTMLResponse(page, headers=HEADERS)


def site(request: Request) -> str:
    """The address of the site as the reader's browser sees it, with a slash at its end."""
    scheme = request.headers.get("x-forwarded-proto", request.url.scheme)
    return str(request.base_url.replace(scheme=scheme if scheme in ("http", "https") else "http"))


async def view_of(request: Request, page: str) -> View:
    """What a page would show under the parameters of a request."""
    locale = request.headers.get("accept-language", "")
    return await run_in_threadpool(request_view.view, request.query_params, page, locale)


def _file(body: bytes, view: View, name: str, form: str) -> Response:
    metrics.made(form)
    named = f'inline; filename="marsad-{name}-{view.text.lang}.{form}"'
    return Response(body, media_type=FORMS[form], headers=HEADERS | {"content-disposition": named})


async def _slides(view: View, drawing: FigureSpec) -> bytes:
    """Every slide of a figure as a picture, in a ZIP."""
    box = image.SIZES["1920x1080"]
    parts = await run_in_threadpool(slides.parts, view, drawing.name)
    files = [await _rendered(view, drawing, "png", box, part) for part in range(len(parts))]
    packed = BytesIO()
    with ZipFile(packed, "w") as folder:  # pictures are packed already
        for number, body in enumerate(files, start=1):
            folder.writestr(f"marsad-{drawing.name}-{number}-{view.text.lang}.png", body)
    return packed.getvalue()


async def _rendered(
    view: View, drawing: FigureSpec, form: str, box: tuple[int, int] | None, part: int | None = None
) -> bytes:
    key = (drawing.name, form, box, part, view.page, view.dark, tuple(sorted(view.query.items())))
    body = FILES.get(key)
    if body is None:
        body = await image.rendered(RENDERER, view, drawing, form, box, part)
        FILES.put(key, body)
    return body


def asked(page: str) -> str:
    """The page that an address names, or the overview."""
    return page if messages.known("en", f"nav-{page}") else "overview"


ROUTES = [
    Route("/chart/{name:str}.{form:str}", chart, methods=METHODS, middleware=OPEN),
    Route("/card.png", preview, methods=METHODS, middleware=OPEN),
    Route("/share/{page:str}", shared, methods=METHODS, middleware=OPEN),
]

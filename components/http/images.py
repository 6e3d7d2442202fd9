"""The routes that answer with pictures: a figure as a file, the picture of a link, and a page that shows it to chats."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import replace
from io import BytesIO
from urllib.parse import urlencode
from zipfile import ZipFile

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from components.exports import formats, image, link_preview, social_card, tabular
from components.exports.chromium import Renderer, RenderError
from components.exports.file_cache import FILES
from components.figures import numbers, registry, slides
from components.figures.spec import FigureSpec
from components.http import hosts, request_view
from components.http.files import File, check
from components.http.responses import RequestError, answered
from components.state import pages
from components.state.view import View
from data.query import rows

RENDERER = Renderer()
#: An SVG is a page of its own where it is opened; it may show and do nothing but itself.
HEADERS = {
    "cache-control": "public, max-age=600",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; "
    "frame-ancestors 'self'",
    "vary": "accept-language",
}
Make = Callable[[], Awaitable[bytes]]


def chart(request: Request) -> File:
    """`/chart/{name}.{png|svg|pdf}`: one figure under the page's own parameters, in a size, on a ground; `part`: a slide of it."""
    view, drawing = _drawing(request)
    form, part = request.state.format, request.query_params.get("part", "")
    parts = len(slides.parts(view, drawing.name)) if part else 0
    if part and part not in {str(number + 1) for number in range(parts)}:
        raise RequestError(404, "part", parts=parts)
    size = request.query_params.get("size", "")
    size = size if size in image.SIZES else _size(view, drawing, form, part)
    width, height = (int(request.query_params.get(side) or 0) for side in ("width", "height"))
    box = image.box(view, drawing, width, height) if width or height else image.SIZES[size]
    asked = (form, box, int(part) - 1 if part else None, _ground(request))
    return replace(
        _file(view, drawing, lambda: _rendered(view, drawing, *asked)), key=key_of(view, drawing.name, *asked)
    )


def numbers_of(request: Request) -> Response:
    """`/chart/{name}.csv`: the numbers that a figure draws, a line a mark."""
    view, drawing = _drawing(request)
    return answered(request, tabular.csv(rows.marked(numbers.numbers(drawing), view.ledger)), view.ledger)


def slides_of(request: Request) -> File:
    """`/chart/{name}.zip`: every slide of a figure as a picture."""
    view, drawing = _drawing(request)

    box, parts = image.SIZES["1920x1080"], len(slides.parts(view, drawing.name))

    async def make() -> bytes:
        packed = BytesIO()
        with ZipFile(packed, "w") as folder:  # pictures are packed already
            for part in range(parts):
                await check(request)
                body = await _rendered(view, drawing, "png", box, part)
                folder.writestr(f"{formats.saved_as(view, drawing.name)}-{part + 1}-{view.text.lang}.png", body)
        return packed.getvalue()

    return replace(_file(view, drawing, make), key=key_of(view, drawing.name, "zip"), price=parts, dear=True)


def card(request: Request) -> File:
    """`/card.png?page=…`: the picture of a link to a view or a record, 1200 × 630."""
    record = link_preview.record(request.query_params)
    view = request_view.of(request, pages.known(request.query_params.get("page", "")))

    async def make() -> bytes:
        drawing = None if record else await run_in_threadpool(registry.cover, view)
        with contextlib.suppress(RenderError):  # the words alone can be drawn without Chromium
            if drawing:
                return await _rendered(view, drawing, "png", image.CARD, 0)
        words = social_card.of(view, **record)
        return await run_in_threadpool(social_card.drawn, words, view.text, view.dark)

    return File(make, inline=True, headers=HEADERS)


def share(request: Request) -> HTMLResponse:
    """`/share/{page}`: what a chat reads of a link, and at once the page itself for whoever opens it."""
    view = request_view.of(request, pages.known(request.path_params["page"]))
    query = urlencode([pair for pair in request.query_params.multi_items() if pair[0] != "page"])
    page = link_preview.page(view, link_preview.record(request.query_params), hosts.site(request), query)
    return HTMLResponse(page, headers=HEADERS)


def _size(view: View, drawing: FigureSpec, form: str, part: str) -> str:
    """The size of a file of which none is said: a slide, unless the whole figure is too high to be read in it."""
    slide = "1920x1080"
    if part or (form == "png" and image.legible(registry.figure(view, drawing.name).layout.height, image.SIZES[slide])):
        return slide
    return "print"


def _ground(request: Request) -> image.Ground:
    query = request.query_params
    return image.Ground(framed=query.get("frame") != "no", paper=query.get("ground") != "none")


def _drawing(request: Request) -> tuple[View, FigureSpec]:
    """The figure that a request names, over its view."""
    name = request.path_params["name"]
    if name not in registry.names():
        raise RequestError(404, "figure", figure=name[:60], known=", ".join(registry.names()))
    view = request_view.of(request, registry.page(name))
    drawing = registry.of(view, name)
    if not drawing:
        raise RequestError(404, "empty")
    return view, drawing


def _file(view: View, drawing: FigureSpec, make: Make) -> File:
    return File(make, formats.saved_as(view, f"{drawing.name}-{view.text.lang}"), inline=True, headers=HEADERS)


async def _rendered(
    view: View,
    drawing: FigureSpec,
    form: str,
    box: image.Box,
    part: int | None = None,
    ground: image.Ground = image.FRAMED,
) -> bytes:
    key = key_of(view, drawing.name, form, box, part, ground)
    body = FILES.get(key)
    if body is None:
        body = await image.rendered(RENDERER, view, drawing, form, box, part, ground)
        FILES.put(key, body)
    return body


def key_of(view: View, *what: Hashable) -> Hashable:
    """What a file of a view is kept under: what was understood of its address, so that junk makes no new one."""
    return (*what, view.site, view.page, view.dark, tuple(sorted(view.query.items())))

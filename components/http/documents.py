"""The routes that answer with papers: a brief of a view as PDF, chosen figures as a deck."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from components.exports import brief, image, pdf, pptx, properties
from components.exports.chromium import RenderError
from components.figures import registry
from components.http import images
from components.http.responses import problem
from components.state.view import View
from components.tables import citations

PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
#: Pixels of a picture per px of its slide: sharp on a wall.
SHARP = 2.5
Told = Callable[[int], Awaitable[None]]


@images.careful
async def briefed(request: Request) -> Response:
    """`/brief.pdf?page=…`: one or two pages over a view, under the page's own parameters; `figures` names two at most."""
    view = replace(await _view(request), dark=False)
    wanted = [name for name in _codes(request) if name in registry.names()]
    chosen = await run_in_threadpool(brief.chosen, view, wanted)
    figures = [(each, await _pictured(view, each.name)) for each in chosen]
    html = await run_in_threadpool(brief.page, view, figures, images.site(request), citations.today())
    about = properties.of(view, brief.title(view))
    body = await run_in_threadpool(pdf.readable, await images.RENDERER.pdf(html), about)
    return Response(body, media_type="application/pdf", headers=_headers(view, "brief", "pdf"))


async def _pictured(view: View, name: str) -> str:
    part = await run_in_threadpool(brief.part, view, name)
    return (await image.slide(images.RENDERER, view, name, part, "svg")).decode()


@images.careful
async def decked(request: Request) -> Response:
    """`/deck.pptx?page=…&figures=a,b.2`: a slide a figure or part; with `progress=1` as lines that tell how far it is."""
    view = await _view(request)
    pages = await run_in_threadpool(pptx.pages, view, _codes(request))
    if not pages:
        return problem(request, 404, "empty")
    if request.query_params.get("progress") == "1":
        lines = _lines(request, view, pages)
        return StreamingResponse(lines, media_type="application/x-ndjson", headers={"x-accel-buffering": "no"})
    made = [await _drawn(view, page) for page in pages]
    body = await run_in_threadpool(pptx.deck, view, made, images.site(request), citations.today())
    return Response(body, media_type=PPTX, headers=_headers(view, "deck", "pptx"))


async def _lines(request: Request, view: View, pages: list[pptx.Page]) -> AsyncIterator[str]:
    """A line of JSON a slide, then the file, or what went wrong. A reader who goes away ends it before the next slide."""
    made: list[pptx.Page] = []
    try:
        for page in pages:
            yield json.dumps({"done": len(made), "of": len(pages)}) + "\n"
            made.append(await _drawn(view, page))
        body = await run_in_threadpool(pptx.deck, view, made, images.site(request), citations.today())
    except RenderError as error:
        yield json.dumps({"error": str(error)}) + "\n"
    else:
        yield json.dumps({"done": len(made), "of": len(pages), "file": base64.b64encode(body).decode()}) + "\n"


async def _drawn(view: View, page: pptx.Page) -> pptx.Page:
    if pptx.is_native(view, page):
        return page
    figure = await run_in_threadpool(pptx.bare, view, page)
    width, height = int(figure["layout"]["width"]), int(figure["layout"]["height"])
    return replace(page, picture=await images.RENDERER.figure(figure, "png", width, height, SHARP))


async def _view(request: Request) -> View:
    return await images.view_of(request, images.asked(request.query_params.get("page", "")))


def _codes(request: Request) -> list[str]:
    given = request.query_params.get("figures", "").split(",")
    return [code for part in given if (code := part.strip())]


def _headers(view: View, name: str, form: str) -> dict[str, str]:
    said = f'attachment; filename="marsad-{name}-{view.page}-{view.text.lang}.{form}"'
    return {"content-disposition": said, "vary": "accept-language"}


ROUTES = [Route("/brief.pdf", briefed), Route("/deck.pptx", decked)]

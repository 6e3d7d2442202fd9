"""The routes that answer with documents: a brief of a view as PDF, chosen figures as a deck."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator
from dataclasses import replace

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import StreamingResponse

from components.exports import brief, image, pdf, pptx, properties
from components.exports.chromium import RenderError
from components.figures import registry
from components.http import hosts, images, request_view
from components.http.files import File, Outcome
from components.http.responses import RequestError
from components.state import pages
from components.state.view import View
from components.tables import citations

#: Pixels of a picture per px of its slide: sharp on a wall.
SHARP = 2.5


def brief_of(request: Request) -> File:
    """`/brief.pdf?page=…`: one or two pages over a view, under the page's own parameters; `figures` names two at most."""
    view = replace(_view(request), dark=False)
    wanted = [name for name in _codes(request) if name in registry.names()]

    async def make() -> bytes:
        chosen = await run_in_threadpool(brief.chosen, view, wanted)
        figures = [(each, await _picture(view, each.name)) for each in chosen]
        html = await run_in_threadpool(brief.page, view, figures, hosts.site(request), citations.today())
        about = properties.of(view, brief.title(view))
        return await run_in_threadpool(pdf.readable, await images.RENDERER.pdf(html), about)

    return _file(make, view, "brief")


async def deck(request: Request) -> Outcome:
    """`/deck.pptx?page=…&figures=a,b.2`: a slide a figure or part; with `progress=1` as lines that tell how far it is."""
    view = await run_in_threadpool(_view, request)

    async def make() -> bytes:
        slides = [await _drawn(view, slide) for slide in await _slides(request, view)]
        return await run_in_threadpool(pptx.deck, view, slides, hosts.site(request), citations.today())

    if request.query_params.get("progress") == "1" and request.method == "GET":
        lines = _lines(request, view, await _slides(request, view))
        return StreamingResponse(lines, media_type="application/x-ndjson", headers={"x-accel-buffering": "no"})
    return _file(make, view, "deck")


async def _lines(request: Request, view: View, slides: list[pptx.Page]) -> AsyncIterator[str]:
    """A line of JSON a slide, then the file, or what went wrong. A reader who goes away ends it before the next slide."""
    drawn: list[pptx.Page] = []
    try:
        for slide in slides:
            yield json.dumps({"done": len(drawn), "of": len(slides)}) + "\n"
            drawn.append(await _drawn(view, slide))
        body = await run_in_threadpool(pptx.deck, view, drawn, hosts.site(request), citations.today())
    except RenderError as error:
        yield json.dumps({"error": str(error)}) + "\n"
    else:
        yield json.dumps({"done": len(drawn), "of": len(slides), "file": base64.b64encode(body).decode()}) + "\n"


async def _slides(request: Request, view: View) -> list[pptx.Page]:
    slides = await run_in_threadpool(pptx.pages, view, _codes(request))
    if not slides:
        raise RequestError(404, "empty")
    return slides


async def _drawn(view: View, slide: pptx.Page) -> pptx.Page:
    if pptx.is_native(view, slide):
        return slide
    figure = await run_in_threadpool(pptx.bare, view, slide)
    width, height = int(figure["layout"]["width"]), int(figure["layout"]["height"])
    return replace(slide, picture=await images.RENDERER.figure(figure, "png", width, height, SHARP))


async def _picture(view: View, name: str) -> str:
    part = await run_in_threadpool(brief.part, view, name)
    return (await image.slide(images.RENDERER, view, name, part, "svg")).decode()


def _view(request: Request) -> View:
    return request_view.of(request, pages.known(request.query_params.get("page", "")))


def _codes(request: Request) -> list[str]:
    given = request.query_params.get("figures", "").split(",")
    return [code for part in given if (code := part.strip())]


def _file(make: images.Make, view: View, name: str) -> File:
    return File(make, f"marsad-{name}-{view.page}-{view.text.lang}", headers={"vary": "accept-language"})

"""The routes that answer with documents: a brief of a view as PDF, chosen figures as a deck."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import StreamingResponse

from components.exports import brief, deck, formats, image, properties
from components.exports.chromium import RenderError
from components.exports.deck import Page
from components.figures import registry
from components.http import files, hosts, images, request_view
from components.http.files import File, Outcome
from components.http.responses import RequestError
from components.state import pages
from components.state.view import View
from components.tables import citations

#: Pixels of a picture per px of its slide: sharp on a wall.
SHARP = 2.5
Finish = Callable[[list[Page]], Awaitable[bytes]]


def brief_of(request: Request) -> File:
    """`/brief.pdf?page=…`: one or two pages over a view, under the page's own parameters; `figures` names two at most."""
    view, site, day = _view(request), hosts.site(request), citations.today()
    wanted = [name for name in dict.fromkeys(_codes(request)) if name in registry.names()][: brief.FIGURES]

    async def make() -> bytes:
        from components.exports import pdf  # the start of the site does not wait for what writes files

        chosen = await run_in_threadpool(brief.chosen, view, wanted)
        figures: list[brief.SVG] = []
        for each in chosen:
            await files.check(request)
            figures.append((each, await _picture(view, each.name)))
        html = await run_in_threadpool(brief.page, view, figures, site, day)
        about = properties.of(view, brief.title(view))
        await files.check(request)
        return await run_in_threadpool(pdf.readable, await images.RENDERER.pdf(html), about)

    price = 1 + brief.FIGURES  # a page costs as much as a picture
    return _file(make, view, "brief", key=images.key_of(view, "brief", *wanted, site, day), price=price)


async def deck_of(request: Request) -> Outcome:
    """`/deck.pptx?page=…&figures=a,b.2`: a slide a figure or part; with `progress=1` as lines that tell how far it is."""
    view = await run_in_threadpool(_view, request)
    if request.method == "HEAD":
        return _file(bytes, view, "deck")
    slides = await _slides(request, view)
    if not slides:
        raise RequestError(404, "empty")
    site, day = hosts.site(request), citations.today()

    async def finish(drawn: list[Page]) -> bytes:
        from components.exports import pptx  # the start of the site does not wait for what writes files

        return await run_in_threadpool(pptx.presentation, view, drawn, site, day)

    async def make() -> bytes:
        return await finish([page async for page in _drawn(request, view, slides)])

    price = 1 + sum(not deck.is_native(view, slide) for slide in slides)
    file = _file(make, view, "deck", key=images.key_of(view, "deck", *slides, site, day), price=price)
    if request.query_params.get("progress") != "1":
        return file
    files.admit(request, file)
    lines = _lines(request, file, _drawn(request, view, slides), len(slides), finish)
    return StreamingResponse(lines, media_type="application/x-ndjson", headers={"x-accel-buffering": "no"})


async def _slides(request: Request, view: View) -> list[Page]:
    """The slides that are asked for, measured figure by figure as long as somebody waits for them."""
    codes, measured = _codes(request), []
    for code in deck.figures(view, codes):
        await files.check(request)
        measured.append(await run_in_threadpool(deck.pages, view, code))
    return deck.chosen(view, measured, is_asked=bool(codes))


async def _lines(
    request: Request, file: File, pages: AsyncIterator[Page], of: int, finish: Finish
) -> AsyncIterator[str]:
    """Lines of JSON: at once, after each slide, and with the file or what went wrong. A reader who goes away ends it."""
    drawn: list[Page] = []
    try:
        yield _line(done=0, of=of)
        async with files.turn(request, file):
            body = files.kept(file)
            if body is None:
                async for page in pages:
                    drawn.append(page)
                    yield _line(done=len(drawn), of=of)
                body = await finish(drawn)
                files.keep(file, body)
    except (RenderError, RequestError) as error:
        yield _line(error=str(error))
    else:
        yield _line(done=of, of=of, file=base64.b64encode(body).decode())


def _line(**told: object) -> str:
    return json.dumps(told) + "\n"


async def _drawn(request: Request, view: View, slides: Sequence[Page]) -> AsyncIterator[Page]:
    """The slides with their pictures, as long as somebody waits for them."""
    for slide in slides:
        await files.check(request)
        if deck.is_native(view, slide):
            yield slide
            continue
        figure = await run_in_threadpool(deck.bare, view, slide)
        width, height = int(figure["layout"]["width"]), int(figure["layout"]["height"])
        yield replace(slide, picture=await images.RENDERER.figure(figure, "png", width, height, SHARP))


async def _picture(view: View, name: str) -> str:
    part = await run_in_threadpool(brief.part, view, name)
    return (await image.slide(images.RENDERER, view, name, part, "svg")).decode()


def _view(request: Request) -> View:
    """The view, on paper: light, and as a page shows it."""
    view = request_view.of(request, pages.known(request.query_params.get("page", "")))
    return replace(view, dark=False, query=view.query | {"view": ""})


def _codes(request: Request) -> list[str]:
    given = request.query_params.get("figures", "").split(",")
    return [code for part in given if (code := part.strip())]


def _file(make: files.Make, view: View, name: str, **more: Any) -> File:
    saved = formats.saved_as(view, f"{name}-{view.page}-{view.text.lang}")
    return File(make, saved, headers={"vary": "accept-language"}, dear=True, **more)

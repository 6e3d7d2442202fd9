"""The routes that answer with papers: a brief of a view as PDF."""

from __future__ import annotations

from dataclasses import replace

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from components import cite, drawings, gallery
from components.export import brief, picture
from components.export.readable import readable
from components.frame import View


@gallery.careful
async def briefed(request: Request) -> Response:
    """`/brief.pdf?page=…`: one or two pages over a view, under the page's own parameters; `figures` names two at most."""
    view = replace(await gallery.view_of(request, gallery.asked(request.query_params.get("page", ""))), dark=False)
    wanted = named(request)
    chosen = await run_in_threadpool(brief.chosen, view, wanted)
    figures = [(each, await _svg(view, each.name)) for each in chosen]
    html = await run_in_threadpool(brief.page, view, figures, gallery.site(request), cite.today())
    body = await run_in_threadpool(readable, await gallery.PRESS.paper(html))
    return _file(body, "brief", "pdf", "application/pdf", view)


async def _svg(view: View, name: str) -> str:
    return (await picture.slide(gallery.PRESS, view, name, 0, "svg")).decode()


def named(request: Request) -> list[str]:
    """The figures that an address names, in its order; unknown ones are passed over."""
    given = request.query_params.get("figures", "").split(",")
    return [name for name in dict.fromkeys(part.strip() for part in given) if name in drawings.names()]


def _file(body: bytes, name: str, form: str, media: str, view: View) -> Response:
    said = f'inline; filename="marsad-{name}-{view.page}-{view.text.lang}.{form}"'
    return Response(body, media_type=media, headers={"content-disposition": said, "vary": "accept-language"})


ROUTES = [Route("/brief.pdf", briefed)]

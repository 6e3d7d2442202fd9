"""The routes beside the pages, made from the list of files that can be fetched, each with the function that answers."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from components.exports import formats
from components.exports.formats import FORMATS, RESOURCES
from components.http import api, description, documents, downloads, feed, health, images, request_view
from components.http.files import Answer, respond
from components.http.responses import METHODS, OPEN, PACKED, RequestError

#: What answers, by the name of the resource.
ANSWERS: Mapping[str, Answer] = {
    "openapi": description.description,
    "rows": api.rows_of,
    "counts": api.counts,
    "outcomes": api.outcomes,
    "readings": api.readings,
    "record": api.record_of,
    "feed": feed.changes,
    "numbers": images.numbers_of,
    "slides": images.slides_of,
    "chart": images.chart,
    "card": images.card,
    "share": images.share,
    "brief": documents.brief_of,
    "deck": documents.deck_of,
    "release": downloads.release_of,
    "croissant": downloads.croissant_of,
    "package": downloads.package,
    "template": downloads.template,
    "outcomes-workbook": downloads.outcomes,
    "workbook": downloads.workbook,
    "ready": health.ready,
    "robots": description.robots,
}


def nothing(_: Request) -> Response:
    """Any other address where files stand: without this the page itself would answer."""
    raise RequestError(404, "route")


def _route(resource: formats.Resource, form: str) -> Route:
    answer = ANSWERS[resource.name]

    async def endpoint(request: Request) -> Response:
        request.state.resource, request.state.format = resource, form
        if not resource.lenient:
            request_view.check(request, resource)
        return await respond(answer, request, form)

    shared = OPEN if FORMATS[form].packed else PACKED
    return Route(resource.paths[form], endpoint, methods=METHODS, middleware=shared, name=f"{resource.name}.{form}")


ROUTES = [
    *(_route(resource, form) for resource in RESOURCES for form in resource.formats),
    *(Route(f"/{folder}/{{rest:path}}", nothing, methods=METHODS, middleware=PACKED) for folder in formats.folders()),
]

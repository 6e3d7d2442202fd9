"""The routes that answer with rows, their description, changes, and what robots may read."""

from __future__ import annotations

import contextlib
import json

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from components.exports import formats, xlsx
from components.exports.formats import FORMATS
from components.http import feed, hosts, openapi, request_view
from components.http.parameters import OWN
from components.http.responses import RequestError, answered, language
from components.i18n.text import Text
from components.monitoring import metrics
from data.ledger import codebook, load, versions
from data.query import rows
from data.search import search


def warm() -> None:
    """Do before the first visitor what would make the first visitor wait."""
    with contextlib.suppress(load.LedgerError):  # the pages say what is wrong with it; /readyz says 503
        ledger = load.load()
        search.index(ledger)
        metrics.ledger(codebook.read().version, str(codebook.read().cutoff), len(ledger.claims))


def rows_of(request: Request) -> Response:
    """The rows of one table under the page's own parameters, with `limit` and `offset`."""
    name, form, query = request.path_params["table"], request.state.format, request.query_params
    if name not in rows.TABLES:
        raise RequestError(404, "table", table=name[:60], known=", ".join(rows.TABLES))
    limit, offset = (int(query.get(each) or OWN[each].default) for each in ("limit", "offset"))
    view = request_view.of(request, "data")
    frame = rows.table(view.shown, name)
    part = frame.iloc[offset : offset + limit]
    body = xlsx.csv(part) if form == "csv" else xlsx.body(part, len(frame), view.ledger.edition)
    answer = answered(request, body, FORMATS[form].media_type, view.ledger)
    if pages := _pages(request, limit, offset, len(frame)):
        answer.headers["link"] = pages
    return answer


def description(request: Request) -> Response:
    """The OpenAPI description of these routes."""
    ledger = load.load()
    document = json.dumps(openapi.document(ledger), ensure_ascii=False)
    return answered(request, document, FORMATS["json"].media_type, ledger)


def changes(request: Request) -> Response:
    """What changed, as an Atom feed in one language."""
    ledger, text = versions.from_query(request.query_params), Text(lang=language(request))
    body = feed.feed(ledger, text, hosts.site(request), pinned=bool(versions.asked(request.query_params)))
    answer = answered(request, body, FORMATS["atom"].media_type, ledger)
    answer.headers["vary"] = "Accept-Language"
    return answer


def robots(_: Request) -> Response:
    """What robots may read."""
    return PlainTextResponse(formats.robots())


def _pages(request: Request, limit: int, offset: int, count: int) -> str:
    """The Link header (RFC 8288) to the rows before and after these."""
    places = {
        "next": offset + limit if offset + limit < count else None,
        "prev": max(0, offset - limit) if offset else None,
    }
    links = {
        name: request.url.include_query_params(limit=limit, offset=place)
        for name, place in places.items()
        if place is not None and limit
    }
    return ", ".join(f'<{url.path.rpartition("/")[2]}?{url.query}>; rel="{name}"' for name, url in links.items())

"""The routes beside the pages: rows as JSON and CSV, their description, changes, and what robots may read."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from urllib.parse import quote

import pandas as pd
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from components.exports import xlsx
from components.http import feed, openapi
from components.http.responses import METHODS, OPEN, answered, broken, language, problem
from components.i18n.text import Text
from components.monitoring import metrics
from components.state import address
from data.ledger import codebook, load, versions
from data.query import rows, selection
from data.query.selection import Ignored
from data.search import search

LIMIT = 1000
#: How the page is read; rows are the same for every reader.
READING = (*address.READER, "dark", "theme")
ROBOTS = "User-agent: *\nDisallow: /chart/\nDisallow: /download/\nDisallow: /_stcore/\nAllow: /\n"


def warm() -> None:
    """Do before the first visitor what would make the first visitor wait."""
    with contextlib.suppress(load.LedgerError):  # the pages say what is wrong with it; /readyz says 503
        ledger = load.load()
        search.index(ledger)
        metrics.ledger(codebook.read().version, str(codebook.read().cutoff), len(ledger.claims))


def answer(request: Request) -> Response:
    """The rows of one table under the page's own parameters, with `limit` and `offset`."""
    name, form = request.path_params["table"], request.path_params["form"]
    if name not in rows.TABLES or form not in ("json", "csv"):
        return problem(request, 404, "table", table=f"{name}.{form}"[:60], known=", ".join(rows.TABLES))
    query = request.query_params
    limit, offset = (_count(query, key, default) for key, default in (("limit", LIMIT), ("offset", 0)))
    if limit is None or offset is None:
        return problem(request, 400, "paging")
    try:
        ledger = versions.from_query(query)
        frame, ignored = view(ledger, query, name)
    except load.LedgerError as error:
        return broken(request, error)
    part = frame.iloc[offset : offset + limit]
    body = xlsx.csv(part) if form == "csv" else xlsx.body(part, len(frame), ledger.edition)
    said = answered(request, body, "text/csv; charset=utf-8" if form == "csv" else "application/json", ledger)
    metrics.made(form)
    if pages := _pages(request, limit, offset, len(frame)):
        said.headers["link"] = pages
    if ignored:
        said.headers["marsad-ignored"] = quote(", ".join(f"{part.parameter}={part.value}" for part in ignored))[:1000]
    return said


def view(ledger: load.Ledger, query: Mapping[str, str], name: str) -> tuple[pd.DataFrame, list[Ignored]]:
    """The rows of one table that an address selects, and what in the address was passed over."""
    chosen, ignored = selection.from_query(query, ledger)
    known = (*address.FILTERS, *READING, "limit", "offset")
    strange = [Ignored(each[:60], value[:60]) for each, value in query.items() if each not in known]
    return rows.table(selection.select(ledger, chosen), name), [*ignored, *strange]


def described(request: Request) -> Response:
    """The OpenAPI description of these routes."""
    try:
        ledger = load.load()
        document = openapi.document(ledger, LIMIT)
    except load.LedgerError as error:
        return broken(request, error)
    return answered(request, json.dumps(document, ensure_ascii=False), "application/json", ledger)


def changed(request: Request) -> Response:
    """What changed, as an Atom feed in one language."""
    try:
        ledger, text = versions.from_query(request.query_params), Text(lang=language(request))
        body = feed.feed(ledger, text, str(request.base_url), pinned=bool(versions.asked(request.query_params)))
    except load.LedgerError as error:
        return broken(request, error)
    said = answered(request, body, "application/atom+xml; charset=utf-8", ledger)
    said.headers["vary"] = "Accept-Language"
    return said


def robots(_: Request) -> Response:
    """What robots may read: the pages and the rows, not the files that cost the server work."""
    return PlainTextResponse(ROBOTS)


def nothing(request: Request) -> Response:
    """Any other address under /api: without this the page itself would answer."""
    return problem(request, 404, "route")


def _count(query: Mapping[str, str], key: str, default: int) -> int | None:
    given = query.get(key, str(default))
    return int(given) if given.isascii() and given.isdigit() and len(given) < 8 else None


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


ROUTES = [
    Route("/api/v1/openapi.json", described, methods=METHODS, middleware=OPEN),
    Route("/api/v1/{table:str}.{form:str}", answer, methods=METHODS, middleware=OPEN),
    Route("/feed.atom", changed, methods=METHODS, middleware=OPEN),
    Route("/api/{rest:path}", nothing, methods=METHODS, middleware=OPEN),
    Route("/robots.txt", robots),
]

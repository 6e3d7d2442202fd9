"""The routes that answer with rows, their description, changes, and what robots may read."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from urllib.parse import quote

import pandas as pd
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from components.exports import formats, xlsx
from components.exports.formats import FORMATS
from components.http import feed, hosts, openapi
from components.http.parameters import LIMIT
from components.http.responses import RequestError, answered, language
from components.i18n.text import Text
from components.monitoring import metrics
from components.state import address
from data.ledger import codebook, load, versions
from data.query import rows, selection
from data.query.selection import Ignored
from data.search import search

#: How the page is read; rows are the same for every reader.
READING = (*address.READER, "dark", "theme")


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
    limit, offset = (_count(query, key, default) for key, default in (("limit", LIMIT), ("offset", 0)))
    ledger = versions.from_query(query)
    frame, ignored = view(ledger, query, name)
    part = frame.iloc[offset : offset + limit]
    body = xlsx.csv(part) if form == "csv" else xlsx.body(part, len(frame), ledger.edition)
    answer = answered(request, body, FORMATS[form].media_type, ledger)
    if pages := _pages(request, limit, offset, len(frame)):
        answer.headers["link"] = pages
    if ignored:
        answer.headers["marsad-ignored"] = quote(", ".join(f"{part.parameter}={part.value}" for part in ignored))[:1000]
    return answer


def view(ledger: load.Ledger, query: Mapping[str, str], name: str) -> tuple[pd.DataFrame, list[Ignored]]:
    """The rows of one table that an address selects, and what in the address was passed over."""
    chosen, ignored = selection.from_query(query, ledger)
    known = (*address.FILTERS, *READING, "limit", "offset")
    strange = [Ignored(each[:60], value[:60]) for each, value in query.items() if each not in known]
    return rows.table(selection.select(ledger, chosen), name), [*ignored, *strange]


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


def _count(query: Mapping[str, str], key: str, default: int) -> int:
    given = query.get(key, str(default))
    if not (given.isascii() and given.isdigit() and len(given) < 8):
        raise RequestError(400, "paging")
    return int(given)


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

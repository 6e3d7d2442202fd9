"""The routes beside the pages: rows as JSON and CSV, their description, changes, readiness; and the headers of all."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from typing import Any

import pandas as pd
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components import feed, openapi
from components.answers import METHODS, OPEN, answered, broken, problem
from components.export import sheets
from components.text import Text
from data import codebook, edition, load, rows, search, selection

LIMIT = 1000
HEADERS = {
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"strict-origin-when-cross-origin",
    b"permissions-policy": b"camera=(), microphone=(), geolocation=()",
}


def warm() -> None:
    """Do before the first visitor what would make the first visitor wait."""
    with contextlib.suppress(load.LedgerError):  # the pages say what is wrong with it; /readyz says 503
        search.index(load.load())


def answer(request: Request) -> Response:
    """The rows of one table under the page's own parameters, with `limit` and `offset`."""
    name, form = request.path_params["table"], request.path_params["form"]
    if name not in rows.TABLES or form not in ("json", "csv"):
        known = f"tables: {', '.join(rows.TABLES)}; forms: json, csv"
        return problem(404, f"There is no table {name!r} in the form {form!r}; {known}.")
    query = request.query_params
    limit, offset = (_count(query, key, default) for key, default in (("limit", LIMIT), ("offset", 0)))
    if limit is None or offset is None:
        return problem(400, "limit and offset are whole numbers from 0 on.")
    try:
        ledger = edition.from_query(query)
        frame = view(ledger, query, name)
    except load.LedgerError as error:
        return broken(error)
    part = frame.iloc[offset : offset + limit]
    if form == "csv":
        return answered(request, sheets.csv(part), "text/csv; charset=utf-8", ledger)
    return answered(request, sheets.body(part, len(frame), ledger.edition), "application/json", ledger)


def view(ledger: load.Ledger, query: Mapping[str, str], name: str) -> pd.DataFrame:
    """The rows of one table that an address selects."""
    chosen, _ = selection.from_query(query, ledger)
    return rows.table(selection.select(ledger, chosen), name)


def described(request: Request) -> Response:
    """The OpenAPI description of these routes."""
    try:
        ledger = load.load()
        document = openapi.document(ledger, LIMIT)
    except load.LedgerError as error:
        return broken(error)
    return answered(request, json.dumps(document, ensure_ascii=False), "application/json", ledger)


def changed(request: Request) -> Response:
    """What changed, as an Atom feed in one language."""
    text = Text(lang="ar" if request.query_params.get("lang") == "ar" else "en")
    try:
        ledger = edition.from_query(request.query_params)
        body = feed.feed(ledger, text, str(request.base_url), pinned=bool(edition.asked(request.query_params)))
    except load.LedgerError as error:
        return broken(error)
    return answered(request, body, "application/atom+xml; charset=utf-8", ledger)


def ready(_: Request) -> Response:
    """Whether a checked ledger is loaded, and which."""
    try:
        claims = len(load.load().claims)
    except load.LedgerError as error:
        return JSONResponse({"ready": False, "problems": len(error.problems)}, status_code=503)
    return JSONResponse({"ready": True, "version": codebook.read().version, "claims": claims})


class Headers:
    """Adds the safety headers to every HTTP answer."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *HEADERS.items()]
            await send(message)

        await self.app(scope, receive, with_headers if scope["type"] == "http" else send)


def _count(query: Mapping[str, str], key: str, default: int) -> int | None:
    given: Any = query.get(key, str(default))
    return int(given) if given.isascii() and given.isdigit() and len(given) < 8 else None


ROUTES = [
    Route("/api/v1/openapi.json", described, methods=METHODS, middleware=OPEN),
    Route("/api/v1/{table:str}.{form:str}", answer, methods=METHODS, middleware=OPEN),
    Route("/feed.atom", changed, methods=METHODS, middleware=OPEN),
    Route("/readyz", ready),
]
MIDDLEWARE = [Middleware(Headers)]

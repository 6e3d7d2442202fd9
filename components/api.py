"""The routes beside the pages: rows as JSON and CSV, readiness; and the headers every answer carries."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from typing import Any

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from data import codebook, load, rows, search, selection

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
        return problem(
            404, f"There is no table {name!r} in the form {form!r}; tables: {', '.join(rows.TABLES)}; forms: json, csv."
        )
    query = request.query_params
    limit, offset = (_count(query, key, default) for key, default in (("limit", LIMIT), ("offset", 0)))
    if limit is None or offset is None:
        return problem(400, "limit and offset are whole numbers from 0 on.")
    ledger = load.load()
    chosen, _ = selection.from_query(query, ledger)
    frame = rows.table(selection.select(ledger, chosen), name)
    part = frame.iloc[offset : offset + limit]
    if form == "csv":
        return Response(
            "\ufeff" + part.map(safe).to_csv(index=False, lineterminator="\n"), media_type="text/csv; charset=utf-8"
        )
    book = codebook.read()
    body = {"count": len(frame), "cutoff": str(book.cutoff), "version": book.version, "rows": part.to_dict("records")}
    return Response(json.dumps(body, ensure_ascii=False), media_type="application/json")


def ready(_: Request) -> Response:
    """Whether a checked ledger is loaded, and which."""
    try:
        claims = len(load.load().claims)
    except load.LedgerError as error:
        return JSONResponse({"ready": False, "problems": len(error.problems)}, status_code=503)
    return JSONResponse({"ready": True, "version": codebook.read().version, "claims": claims})


def safe(cell: object) -> object:
    """A cell that a spreadsheet will not run as a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def problem(status: int, detail: str) -> Response:
    """An error as application/problem+json."""
    body = {"type": "about:blank", "status": status, "detail": detail}
    return Response(json.dumps(body), status, media_type="application/problem+json")


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


ROUTES = [Route("/api/v1/{table:str}.{form:str}", answer), Route("/readyz", ready)]
MIDDLEWARE = [Middleware(Headers)]

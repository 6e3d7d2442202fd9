"""How the routes answer: what a cache may keep, who may read, and errors as problem+json."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime, time
from email.utils import format_datetime

from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response

from data.load import Ledger, LedgerError

#: For every route that answers with data: any site may read it, and it travels packed.
OPEN = [
    Middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["GET", "HEAD"], expose_headers=["ETag"]),
    Middleware(GZipMiddleware, minimum_size=1000),
]
METHODS = ["GET", "HEAD", "OPTIONS"]


def answered(request: Request, body: str, media_type: str, ledger: Ledger) -> Response:
    """The body with its ETag; 304 without it when the reader has it already."""
    packed = body.encode()
    tag = f'W/"{ledger.edition.version}-{hashlib.sha256(packed).hexdigest()[:16]}"'
    headers = {"etag": tag, "last-modified": modified(ledger), "cache-control": "no-cache", "vary": "Accept-Encoding"}
    if tag in [each.strip() for each in request.headers.get("if-none-match", "").split(",")]:
        return Response(status_code=304, headers=headers)
    return Response(packed, headers=headers, media_type=media_type)


def modified(ledger: Ledger) -> str:
    """When a ledger was last changed, or closed if it has not been since."""
    days = [ledger.edition.cutoff, *ledger.changes["date"]]
    return format_datetime(datetime.combine(datetime.fromisoformat(max(days)), time(), UTC), usegmt=True)


def problem(status: int, detail: str) -> Response:
    """An error as application/problem+json."""
    titles = {400: "Bad request", 404: "Not found", 503: "Ledger not available"}
    body = {"type": "about:blank", "title": titles[status], "status": status, "detail": detail}
    return Response(json.dumps(body), status, media_type="application/problem+json")


def broken(error: LedgerError) -> Response:
    """What is answered while the ledger has problems."""
    return problem(503, f"The ledger has {len(error.problems)} problems; nothing is served until they are mended.")

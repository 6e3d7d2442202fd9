"""What the site says of itself to programs: the description of its routes, and what robots may read."""

from __future__ import annotations

import json

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from components.exports import formats
from components.http import openapi
from components.http.responses import answered
from data.ledger import load


def description(request: Request) -> Response:
    """The OpenAPI description of the routes."""
    ledger = load.load()
    return answered(request, json.dumps(openapi.document(ledger), ensure_ascii=False).encode(), ledger)


def robots(_: Request) -> Response:
    """What robots may read."""
    return PlainTextResponse(formats.robots())

"""The site as a server sees it: every route of ours, what stands before them, and what is said when one cannot answer."""

from __future__ import annotations

from components.exports.chromium import RenderError
from components.http import middleware, pages, routes
from components.http.responses import (
    GoneError,
    RequestError,
    gone,
    ledger_broken,
    not_rendered,
    own_expired,
    refused,
    wrong_method,
)
from data.ledger.load import LedgerError
from data.ledger.own import ExpiredError

ROUTES = [*routes.ROUTES, *pages.ROUTES]
MIDDLEWARE = middleware.MIDDLEWARE
HANDLERS = {
    405: wrong_method,
    RequestError: refused,
    LedgerError: ledger_broken,
    ExpiredError: own_expired,
    RenderError: not_rendered,
    GoneError: gone,
}

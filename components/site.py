"""The site as a server sees it: every route of ours, what stands before them, and what is said when one cannot answer."""

from __future__ import annotations

from starlette.routing import Route

from components.http import api, documents, downloads, health, images, middleware
from components.http.responses import METHODS, wrong_method

ROUTES = [
    *api.ROUTES,
    *downloads.ROUTES,
    *images.ROUTES,
    *documents.ROUTES,
    Route("/readyz", health.ready, methods=METHODS),
]
MIDDLEWARE = middleware.MIDDLEWARE
HANDLERS = {405: wrong_method}

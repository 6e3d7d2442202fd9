"""The site as a server sees it: every route of ours, what stands before them, and what is said when one cannot answer."""

from __future__ import annotations

from starlette.routing import Route

from components import guard
from components.export import routes
from components.routes import api, gallery, papers
from components.routes.answers import METHODS, wrong_method
from components.watch import health

ROUTES = [
    *api.ROUTES,
    *routes.ROUTES,
    *gallery.ROUTES,
    *papers.ROUTES,
    Route("/readyz", health.ready, methods=METHODS),
]
MIDDLEWARE = guard.MIDDLEWARE
HANDLERS = {405: wrong_method}

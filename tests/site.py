"""The routes and what stands before them, without Streamlit: for tests that ask as a program does."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.testclient import TestClient

from components import site

HERE = "http://localhost"
MIDDLEWARE = site.MIDDLEWARE


def client(**more: object) -> TestClient:
    """A client of every route of ours."""
    app = Starlette(routes=site.ROUTES, middleware=site.MIDDLEWARE, exception_handlers=site.HANDLERS)  # type: ignore[arg-type]
    return TestClient(app, base_url=HERE, **more)  # type: ignore[arg-type]


def bare(**more: object) -> TestClient:
    """A client of the routes alone: nothing stands before them, and nobody counts how often it asks."""
    app = Starlette(routes=site.ROUTES, exception_handlers=site.HANDLERS, **more)  # type: ignore[arg-type]
    return TestClient(app, base_url=HERE)

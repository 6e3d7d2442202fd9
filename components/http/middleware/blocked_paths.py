"""Doors of Streamlit that stay shut: its numbers and its interface for agents are nobody's business outside."""

from __future__ import annotations

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from components.http.responses import problem

SHUT = ("/_stcore/metrics", "/_stcore/agent")


class Closed:
    """Answers 404 there; routes of ours could not, for Streamlit keeps these addresses to itself."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        shut = scope["type"] == "http" and scope["path"].startswith(SHUT)
        await (problem(Request(scope), 404, "route") if shut else self.app)(scope, receive, send)

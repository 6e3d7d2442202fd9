"""Addresses behind which nothing of ours stands: 404, where Streamlit would answer with a page."""

from __future__ import annotations

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from components.exports import formats
from components.http.responses import problem
from components.state.pages import PAGES

#: Streamlit's numbers and its interface for programs are nobody's business outside.
SHUT = ("/_stcore/metrics", "/_stcore/agent")
#: What Streamlit's own page is made of and speaks with.
STREAMLIT = ("/static/", "/app/static/", "/media/", "/component/", "/_stcore/", "/favicon.")
FOLDERS = tuple(f"/{folder}/" for folder in formats.folders())
SINGLE = frozenset(("/", *(f"/{name}" for name in PAGES), *(f"/{name}/" for name in PAGES)))


class Closed:
    """Answers 404 where an address is no page, no file of ours and nothing that a page is made of."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not is_open(scope["path"]):
            await problem(Request(scope), 404, "route")(scope, receive, send)
        else:
            await self.app(scope, receive, send)


def is_open(path: str) -> bool:
    """Whether something may stand at this path: a page, a folder or an address of files, a part of Streamlit's page."""
    if path.startswith(SHUT):
        return False
    return path in SINGLE or path.startswith((*STREAMLIT, *FOLDERS)) or formats.answers(path)

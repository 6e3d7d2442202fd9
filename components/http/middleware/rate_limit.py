"""How often one client may have files made: printing a figure takes Chromium a fifth of a second."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Callable
from math import ceil
from time import monotonic

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from components.http.responses import problem

MADE = ("/chart/", "/download/", "/card.png", "/deck.pptx", "/brief.pdf")
#: Files at once, then so many a minute. MARSAD_EXPORTS sets both.
USUAL = 120
CLIENTS = 10_000


class Buckets:
    """A bucket of tokens a client, filled again evenly; whoever has not asked for longest is forgotten first."""

    def __init__(self, a_minute: int = USUAL, clock: Callable[[], float] = monotonic) -> None:
        self._most, self._clock = a_minute, clock
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, client: str) -> int:
        """Take a token: 0, or the whole seconds until there is one."""
        now = self._clock()
        left, since = self._left.pop(client, (float(self._most), now))
        left = min(self._most, left + (now - since) * self._most / 60)
        granted = left >= 1
        self._left[client] = (left - granted, now)
        while len(self._left) > CLIENTS:
            self._left.popitem(last=False)
        return 0 if granted else max(1, ceil((1 - left) * 60 / self._most))


class Rate:
    """Answers 429 with Retry-After to a client that has too many files made.

    A client is the address the connection came from; behind a proxy on this machine, the one that the proxy names.
    """

    def __init__(self, app: ASGIApp, buckets: Buckets | None = None) -> None:
        self.app = app
        self.buckets = buckets or Buckets(_a_minute())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        wait = 0
        if scope["type"] == "http" and scope["path"].startswith(MADE):
            wait = self.buckets.wait((scope.get("client") or ("",))[0])
        if not wait:
            await self.app(scope, receive, send)
            return
        said = problem(Request(scope), 429, "often", seconds=wait)
        said.headers["retry-after"] = str(wait)
        await said(scope, receive, send)


def _a_minute() -> int:
    said = os.environ.get("MARSAD_EXPORTS", "")
    return int(said) if said.isascii() and said.isdigit() and int(said) else USUAL

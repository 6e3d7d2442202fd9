"""How often one client may have files made: printing a figure takes Chromium a fifth of a second."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Callable
from math import ceil
from time import monotonic

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from components.exports import formats
from components.http.responses import problem

#: Files at once, then so many a minute. MARSAD_EXPORTS sets both.
USUAL = 120
CLIENTS = 10_000


class Buckets:
    """A bucket of tokens a client, filled again evenly; whoever has not asked for longest is forgotten first."""

    def __init__(self, a_minute: int = USUAL, clock: Callable[[], float] = monotonic) -> None:
        self._most, self._clock = a_minute, clock
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, client: str, price: int = 1) -> int:
        """Take so many tokens, a full bucket at most: 0, or the whole seconds until there are as many."""
        now = self._clock()
        left, since = self._left.pop(client, (float(self._most), now))
        left = min(self._most, left + (now - since) * self._most / 60)
        price = min(price, self._most)
        granted = left >= price
        self._left[client] = (left - price * granted, now)
        while len(self._left) > CLIENTS:
            self._left.popitem(last=False)
        return 0 if granted else max(1, ceil((price - left) * 60 / self._most))


class Rate:
    """Answers 429 with Retry-After to a client that has too many files made.

    A client is the address the connection came from; behind a proxy on this machine, the one that the proxy names.
    """

    def __init__(self, app: ASGIApp, buckets: Buckets | None = None) -> None:
        self.app = app
        self.buckets = buckets or Buckets(_a_minute())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        made = scope["type"] == "http" and scope["method"] == "GET"
        price = formats.price(scope["path"]) if made else 0
        wait = self.buckets.wait((scope.get("client") or ("",))[0], price) if price else 0
        if not wait:
            await self.app(scope, receive, send)
            return
        answer = problem(Request(scope), 429, "often", seconds=wait)
        answer.headers["retry-after"] = str(wait)
        await answer(scope, receive, send)


def _a_minute() -> int:
    given = os.environ.get("MARSAD_EXPORTS", "")
    return int(given) if given.isascii() and given.isdigit() and int(given) else USUAL

"""How many files one client may have made: printing a figure takes Chromium a fifth of a second.

What an answer costs is known only to the route that makes it, by its figures. So a request brings its client's bucket
along, and the route takes out what it needs before it makes anything: what is refused, kept or only asked about is free.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Callable
from math import ceil
from time import monotonic

from starlette.types import ASGIApp, Receive, Scope, Send

from components.http.responses import RequestError

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
    """Gives every request the buckets of this server, out of which `charge` takes."""

    def __init__(self, app: ASGIApp, buckets: Buckets | None = None) -> None:
        self.app = app
        self.buckets = buckets or Buckets(_a_minute())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            scope.setdefault("state", {})["buckets"] = self.buckets
        await self.app(scope, receive, send)


def client(scope: Scope) -> str:
    """Who asks: the address the connection came from; behind a proxy that is believed, the one that the proxy names."""
    return str((scope.get("client") or ("",))[0])


def charge(scope: Scope, price: int) -> None:
    """Take so many tokens of whoever asks. Raises RequestError where there are not as many; without buckets all is free."""
    buckets = scope.get("state", {}).get("buckets")
    wait = buckets.wait(client(scope), price) if buckets and price else 0
    if wait:
        raise RequestError(429, "often", retry_after=wait, seconds=wait)


def _a_minute() -> int:
    given = os.environ.get("MARSAD_EXPORTS", "")
    return int(given) if given.isascii() and given.isdigit() and int(given) else USUAL

"""How many dear files are made at once: decks, briefs and every slide of a figure, each of which takes many pictures.

On one server one after the other, so that pages keep a core and single pictures their places in the renderer's queue: the
one that is made has one picture in it at a time. One reader has a few of them at once, waiting or made; the server some
more. Who goes away while waiting costs nothing: what is made asks first whether its reader is still there.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from components.exports.chromium import BusyError
from components.http.responses import RequestError

#: Dear files of one reader, and of all, that are made or wait for it; who is refused may ask again after so many seconds.
EACH, ALL, WAIT = 2, 12, 10


class ConcurrencyLimit:
    """Lets in one after the other, in the order they came. Safe to share between requests of one event loop."""

    def __init__(self, each: int = EACH, everyone: int = ALL) -> None:
        self._each, self._everyone = each, everyone
        self._inside: Counter[str] = Counter()
        self._turn = asyncio.Lock()

    @asynccontextmanager
    async def turn(self, client: str) -> AsyncIterator[None]:
        """Run the block when its turn comes. Raises RequestError where a client has too many, BusyError where all have."""
        if self._inside[client] >= self._each:
            raise RequestError(429, "at-once", retry_after=WAIT, most=self._each)
        if self._inside.total() >= self._everyone:
            raise BusyError("Many files are being made at this moment; ask again in a few seconds.")
        self._inside[client] += 1
        try:
            async with self._turn:
                yield
        finally:
            self._inside[client] -= 1
            self._inside += Counter()  # who has none is forgotten

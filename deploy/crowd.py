"""Readers that ask for rows, files and pages all the while, and note every answer that is not whole."""

from __future__ import annotations

import io
import json
import threading
import time
import zipfile
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from http.client import HTTPException
from http.cookiejar import CookieJar
from urllib.error import HTTPError
from urllib.request import HTTPCookieProcessor, ProxyHandler, build_opener

#: What a reader asks for, one after another: address and what the answer must be.
ROUND = (
    ("/claims?lang=ar&topic=arms", "page"),
    ("/api/v1/claims.json?topic=arms", "rows"),
    ("/api/v1/flows.csv", "text"),
    ("/feed.atom?lang=ar", "text"),
    ("/api/v1/events.json?limit=20", "rows"),
    ("/share/arms?lang=ar", "page"),
    ("/download/flows.xlsx?lang=en", "archive"),
)
#: Days from the first of all to the year 1700, before anything in the ledger.
EARLIEST = 620_000
PAUSE = 0.25  # seconds between two questions of one reader


@dataclass
class Seen:
    """What came back while something was done to the site."""

    answers: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    versions: set[str] = field(default_factory=set)

    @property
    def asked(self) -> int:
        """How many questions there were."""
        return len(self.seconds)


class Crowd:
    """`size` readers, each with a session of its own; `look` begins a new page of notes."""

    def __init__(self, site: str, size: int = 6) -> None:
        self._site, self._stop, self._lock = site, threading.Event(), threading.Lock()
        self.seen = Seen()
        self._readers = [threading.Thread(target=self._read, args=(number,), daemon=True) for number in range(size)]
        for reader in self._readers:
            reader.start()

    def look(self) -> Seen:
        """What was seen since the last look."""
        with self._lock:
            seen, self.seen = self.seen, Seen()
        return seen

    def close(self) -> None:
        """Send all of them home."""
        self._stop.set()
        for reader in self._readers:
            reader.join(60)

    def _read(self, number: int) -> None:
        opener = build_opener(ProxyHandler({}), HTTPCookieProcessor(CookieJar()))
        while not self._stop.wait(PAUSE):
            path, kind = ROUND[number % len(ROUND)]
            # Each question is one of its own, or nginx would answer it from its cache: from a day before all that is in the ledger.
            day = date.fromordinal(time.monotonic_ns() // 1_000_000 % EARLIEST + 1)
            self._ask(opener, f"{self._site}{path}{'&' if '?' in path else '?'}from={day}", kind)
            number += 1

    def _ask(self, opener: object, address: str, kind: str) -> None:
        start, wrong, version, status = time.perf_counter(), "", "", "200"
        try:
            with opener.open(address, timeout=60) as answer:  # type: ignore[attr-defined]
                version = whole(answer.read(), kind, int(answer.headers.get("content-length") or -1))
        except HTTPError as error:
            status = str(error.code)
            wrong = f"{error.code} {address}"
        except (OSError, HTTPException, ValueError, zipfile.BadZipFile) as error:
            status = type(error).__name__
            wrong = f"{type(error).__name__} {address}"
        with self._lock:
            self.seen.answers[status] += 1
            self.seen.seconds.append(time.perf_counter() - start)
            self.seen.wrong += [wrong] if wrong else []
            self.seen.versions |= {version} - {""}


def whole(body: bytes, kind: str, length: int) -> str:
    """The ledger's version, if the answer says one. ValueError where the answer is not whole."""
    if length not in (-1, len(body)) or not body:
        raise ValueError("cut off")
    if kind == "rows":
        said = json.loads(body)
        return str(said["version"])
    if kind == "archive" and zipfile.ZipFile(io.BytesIO(body)).testzip():
        raise ValueError("a broken archive")
    if kind == "page" and b"</html>" not in body:
        raise ValueError("half a page")
    return ""

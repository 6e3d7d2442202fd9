"""One run of a page, timed and written down."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from components import frame
from components.watch import journal, metrics


@contextmanager
def run() -> Iterator[None]:
    """Time what the block draws; a run that a newer one overtakes counts up to there."""
    start = perf_counter()
    try:
        yield
    finally:
        seconds, page = perf_counter() - start, frame.name()
        metrics.RENDER.labels(page).observe(seconds)
        journal.say("run", page=page, ms=round(seconds * 1000, 1))

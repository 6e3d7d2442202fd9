"""One run of a page, timed and written down."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter

from components.monitoring import logging, metrics


@contextmanager
def run(page_name: Callable[[], str]) -> Iterator[None]:
    """Time what the block draws, under the name that `page_name` gives at its end; a run that a newer one overtakes counts up to there."""
    start = perf_counter()
    try:
        yield
    finally:
        seconds, page = perf_counter() - start, page_name()
        metrics.RENDER.labels(page).observe(seconds)
        logging.say("run", page=page, ms=round(seconds * 1000, 1))

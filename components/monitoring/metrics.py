"""Numbers for Prometheus, on a port of their own that only this machine reaches; off unless MARSAD_METRICS names it."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator, Mapping
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, start_http_server

HOME = "127.0.0.1"
CONVERTOR = re.compile(r":\w+}")
REGISTRY = CollectorRegistry()
ProcessCollector(registry=REGISTRY)
REQUESTS = Counter("marsad_requests", "Requests of our routes", ["route", "status"], registry=REGISTRY)
SECONDS = Histogram("marsad_request_seconds", "Seconds until the end of an answer", ["route"], registry=REGISTRY)
RENDER = Histogram("marsad_render_seconds", "Seconds of one run of a page", ["page"], registry=REGISTRY)
EXPORTS = Counter("marsad_exports", "Files made for readers", ["form"], registry=REGISTRY)
RESTARTS = Counter("marsad_chromium_restarts", "Times Chromium was given up and ended", registry=REGISTRY)
QUEUE = Gauge("marsad_render_queue", "Figures and pages that Chromium works on or that wait for it", registry=REGISTRY)
ERRORS = Counter("marsad_errors", "Errors that nobody expected", ["where"], registry=REGISTRY)
VIEWERS = Gauge("marsad_viewers", "Pages that are open", registry=REGISTRY)
LEDGER = Gauge("marsad_ledger", "Claims of a layer in the ledger of this version", ["version", "cutoff", "layer"], registry=REGISTRY)


def route(scope: Mapping[str, Any], strange: bool = False) -> str:
    """The route of ours that answered, as its definition has it; of Streamlit's own only what is `strange`, as `other`."""
    matched = scope.get("route")
    ours = getattr(getattr(matched, "endpoint", None), "__module__", "").startswith("components.")
    return CONVERTOR.sub("}", str(getattr(matched, "path", ""))) if ours else "other" if strange else ""


def asked(name: str, status: int, seconds: float) -> None:
    """Count one answer."""
    REQUESTS.labels(name, str(status)).inc()
    SECONDS.labels(name).observe(seconds)


def made(form: str) -> None:
    """Count one file of one of our formats."""
    EXPORTS.labels(form).inc()


def ledger(version: str, cutoff: str, claims: Mapping[str, int]) -> None:
    """Say which ledger is shown, with its claims by layer."""
    for layer, counted in claims.items():
        LEDGER.labels(version, cutoff, layer).set(counted)


@contextlib.contextmanager
def served() -> Iterator[None]:
    """Answer under `http://127.0.0.1:$MARSAD_METRICS/metrics` for as long as the block runs."""
    port = os.environ.get("MARSAD_METRICS", "")
    if not (port.isascii() and port.isdigit()):
        yield
        return
    server, thread = start_http_server(int(port), HOME, REGISTRY)
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)

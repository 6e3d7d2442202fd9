"""The journal: one JSON object a line, on standard error.

Written down are the time, the route or page, its status, milliseconds and bytes, and of an error its type and the
lines of code it passed. Never written down: who asked (address, browser) and for what (filters, words of a search),
nor the message of an error, which may quote them.
"""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime
from time import perf_counter
from traceback import extract_tb
from typing import Any

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components.routes.answers import problem
from components.watch import metrics

LOG = logging.getLogger("marsad")
#: Streamlit writes every error of a page down with its message; ours is the line without it.
TALKATIVE = "streamlit.error_util"


class Line(logging.Formatter):
    """A record as JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """The facts of the record behind its time, level and event."""
        moment = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        said = {"time": moment, "level": record.levelname.lower(), "event": record.getMessage()}
        return json.dumps(said | getattr(record, "facts", {}), ensure_ascii=False)


def open_book() -> None:
    """Start writing; what is said before is only kept where a test listens."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Line())
    LOG.handlers, LOG.propagate = [handler], False
    LOG.setLevel(logging.INFO)
    logging.getLogger(TALKATIVE).setLevel(logging.CRITICAL)


def say(event: str, level: int = logging.INFO, **facts: Any) -> None:
    """One line."""
    LOG.log(level, event, extra={"facts": facts})


def error(where: str, fault: BaseException) -> None:
    """The line of an error: its type, and the places in the code from the outside in."""
    metrics.ERRORS.labels(where).inc()
    steps = [
        f"{step.filename.rpartition('/')[2]}:{step.lineno} {step.name}" for step in extract_tb(fault.__traceback__)
    ]
    say("error", logging.ERROR, where=where, type=type(fault).__name__, steps=steps[-12:])


class Journal:
    """Writes down and counts the requests of our own routes; an error in one becomes an answer in words."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            with metrics.VIEWERS.track_inprogress():
                await self.app(scope, receive, send)
        elif scope["type"] == "http":
            await self._asked(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    async def _asked(self, scope: Scope, receive: Receive, send: Send) -> None:
        answer, start = {"status": 0, "bytes": 0}, perf_counter()

        async def noted(message: Message) -> None:
            answer["status"] = message.get("status", answer["status"])
            answer["bytes"] += len(message.get("body", b""))
            await send(message)

        try:
            await self.app(scope, receive, noted)
        except Exception as fault:
            error(metrics.route(scope), fault)
            if answer["status"]:  # half of the answer is out: nothing can be said any more
                raise
            await problem(Request(scope), 500, "fault")(scope, receive, noted)
        finally:
            if name := metrics.route(scope, strange=answer["status"] >= 400):
                seconds = perf_counter() - start
                metrics.asked(name, answer["status"], seconds)
                say("request", route=name, method=scope["method"], ms=round(seconds * 1000, 1), **answer)

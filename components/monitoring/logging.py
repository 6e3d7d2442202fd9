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
from traceback import extract_tb
from typing import Any

from components.monitoring import metrics

LOG = logging.getLogger("marsad")
#: Streamlit writes every error of a page down with its message; ours is the line without it.
TALKATIVE = "streamlit.error_util"


class Line(logging.Formatter):
    """A record as JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """The facts of the record behind its time, level and event."""
        moment = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        entry = {"time": moment, "level": record.levelname.lower(), "event": record.getMessage()}
        return json.dumps(entry | getattr(record, "facts", {}), ensure_ascii=False)


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

"""Files that are made when they are asked for: what is known of one before, and the answer it becomes."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from components.exports.formats import FORMATS
from components.monitoring import metrics

Make = Callable[[], bytes] | Callable[[], Awaitable[bytes]]


@dataclass(frozen=True)
class File:
    """A file that is still to be made by `make`, which may take its time. `name` is what it is saved under, without
    its ending; without one the browser shows it as a part of a page."""

    make: Make
    name: str = ""
    inline: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)


Outcome = Response | File
Answer = Callable[[Request], Outcome] | Callable[[Request], Awaitable[Outcome]]


async def respond(answer: Answer, request: Request, form: str) -> Response:
    """What `answer` gives, as a response in this form. A HEAD gets the headers, and nothing is made."""
    outcome = await _called(answer, request)
    only_headers = request.method == "HEAD"
    if isinstance(outcome, File):
        body = b"" if only_headers else await _called(outcome.make)
        outcome = Response(body, media_type=FORMATS[form].media_type, headers=_headers(outcome, form))
        if only_headers:
            del outcome.headers["content-length"]
    elif only_headers and isinstance(outcome, StreamingResponse):
        outcome = Response(headers={"content-type": outcome.headers["content-type"]})
    if outcome.status_code == 200 and not only_headers:
        metrics.made(form)
    return outcome


def _headers(file: File, form: str) -> dict[str, str]:
    named = f'; filename="{file.name}.{form}"' if file.name else ""
    return {"content-disposition": f"{'inline' if file.inline else 'attachment'}{named}", **file.headers}


async def _called(function: Callable[..., Any], *given: object) -> Any:
    """What a function gives, whether it waits for it or works for it: work is done beside the loop of the server."""
    outcome = function(*given) if inspect.iscoroutinefunction(function) else await run_in_threadpool(function, *given)
    return await outcome if inspect.isawaitable(outcome) else outcome

"""Files that are made when they are asked for: what is known of one before, what it costs, and the answer it becomes."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Mapping
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass, field
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from components.exports.file_cache import FILES
from components.exports.formats import FORMATS
from components.http.concurrency_limit import ConcurrencyLimit
from components.http.middleware.rate_limit import charge, client
from components.http.responses import GoneError
from components.monitoring import metrics

Make = Callable[[], bytes] | Callable[[], Awaitable[bytes]]
DEAR = ConcurrencyLimit()


@dataclass(frozen=True)
class File:
    """A file that is still to be made by `make`, which may take its time. `name` is what it is saved under, without
    its ending; without one the browser shows it as a part of a page.

    `key`: what was understood of the request, under which the file is kept for who asks for the same again; None keeps
    nothing. `price`: how many of a client's tokens it costs to make it, about one a picture. A `dear` one waits until no
    other dear one is made.
    """

    make: Make
    name: str = ""
    inline: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)
    key: Hashable = None
    price: int = 1
    dear: bool = False


Outcome = Response | File
Answer = Callable[[Request], Outcome] | Callable[[Request], Awaitable[Outcome]]


async def respond(answer: Answer, request: Request, form: str) -> Response:
    """What `answer` gives, as a response in this form. A HEAD gets the headers: nothing is made, and nothing is paid."""
    outcome = await _called(answer, request)
    only_headers = request.method == "HEAD"
    if isinstance(outcome, File):
        body = b"" if only_headers else await _body(request, outcome)
        outcome = Response(body, media_type=FORMATS[form].media_type, headers=_headers(outcome, form))
        if only_headers:
            del outcome.headers["content-length"]
    elif only_headers and isinstance(outcome, StreamingResponse):
        outcome = Response(headers={"content-type": outcome.headers["content-type"]})
    if outcome.status_code == 200 and not only_headers:
        metrics.made(form)
    return outcome


def admit(request: Request, file: File) -> None:
    """Charge whoever asks for what has to be made. Raises RequestError; what is kept costs nothing."""
    if kept(file) is None:
        charge(request.scope, file.price)


@asynccontextmanager
async def turn(request: Request, file: File) -> AsyncIterator[None]:
    """Run the block, which makes a file, when its turn comes: at once, unless it is dear."""
    async with DEAR.turn(client(request.scope)) if file.dear else nullcontext():
        yield


async def check(request: Request) -> None:
    """Raise GoneError where the reader has gone, so that nothing more is made for nobody."""
    if await request.is_disconnected():
        raise GoneError


def kept(file: File) -> bytes | None:
    """The file, if it is kept."""
    return None if file.key is None else FILES.get(file.key)


def keep(file: File, body: bytes) -> None:
    """Keep a file for who asks for the same again."""
    if file.key is not None:
        FILES.put(file.key, body)


async def _body(request: Request, file: File) -> bytes:
    """The file, kept or made; what was made for another while this one waited is not made again."""
    if (body := kept(file)) is not None:
        return body
    admit(request, file)
    async with turn(request, file):
        if (body := kept(file)) is None:
            await check(request)
            body = bytes(await _called(file.make))
            keep(file, body)
    return body


def _headers(file: File, form: str) -> dict[str, str]:
    named = f'; filename="{file.name}.{form}"' if file.name else ""
    return {"content-disposition": f"{'inline' if file.inline else 'attachment'}{named}", **file.headers}


async def _called(function: Callable[..., Any], *given: object) -> Any:
    """What a function gives, whether it waits for it or works for it: work is done beside the loop of the server."""
    outcome = function(*given) if inspect.iscoroutinefunction(function) else await run_in_threadpool(function, *given)
    return await outcome if inspect.isawaitable(outcome) else outcome

"""How much may be asked at once: the length of an address, its parameters, and the body of a request."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components.http.responses import problem

#: Bytes of the part after the question mark, and parameters in it. The longest address the page writes has about 2,000.
QUERY, PARAMETERS = 8_000, 100
#: Bytes that may be sent with a question, and with a table of the reader's own (see server.maxUploadSize).
BODY, UPLOAD = 16_000, 6_000_000
UPLOADS = "/_stcore/upload_file/"


class Limits:
    """Answers 414, 400 or 413 where a request asks too much, before anybody works on it."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        query, most = scope.get("query_string", b""), UPLOAD if UPLOADS in scope["path"] else BODY
        request = Request(scope)
        if len(query) > QUERY:
            await problem(request, 414, "long", most=QUERY)(scope, receive, send)
        elif query.count(b"&") >= PARAMETERS:
            await problem(request, 400, "parameters", most=PARAMETERS)(scope, receive, send)
        elif _length(scope) > most:
            await problem(request, 413, "body", most=most)(scope, receive, send)
        else:
            await self.app(scope, _measured(receive, most), send)


def _length(scope: Scope) -> int:
    value = Headers(scope=scope).get("content-length", "0")
    return int(value) if value.isascii() and value.isdigit() else 0


def _measured(receive: Receive, most: int) -> Receive:
    """The same body, cut off as if the sender had gone where it is longer than it may be."""
    came = 0

    async def measured() -> Message:
        nonlocal came
        message = await receive()
        came += len(message.get("body", b""))
        return message if came <= most else {"type": "http.disconnect"}

    return measured

"""The access log: every request of our own routes written down and counted; an error in one is answered in words."""

from __future__ import annotations

from time import perf_counter

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components.http.responses import problem
from components.monitoring import logging, metrics


class AccessLog:
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
            logging.error(metrics.route(scope), fault)
            if answer["status"]:  # half of the answer is out: nothing can be said any more
                raise
            await problem(Request(scope), 500, "fault")(scope, receive, noted)
        finally:
            if name := metrics.route(scope, strange=answer["status"] >= 400):
                seconds = perf_counter() - start
                metrics.asked(name, answer["status"], seconds)
                logging.say("request", route=name, method=scope["method"], ms=round(seconds * 1000, 1), **answer)

"""By which names the server may be asked for, so that no foreign name can be pointed at it (DNS rebinding)."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket

from components.http import hosts
from components.http.responses import problem

FOREIGN = 1008  # what a websocket is closed with: against the rules of the server


class Hosts:
    """Refuses requests and websockets under any other name, and websockets that pages of other sites open.

    Streamlit compares origins too, and asks another host for this machine's address where they differ; so it is not
    told the origin of a websocket that has passed here.
    """

    def __init__(self, app: ASGIApp, names: str | None = None) -> None:
        self.app = app
        self.names = names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope) if scope["type"] in ("http", "websocket") else None
        if headers is None:
            await self.app(scope, receive, send)
        elif scope["type"] == "http":
            allowed = self.allows(headers.get("host", ""), hosts.server(scope))
            await (self.app if allowed else problem(Request(scope), 400, "host"))(scope, receive, send)
        elif self.allows(headers.get("host", ""), hosts.server(scope)) and self._from_our_page(headers):
            told = [pair for pair in scope["headers"] if pair[0] != b"origin"]
            await self.app({**scope, "headers": told}, receive, send)
        else:
            await WebSocket(scope, receive, send).close(FOREIGN)

    def allows(self, host: str, server: str = "") -> bool:
        """Whether a `Host` header, with or without a port, is one under which `server` may be asked."""
        return hosts.is_ours(host, server, self.names) or hosts.is_open_address(host, self.names)

    def _from_our_page(self, headers: Headers) -> bool:
        """Whether the page that opens a websocket stands under the name that is asked for, or another of ours."""
        origin = headers.get("origin")
        site = (origin or "").partition("://")[2]
        return origin is None or site == headers.get("host") or (bool(site) and hosts.is_ours(site, names=self.names))

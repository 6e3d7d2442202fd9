"""By which names the server may be asked for, so that no foreign name can be pointed at it (DNS rebinding).

Always allowed: this machine's own names, and addresses in figures, which nobody can point elsewhere. MARSAD_HOSTS
adds the public names, separated by commas or spaces; `*.example.org` means every name below it, `*` any name.
"""

from __future__ import annotations

import ipaddress
import os
import socket
from fnmatch import fnmatchcase

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket

from components.http.responses import problem

OWN = ("localhost", "*.localhost", socket.gethostname().lower())
STRANGE = 1008  # what a websocket is closed with: against the rules of the server


class Hosts:
    """Refuses requests and websockets under any other name."""

    def __init__(self, app: ASGIApp, names: str | None = None) -> None:
        self.app = app
        given = os.environ.get("MARSAD_HOSTS", "") if names is None else names
        self.names = (*OWN, *given.lower().replace(",", " ").split())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope) if scope["type"] in ("http", "websocket") else None
        if headers is None or (self.allows(headers.get("host", "")) and self._ours(scope, headers)):
            await self.app(scope, receive, send)
        elif scope["type"] == "http":
            await problem(Request(scope), 400, "host")(scope, receive, send)
        else:
            await WebSocket(scope, receive, send).close(STRANGE)

    def _ours(self, scope: Scope, headers: Headers) -> bool:
        """Whether a websocket was opened by a page of ours. Streamlit would ask another host who we are to find out."""
        origin = headers.get("origin")
        if scope["type"] != "websocket" or origin is None:
            return True
        site = origin.partition("://")[2]
        return site == headers.get("host") or self.allows(site)

    def allows(self, host: str) -> bool:
        """Whether a `Host` header, with or without a port, is one of ours."""
        name = bare(host)
        return _is_address(name) or any(fnmatchcase(name, known) for known in self.names)


def bare(host: str) -> str:
    """The name without its port and the brackets of IPv6, in lower case."""
    name = host.strip().lower()
    return name[1:].partition("]")[0] if name.startswith("[") else name.partition(":")[0]


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True

"""The headers of every answer, and the content policy: the page runs the scripts of this server and nothing else.

The scripts that stand inside the page are constants, and the policy names each by its hash: Streamlit's own in its
`index.html`, and ours. Streamlit writes styles into the page as it draws, so styles cannot be named.
"""

from __future__ import annotations

import base64
import hashlib
import os
import re
from functools import cache

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components import web
from components.i18n.languages import LANGUAGES
from components.web import streamlit_1_67

SCRIPT = re.compile("<script>(.*?)</script>", re.DOTALL)
NEVER = [
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "serial",
    "usb",
]
HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": ", ".join(f"{name}=()" for name in NEVER),
    "cross-origin-opener-policy": "same-origin",
}
#: What an answer that is no page may do where somebody opens it by itself: nothing.
NOTHING = "default-src 'none'; frame-ancestors 'none'"


class Headers:
    """Adds the safety headers to every HTTP answer; one that brings a header of its own keeps it."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                if message["status"] != 304:  # a browser writes the headers of a 304 over those of the page it kept
                    kind = headers.get("content-type", "")
                    headers.setdefault("content-security-policy", page() if kind.startswith("text/html") else NOTHING)
            await send(message)

        await self.app(scope, receive, with_headers if scope["type"] == "http" else send)


@cache
def page() -> str:
    """The policy of a page. MARSAD_FRAMES may name other sites, separated by spaces, that may show it in a frame."""
    scripts = " ".join(f"'sha256-{digest(script)}'" for script in (*_of_streamlit(), *inline()))
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' 'wasm-unsafe-eval' {scripts}",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self'",
            f"frame-ancestors 'self' {_frames()}".strip(),
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
        )
    )


def digest(script: str) -> str:
    """What a policy calls a script: the SHA-256 of the characters between its tags, in base64."""
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def inline() -> list[str]:
    """Our own scripts that stand in the page: where the server is, which language the page is in. All else is a file."""
    return [streamlit_1_67.SERVER, *(script for lang in LANGUAGES for script in SCRIPT.findall(web.language(lang)))]


def _of_streamlit() -> list[str]:
    return SCRIPT.findall(streamlit_1_67.source())


def _frames() -> str:
    return " ".join(re.findall(r"https?://[\w.:*-]+", os.environ.get("MARSAD_FRAMES", "")))

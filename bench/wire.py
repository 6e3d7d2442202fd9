"""Bytes on the wire: a first view, a filter change, and how assets go out."""

from __future__ import annotations

import asyncio
import re
import zlib

import httpx

from bench import server
from bench.reruns import FILTER, PAGES
from bench.results import Table, kb
from bench.viewer import Run, Viewer

VIEW, CHANGE = 60_000, 10_000
#: What reaches the browser once: the page, Streamlit's own code, our fonts.
ASSETS = ("/", "static/js", "/app/static/fonts/plex-arabic-400.woff2", "/api/v1/claims.json")


def run(quick: bool) -> Table:
    """Per page the bytes of a first view and of a filter change, then the headers of the assets."""
    table = Table(
        "Bytes over the wire",
        f"kB as they come in, websocket frames compressed by permessage-deflate (`server.enableWebsocketCompression`). Targets: a first "
        f"view of at most {VIEW // 1000} kB, a filter change of at most {CHANGE // 1000} kB beyond the elements that changed.",
        ("page", "first view", "uncompressed", "messages", "filter change", "of it: what changed", "beyond"),
    )
    with server.site() as site:
        for page in PAGES[: 3 if quick else None]:
            table.rows.append(asyncio.run(_page(site.port, page)))
        table.remarks += _assets(site.port)
    return table


async def _page(port: int, page: str) -> tuple[str, ...]:
    async with Viewer(port, page, "lang=en") as viewer:
        first = await viewer.open()
        change = await viewer.choose(FILTER, [viewer.options(FILTER)[0]])
    changed = _changed(first, change)
    sizes = (change.wire, changed, change.wire - changed)
    return (page or "overview", kb(first.wire), kb(first.payload), str(len(first.messages)), *map(kb, sizes))


def _changed(first: Run, change: Run) -> int:
    """Bytes of the elements in a change that the browser did not have, compressed as the server does it."""
    squeeze = zlib.compressobj(wbits=-15, memLevel=8)
    had = {each.hash for each in first.messages}
    for message in first.messages:
        squeeze.compress(message.SerializeToString()), squeeze.flush(zlib.Z_SYNC_FLUSH)
    total = 0
    for message in change.messages:
        size = len(squeeze.compress(message.SerializeToString()) + squeeze.flush(zlib.Z_SYNC_FLUSH))
        element = message.WhichOneof("type") == "delta" and message.delta.WhichOneof("type") == "new_element"
        total += size if element and message.hash not in had else 0
    return total


def _assets(port: int) -> list[str]:
    said = []
    with httpx.Client(base_url=f"http://127.0.0.1:{port}", headers={"Accept-Encoding": "gzip"}) as browser:
        script = re.findall(r'src="\./(static/js/[^"]+)"', browser.get("/").text)[0]
        for path in ASSETS:
            answer = browser.get(f"/{script}" if path == "static/js" else path)
            coding, cache = (answer.headers.get(name, "none") for name in ("content-encoding", "cache-control"))
            size = int(answer.headers.get("content-length", 0)) or len(answer.content)
            said.append(f"`{answer.request.url.path}`: {kb(size)} kB, compressed: {coding}, kept: {cache}")
    return [
        *said,
        "Streamlit sends its own code uncompressed on purpose; nginx in `deploy/` compresses it once and caches it.",
    ]

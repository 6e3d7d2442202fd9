"""A rerun after a filter change, over the websocket, page by page, against an empty Streamlit page."""

from __future__ import annotations

import asyncio
from statistics import median

from bench import server
from bench.results import Table, ms, times
from bench.viewer import Viewer

PAGES = ("", "arms", "sanctions", "milestones", "claims", "sources", "codebook", "data", "about")
FILTER = "ui_topic"
TARGET = 3.0


def run(quick: bool) -> Table:
    """Per page: the first view, a filter nobody had chosen before, one that somebody had."""
    table = Table(
        "A filter change against an empty page",
        f"Milliseconds (median) from the browser's message to the end of the run; in brackets against an empty Streamlit page "
        f"under the same configuration, measured in turns. Target: at most {TARGET:.0f}×.",
        (
            "page",
            "empty page",
            "first view",
            "filter nobody chose yet",
            "filter somebody chose",
            "processor, chosen before",
        ),
    )
    with server.site() as site, server.streamlit(server.APPS / "empty.py") as empty:
        for page in PAGES:
            table.rows.append(asyncio.run(_page(site, empty, page, 4 if quick else 9)))
    return table


async def _page(site: server.Server, empty: server.Server, page: str, changes: int) -> tuple[str, ...]:
    async with Viewer(site.port, page, "lang=en") as viewer, Viewer(empty.port) as nothing:
        first = await viewer.open()
        await nothing.open()
        fresh, plain = await _changes(viewer, nothing, changes)
        before, before_nothing = site.cpu(), empty.cpu()
        seen, more = await _changes(viewer, nothing, changes)
        used, used_nothing = site.cpu() - before, empty.cpu() - before_nothing
    base = median(plain + more)
    cells = (f"{ms(median(each))} ({times(median(each) / base)})" for each in (fresh, seen))
    processor = f"{ms(used / changes)} ms (empty: {ms(used_nothing / changes)})"
    return (page or "overview", ms(base), ms(first.seconds), *cells, processor)


async def _changes(viewer: Viewer, nothing: Viewer, changes: int) -> tuple[list[float], list[float]]:
    ours, plain = [], []
    for number in range(changes):
        run = await viewer.choose(FILTER, [viewer.options(FILTER)[number]])
        ours.append(run.seconds)
        plain.append((await nothing.again()).seconds)
    return ours, plain

"""The same job in peers: rows of a topic from Datasette, a chart of a topic from Dash, under the same load."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median, quantiles

import httpx

from bench import server
from bench.results import Table, kb, ms
from bench.viewer import Viewer
from data.ledger import codebook, load
from data.query import rows

CLIENTS, THINK = 10, 0.5
Ask = Callable[[str], Awaitable[int]]


def run(quick: bool) -> Table:
    """Ten clients, half a second of thought, each peer for the same time; one peer runs at a time."""
    seconds = 4.0 if quick else 20.0
    table = Table(
        "The same job in a peer",
        f"{CLIENTS} clients picking a topic at random, {THINK} s of thought in between, {seconds:.0f} s each, every server one process. Rows: the "
        "first hundred claims of a topic with the counts by standing, as JSON. Chart: the claims of a topic by origin, as a Plotly figure.",
        ("job", "server", "answers", "median ms", "p95 ms", "kB an answer"),
    )
    with tempfile.TemporaryDirectory() as folder:
        tables = Path(folder) / "marsad.db"
        _database(tables)
        datasette = [sys.executable, "-m", "datasette", "serve", str(tables)]
        with server.running(lambda port: [*datasette, "--port", str(port)], "/-/versions.json") as peer:
            path = "/marsad/claims.json?_size=100&_shape=objects&_facet=standing&topic="
            table.rows.append(_row("rows", "Datasette", asyncio.run(_load(_http(peer.port, path), seconds))))
    with server.site() as site:
        path = "/api/v1/claims.json?limit=100&lang=en&topic="
        table.rows.append(_row("rows", "the site's API", asyncio.run(_load(_http(site.port, path), seconds))))
    dash = [sys.executable, str(server.APPS / "dash_app.py")]
    with server.running(lambda port: [*dash, str(port)], "/_dash-layout") as peer:
        table.rows.append(_row("chart", "Dash", asyncio.run(_load(_callback(peer.port), seconds))))
    with server.streamlit(server.APPS / "same_chart.py") as one:
        table.rows.append(_row("chart", "Streamlit, the chart alone", asyncio.run(_views(one.port, "", seconds))))
    with server.site() as site:
        table.rows.append(
            _row("chart and all else", "the site's page of sources", asyncio.run(_views(site.port, "sources", seconds)))
        )
    return table


def _database(path: Path) -> None:
    """The tables as the API gives them, indexed as Datasette would have them."""
    with sqlite3.connect(path) as store:
        for name in rows.TABLES:
            frame = rows.table(load.load(), name)
            frame.astype(object).where(frame.notna(), None).to_sql(name, store, index=False)
        store.execute("create index by_topic on claims (topic)")


def _http(port: int, path: str) -> Ask:
    client = httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}")

    async def ask(topic: str) -> int:
        answer = await client.get(path + topic)
        answer.raise_for_status()
        return answer.num_bytes_downloaded

    return ask


def _callback(port: int) -> Ask:
    client = httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}")

    async def ask(topic: str) -> int:
        changed = {"id": "topic", "property": "value", "value": topic}
        asked = {
            "output": "chart.figure",
            "outputs": {"id": "chart", "property": "figure"},
            "inputs": [changed],
            "changedPropIds": ["topic.value"],
        }
        answer = await client.post("/_dash-update-component", json=asked)
        answer.raise_for_status()
        return answer.num_bytes_downloaded

    return ask


async def _load(ask: Ask, seconds: float) -> list[tuple[float, int]]:
    end = time.monotonic() + seconds
    found: list[tuple[float, int]] = []
    await asyncio.gather(*(_client(ask, end, found, random.Random(n)) for n in range(CLIENTS)))
    return found


async def _client(ask: Ask, end: float, found: list[tuple[float, int]], chance: random.Random) -> None:
    topics = list(codebook.read().codes("topic"))
    while time.monotonic() < end:
        await asyncio.sleep(THINK * chance.uniform(0.5, 1.5))
        start = time.perf_counter()
        size = await ask(chance.choice(topics))
        found.append((time.perf_counter() - start, size))


async def _views(port: int, page: str, seconds: float) -> list[tuple[float, int]]:
    async def visit(number: int) -> None:
        async with Viewer(port, page, "lang=en") as viewer:
            await viewer.open()

            async def ask(_: str) -> int:
                options = viewer.options("ui_topic")
                return (await viewer.choose("ui_topic", [chance.choice(options)])).wire

            chance = random.Random(number)
            await _client(ask, time.monotonic() + seconds, found, chance)

    found: list[tuple[float, int]] = []
    await asyncio.gather(*(visit(number) for number in range(CLIENTS)))
    return found


def _row(job: str, name: str, found: list[tuple[float, int]]) -> tuple[str, ...]:
    seconds, sizes = zip(*found, strict=True)
    return (job, name, str(len(found)), ms(median(seconds)), ms(quantiles(seconds, n=20)[-1]), kb(median(sizes)))

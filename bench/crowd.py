"""Many viewers on one process: how many runs a second, and how long each waits."""

from __future__ import annotations

import asyncio
import random
import time
from contextlib import AsyncExitStack
from statistics import median, quantiles

from bench import server
from bench.reruns import FILTER
from bench.results import Table, ms, times
from bench.viewer import Viewer

HEAVIEST = "arms"
SHARE = 0.6
THINK = 5.0
TURNS = 3


def run(quick: bool) -> Table:
    """Runs a second against the ceiling, then one viewer and a hundred who think five seconds."""
    seconds, many = (4.0, 20) if quick else (15.0, 100)
    table = Table(
        "Many viewers on one process",
        f"The page `{HEAVIEST}`. Each viewer picks one of the topics or none, at random; whatever one has seen is kept for all. The "
        f"ceiling is a page with the same figures already made and nothing else. Target: at least {SHARE:.0%} of it.",
        ("load", "runs", "runs a second", "median ms", "p95 ms", "memory MiB"),
    )
    with server.site() as site, server.streamlit(server.APPS / "made.py") as made:
        ceiling, ours = [], []
        asyncio.run(_warm(site.port))
        for _ in range(TURNS):
            ceiling += asyncio.run(_crowd(made.port, "", 8, 0, seconds / TURNS))
            ours += asyncio.run(_crowd(site.port, HEAVIEST, 8, 0, seconds / TURNS))
        table.rows += [
            _row("ceiling, 8 without thinking", ceiling, seconds, made),
            _row("the site, 8 without thinking", ours, seconds, site),
        ]
        one = asyncio.run(_crowd(site.port, HEAVIEST, 1, THINK / 10, seconds))
        table.rows.append(_row("the site, 1 viewer", one, seconds, site))
        crowd = asyncio.run(_crowd(site.port, HEAVIEST, many, THINK, 3 * seconds))
        table.rows.append(_row(f"the site, {many} viewers thinking {THINK:.0f} s", crowd, 3 * seconds, site))
    table.remarks.append(f"{len(ours) / len(ceiling):.0%} of the ceiling.")
    table.remarks.append(f"p95 of {many} viewers is {times(_p95(crowd) / _p95(one))} that of one.")
    return table


async def _warm(port: int) -> None:
    """Somebody has chosen every topic before."""
    async with Viewer(port, HEAVIEST, "lang=en") as viewer:
        await viewer.open()
        for number in range(-1, len(viewer.options(FILTER))):
            await _pick(viewer, number)


async def _crowd(port: int, page: str, viewers: int, think: float, seconds: float) -> list[float]:
    """The waiting times of all runs of so many viewers within so many seconds."""
    found: list[float] = []
    async with AsyncExitStack() as sessions:
        opened = [await sessions.enter_async_context(Viewer(port, page, "lang=en")) for _ in range(viewers)]
        for viewer in opened:
            await viewer.open()
        end = time.monotonic() + seconds
        await asyncio.gather(*(_visit(each, think, end, found, random.Random(n)) for n, each in enumerate(opened)))
    return found


async def _visit(viewer: Viewer, think: float, end: float, found: list[float], chance: random.Random) -> None:
    """Think, pick, look, until the end. Viewers came at different times, so the first thought is of any length."""
    pause = think * chance.random()
    while time.monotonic() + pause < end:
        await asyncio.sleep(pause)
        found.append(await _pick(viewer, chance.randint(-1, 9)))
        pause = think * chance.uniform(0.5, 1.5)


async def _pick(viewer: Viewer, number: int) -> float:
    if not any(code.endswith(FILTER) for code in viewer.elements):
        return (await viewer.again()).seconds
    return (await viewer.choose(FILTER, viewer.options(FILTER)[number : number + 1] if number >= 0 else [])).seconds


def _p95(found: list[float]) -> float:
    return quantiles(found, n=20)[-1]


def _row(name: str, found: list[float], seconds: float, served: server.Server) -> tuple[str, ...]:
    rate = f"{len(found) / seconds:.1f}"
    return (name, str(len(found)), rate, ms(median(found)), ms(_p95(found)), f"{served.memory():.0f}")

"""The ledger at ten thousand, a hundred thousand and a million claims: load, select, search, every count; time and memory.

    python -m bench.growth 100000

prints what one size takes, as JSON.
"""

from __future__ import annotations

import gc
import inspect
import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import psutil

from bench.results import Table, ms
from bench.server import ROOT

SIZES = (10_000, 100_000, 1_000_000)
#: Above so many claims the check and the index of the search are not run: they take minutes, and the index gigabytes.
WHOLE = 100_000
#: What the counts of the pages are asked for.
GIVEN: dict[str, Any] = {
    "layer": "article", "column": "topic", "authority": "unsc", "kind": "refined_petroleum", "unit": "barrels", "target": "dprk",
    "bodies": ("panel-1874", "msmt"), "first": "2022-01", "last": "2026-10", "goods": ("missiles",), "units": ("missiles",), "most": 3, "seats": 15,
}  # fmt: skip
QUERIES = ("missiles", "كوريا الشمالية", '"Security Council" Pyongyang')
LIMIT = 180  # seconds that one of them may take
INTERACTIVE = 0.2


def run(quick: bool) -> Table:
    """Each size in a process of its own; how fast each cost grows for ten times the rows."""
    sizes = (1_000, 10_000) if quick else SIZES
    found = {size: _measured(size) for size in sizes}
    table = Table(
        "Growth",
        "Processor milliseconds at each size, cold (nothing cached); in the last column how many times longer ten times the claims take, at the last "
        "step: at most 10 is growth no faster than the rows.",
        ("", *(f"{size:,} claims" for size in sizes), "last step"),
    )
    for name in dict.fromkeys(key for size in sizes for key in found[size]):
        table.rows.append(
            (
                name,
                *(_cell(found[size].get(name)) for size in sizes),
                _growth([found[size].get(name) for size in sizes]),
            )
        )
    table.remarks += _remarks(found)
    return table


def _measured(size: int) -> dict[str, float | None]:
    made = subprocess.run(
        [sys.executable, "-m", "bench.growth", str(size)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return json.loads(made.stdout.splitlines()[-1])  # type: ignore[no-any-return]


def _cell(value: float | None) -> str:
    return "–" if value is None else ms(value)


def _growth(values: list[float | None]) -> str:
    last = [value for value in values if value is not None][-2:]
    return f"{last[1] / last[0]:.1f}" if len(last) == 2 and values[-1] is not None and last[0] else "–"


def _remarks(found: dict[int, dict[str, float | None]]) -> list[str]:
    page = {
        size: (each["select, one topic"] or 0) + (each["facets"] or 0) + (each["totals"] or 0)
        for size, each in found.items()
    }
    known = sorted(page.items())
    slope = (known[-1][1] - known[-2][1]) / (known[-1][0] - known[-2][0])
    rows = known[-1][0] + (INTERACTIVE - known[-1][1]) / slope
    return [
        f"A filter change (select, the numbers beside every filter, the headline numbers) stays under {INTERACTIVE * 1000:.0f} ms of "
        f"pandas in one process up to about {max(rows, 0):,.0f} claims; drawing the figures comes on top and depends on what they show, "
        "not on how many claims there are.",
        f"Above {WHOLE:,} claims the check and the index of the search are left out: they take minutes, and the index is a Python dictionary of "
        "every word of every claim. Whoever comes so far takes the search from the engine that holds the rows (FTS5, DuckDB's `fts`).",
    ]


def measure(size: int) -> dict[str, float | None]:
    """Seconds that everything takes at one size, None for what was left out or took longer than LIMIT; memory in GiB / 1000."""
    from bench import ledgers
    from data import count
    from data.checks import checker
    from data.ledger import codebook, load
    from data.query import filters, row_index, selection
    from data.query.facets import facet
    from data.search import search

    book = codebook.read()
    tables = ledgers.tables(size)
    taken: dict[str, float | None] = {}
    taken["check"] = _timed(lambda: checker.problems(tables, book)) if size <= WHOLE else None
    made: list[load.Ledger] = []
    taken["load (typing, derived columns)"] = _timed(lambda: made.append(load.build(tables, book)))
    ledger = made[0]
    gc.collect()
    gc.freeze()  # as the site does: a pass over millions of cells in the middle of a count says nothing about the count
    chosen = selection.Selection(topic=("arms",))

    def counted(of: selection.Selection) -> list[dict[str, int]]:
        return [facet(ledger, of, name, layer) for name in filters.CODED for layer in count.LAYERS]

    taken["select, everything"] = _timed(lambda: selection.select(ledger, selection.Selection()))
    taken["select, one topic"] = _timed(lambda: selection.select(ledger, chosen))
    taken["select, one topic, every table cut out"] = _timed(lambda: _cut(selection.select(ledger, chosen)))
    taken["facets, first time"] = _timed(lambda: counted(selection.Selection(topic=("sanctions",))))
    taken["facets"] = _timed(lambda: counted(chosen))
    taken["rows of the filters' values"] = _timed(lambda: [row_index.pairs(ledger, name) for name in filters.CODED])
    shown = selection.select(ledger, selection.Selection())
    for name in sorted(set(count.__all__)):
        ask = inspect.unwrap(getattr(count, name))
        if inspect.isfunction(ask) and next(iter(inspect.signature(ask).parameters), "") == "ledger":
            taken[name] = _timed(_asked(ask, shown))
    if size <= WHOLE:
        taken["search, index"] = _timed(lambda: search.index(ledger))
        for query in QUERIES:
            taken[f"search, {query}"] = _timed(lambda query=query: search.scores(ledger, query))  # type: ignore[misc]
    taken["memory, MiB"] = psutil.Process().memory_info().rss / 2**20 / 1000
    return taken


def _cut(shown: Any) -> list[Any]:
    from data.ledger import load

    return [getattr(shown, table) for table in load.TABLES]


def _asked(ask: Callable[..., Any], ledger: Any) -> Callable[[], Any]:
    needed = [p.name for p in inspect.signature(ask).parameters.values() if p.default is p.empty and p.name != "ledger"]
    return lambda: ask(ledger, *(GIVEN[name] for name in needed))


def _timed(job: Callable[[], Any]) -> float | None:
    """The time of one call; None where it takes too long."""
    signal.signal(signal.SIGALRM, _late)
    signal.alarm(LIMIT)
    start = time.process_time()
    try:
        job()
    except (TimeoutError, MemoryError):
        return None
    finally:
        signal.alarm(0)
    return time.process_time() - start


def _late(*_: object) -> None:
    raise TimeoutError


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]))))

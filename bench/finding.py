"""Search at a hundred thousand claims, against SQLite's FTS5 over the same texts."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from statistics import median
from typing import Any

from bench import ledgers
from bench.results import Table, ms, times
from data.ledger import codebook, load
from data.ledger.load import Ledger
from data.search import hits, search

#: What a reader types, and how FTS5 is asked for the same.
QUERIES = {
    "missiles": "missiles",
    "Putin Kim": "Putin AND Kim",
    '"Security Council"': '"Security Council"',
    "كوريا الشمالية": "كوريا AND الشمالية",
    "workers Vladivostok 2019": "workers AND Vladivostok AND 2019",
    "zzzz": "zzzz",
}


def run(quick: bool) -> Table:
    """Building the index and asking it, in turns; how many claims each finds."""
    ledger = load.build(ledgers.tables(2_000 if quick else 100_000), codebook.read())
    texts = search.fields(ledger)
    store = sqlite3.connect(":memory:")
    build = _timed(lambda: search.index(ledger)), _timed(lambda: _fts(store, texts))
    table = Table(
        f"Search at {len(ledger.claims):,} claims",
        "Milliseconds (median), in turns, nothing kept. Ours folds Arabic letters, knows names in every spelling and language, takes joined "
        "letters off and ranks by field; FTS5 (`unicode61`, `bm25`) compares words as they stand, so it finds fewer.",
        ("", "ours", "FTS5", "ratio", "claims found", "FTS5 found"),
    )
    table.rows.append(("building the index", ms(build[0]), ms(build[1]), times(build[0] / build[1]), "", ""))
    for asked, terms in QUERIES.items():
        table.rows.append(_compared(ledger, store, asked, terms, 3 if quick else 9))
    table.remarks.append(
        "The index is built once a process, before the first visitor; a query typed before is answered from memory."
    )
    return table


def _compared(ledger: Ledger, store: sqlite3.Connection, asked: str, terms: str, rounds: int) -> tuple[str, ...]:
    ours, theirs = [], []
    for _ in range(rounds):
        for kept in (search.scores, search.asked, hits.hits):
            kept.cache_clear()
        ours.append(_timed(lambda: search.scores(ledger, asked)))
        theirs.append(_timed(lambda: _found(store, terms)))
    here, there = int(search.scores(ledger, asked).gt(0).sum()), len(_found(store, terms))
    a, b = median(ours), median(theirs)
    return (f"`{asked}`", ms(a), ms(b), times(a / b), f"{here:,}", f"{there:,}")


def _fts(store: sqlite3.Connection, texts: Any) -> None:
    store.execute(f"create virtual table found using fts5({', '.join(texts)})")
    store.executemany(
        f"insert into found values ({', '.join('?' * len(texts.columns))})", texts.itertuples(index=False)
    )


def _found(store: sqlite3.Connection, terms: str) -> list[Any]:
    return store.execute("select rowid, bm25(found) from found where found match ? order by 2", (terms,)).fetchall()


def _timed(job: Callable[[], object]) -> float:
    start = time.perf_counter()
    job()
    return time.perf_counter() - start

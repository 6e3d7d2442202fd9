"""Select and the page's counts at a million claims: pandas as the site does it, DuckDB and Polars asked for the same."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from datetime import date
from statistics import median
from typing import Any

import duckdb
import pandas as pd
import polars as pl

from bench import lazy, ledgers
from bench.results import Table, ms, times
from data import count
from data.ledger import codebook, load
from data.ledger.load import Ledger
from data.query import selection
from data.query.selection import Selection

CHOSEN = Selection(layer=("reference",), topic=("arms", "sanctions"), start=date(2015, 1, 1), end=date(2024, 12, 31))
#: The headline numbers of a page: claims in all, and by these.
BY = ("topic", "stance", "standing", "origin")
COLUMNS = ("layer", "status", "date_from", "date_to", *BY)
WHERE = (
    "status = 'current' and layer = 'reference' and topic in ('arms', 'sanctions') "
    "and ((date_to is null and date_from is not null) or date_to >= date '2015-01-01') "
    "and ((date_from is null and date_to is not null) or date_from <= date '2024-12-31')"
)
Answer = dict[str, dict[str, int]]


def run(quick: bool) -> Table:
    """The same question to each in turns; all must answer the same."""
    size = 20_000 if quick else 1_000_000
    ledger = load.build(ledgers.tables(size), codebook.read())
    gc.collect()
    gc.freeze()
    asked = _engines(ledger)
    answers = {name: ask() for name, ask in asked.items() if name not in (SELECTED, CUT)}
    if any(answer != answers["DuckDB"] for answer in answers.values()):
        raise ValueError(f"the engines do not agree: {answers}")
    found: dict[str, list[float]] = {name: [] for name in asked}
    for _ in range(3 if quick else 7):
        for name, ask in asked.items():
            start = time.perf_counter()
            ask()
            found[name].append(time.perf_counter() - start)
    duck, polars = median(found["DuckDB"]), median(found["Polars"])
    table = Table(
        f"Select and the page's counts at {len(ledger.claims):,} claims",
        f"Milliseconds (median), in turns, nothing kept from one question to the next: a layer, two topics and ten years "
        f"({sum(answers['DuckDB']['topic'].values()):,} claims), counted by {', '.join(BY)}. Target: at most 2× DuckDB and Polars.",
        ("engine", "ms", "against DuckDB", "against Polars"),
    )
    for name, each in found.items():
        table.rows.append((name, ms(median(each)), times(median(each) / duck), times(median(each) / polars)))
    table.remarks.append(
        "A view cuts out of the ledger only the tables, or columns, that somebody looks at: numbers need few. A page that lists claims cuts "
        "them all out once, and the next page of the list finds them there."
    )
    table.remarks.append(
        "Recommendation: pandas up to about a hundred thousand claims for whole pages, a million for choosing and counting; then the expressions of `lazy.py` over DuckDB in the process, held by "
        "`test_lazy.py` to the answers of pandas on the published ledger, and the same expressions over ClickHouse or Trino beyond one "
        "machine. Ibis itself costs some ten milliseconds an expression, which is little at a million rows and much at seven hundred."
    )
    return table


SELECTED = "pandas, `select` alone: which rows"
CUT = "pandas, `select` and all tables of the view cut out"


def _engines(ledger: Ledger) -> dict[str, Callable[[], Any]]:
    plain = _plain(ledger.claims)
    store = duckdb.connect()
    store.register("frame", plain)
    store.execute("create table claims as select * from frame")
    store.unregister("frame")
    frame = pl.from_pandas(plain)
    expressions = lazy.connect(ledger)
    return {
        SELECTED: lambda: _selected(ledger),
        CUT: lambda: [getattr(shown, table) for shown in [_selected(ledger)] for table in load.TABLES],
        "pandas, `select` and the counts": lambda: _pandas(_selected(ledger)),
        "pandas, the counts of the filters (`facets`)": lambda: _facets(ledger),
        "DuckDB": lambda: {
            by: dict(store.execute(f"select {by}, count(*) from claims where {WHERE} group by 1").fetchall())
            for by in BY
        },
        "Polars": lambda: _polars(frame),
        "Ibis over DuckDB": lambda: {by: lazy.claims_by(lazy.select(expressions, CHOSEN), by) for by in BY},
    }


def _plain(claims: pd.DataFrame) -> pd.DataFrame:
    return claims[list(COLUMNS)].assign(
        **{name: claims[name].astype("str") for name in COLUMNS if not name.startswith("date")}
    )


def _selected(ledger: Ledger) -> Ledger:
    selection.select.cache_clear()
    selection.kept.cache_clear()
    return selection.select(ledger, CHOSEN)


def _pandas(shown: Ledger) -> Answer:
    counts = {by: count.claims_by(shown, by, "reference") for by in BY}
    return {by: dict(zip(frame["code"].astype(str), frame["claims"], strict=True)) for by, frame in counts.items()}


def _facets(ledger: Ledger) -> Answer:
    from data.query.facets import facet

    facet.cache_clear()
    selection.kept.cache_clear()
    counted = {name: facet(ledger, CHOSEN, name, "reference") for name in selection.CODED}
    # A filter that is set counts what lifting it would bring; the other counts are those of the view.
    shown = {name: {code: n for code, n in counted[name].items() if n} for name in BY}
    return shown | {"topic": {code: n for code, n in shown["topic"].items() if code in CHOSEN.topic}}


def _polars(frame: pl.DataFrame) -> Answer:
    date_from, date_to = pl.col("date_from"), pl.col("date_to")
    kept = frame.filter(
        (pl.col("status") == "current")
        & (pl.col("layer") == "reference")
        & pl.col("topic").is_in(["arms", "sanctions"])
        & ((date_to.is_null() & date_from.is_not_null()) | (date_to >= date(2015, 1, 1)))
        & ((date_from.is_null() & date_to.is_not_null()) | (date_from <= date(2024, 12, 31)))
    )
    return {by: dict(kept.group_by(by).len().iter_rows()) for by in BY}

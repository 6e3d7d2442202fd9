"""What takes over when a ledger outgrows one process: `select` and counts as Ibis expressions.

The same expressions run on DuckDB (here, in the process, on as many cores as there are), ClickHouse or Trino: only
`connect` knows which. There, after the release has loaded the three tables, it becomes

    store = ibis.clickhouse.connect(host=…)  # or ibis.trino.connect(…)
    return {name: store.table(name) for name in ("claims", "party", "goods")}

`test_lazy.py` holds the answers on DuckDB to those of pandas, and the expressions to what the other two can be asked.
"""

from __future__ import annotations

from typing import Any

import ibis
import pandas as pd

from data.ledger.load import Ledger
from data.query import row_index
from data.query.filters import CODED
from data.query.selection import Selection

#: Tables of the back end by name.
Tables = dict[str, Any]


def connect(ledger: Ledger) -> Tables:
    """The claims of a ledger, and their lists as tables of pairs, in a DuckDB of their own."""
    store = ibis.duckdb.connect()
    claims = ledger.claims.drop(
        columns=["statement_en", "statement_ar", "locator", "note_en", "note_ar"], errors="ignore"
    )
    plain = claims.assign(
        **{
            name: claims[name].astype("str").where(claims[name].notna(), None)
            for name in claims
            if isinstance(claims[name].dtype, pd.CategoricalDtype)
        }
    )
    made = {"claims": _stored(store, "claims", plain.reset_index(drop=True))}
    for name in ("party", "goods"):
        pairs = row_index.pairs(ledger, name)
        rows = {"claim": ledger.claims["id"].array[pairs.rows], "code": [pairs.values[code] for code in pairs.codes]}
        made[name] = _stored(store, name, pd.DataFrame(rows))
    return made


def _stored(store: Any, name: str, frame: pd.DataFrame) -> Any:
    """A frame as a table of the back end. Ibis 12 writes a broken CREATE TABLE with the newest sqlglot, so DuckDB does it."""
    store.con.register("frame", frame)
    store.con.execute(f"create table {name} as select * from frame")
    store.con.unregister("frame")
    return store.table(name)


def select(tables: Tables, selection: Selection) -> Any:
    """The claims that a selection keeps, as an expression; `q` is for the search, not for this."""
    claims = tables["claims"]
    kept = [claims.status == "current", *_within(claims, selection)]
    for name in CODED:
        if codes := getattr(selection, name):
            paired = tables.get(name)
            kept.append(
                claims[name].isin(codes)
                if paired is None
                else claims.id.isin(paired.filter(paired.code.isin(codes)).claim)
            )
    return claims.filter(*kept)


def claims_by(claims: Any, column: str) -> dict[str, int]:
    """Claims per code of a column, as `count.claims_by` counts those of one layer."""
    counted = claims.group_by(column).agg(claims=claims.count()).to_pandas()
    return dict(zip(counted[column], counted["claims"].astype(int), strict=True))


def claims_by_origin(claims: Any) -> dict[str, tuple[int, int]]:
    """Per origin its claims and the sources they stand in, as `count.claims_by_origin`."""
    counted = by_origin(claims).to_pandas()
    return {row.origin: (int(row.claims), int(row.sources)) for row in counted.itertuples()}


def by_origin(claims: Any) -> Any:
    """The same as an expression, in two steps: ClickHouse only estimates how many different sources there are if asked at once."""
    each = claims.group_by(["origin", "source"]).agg(claims=claims.count())
    return each.group_by("origin").agg(claims=each.claims.sum(), sources=each.count())


def _within(claims: Any, selection: Selection) -> list[Any]:
    kept = []
    if selection.start:
        kept.append(
            (claims.date_to.isnull() & claims.date_from.notnull()) | (claims.date_to >= pd.Timestamp(selection.start))
        )
    if selection.end:
        kept.append(
            (claims.date_from.isnull() & claims.date_to.notnull()) | (claims.date_from <= pd.Timestamp(selection.end))
        )
    return kept

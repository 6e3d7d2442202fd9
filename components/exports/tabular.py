"""The rows of a table as CSV, JSON or Parquet; they are those of `data.query.rows`, whatever the form."""

from __future__ import annotations

import json
from collections.abc import Mapping
from io import BytesIO

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from data.ledger.load import Edition

#: How a cell must not begin, or a spreadsheet may run it as a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
#: What a column of the codebook is in Parquet; a text where it is none of these.
TYPES = {"number": pa.float64(), "integer": pa.int64(), "boolean": pa.bool_(), "date": pa.date32()}


def csv(frame: pd.DataFrame) -> bytes:
    """With a byte-order mark, so that spreadsheets read the Arabic, and no cell that is a formula."""
    return ("\ufeff" + frame.map(_written).to_csv(index=False, lineterminator="\n")).encode()


def safe(cell: object) -> object:
    """A cell that a spreadsheet will not run as a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell


def _written(cell: object) -> object:
    """A cell as it stands in CSV: safe, and yes and no as the ledger writes them."""
    return str(cell).lower() if isinstance(cell, bool) else safe(cell)


def as_json(frame: pd.DataFrame, count: int, edition: Edition, /, **more: object) -> bytes:
    """How many rows there are in all, the cut-off, the version, what `more` is said of them, and these rows."""
    about = {"count": count, "cutoff": edition.cutoff, "version": edition.version, **more}
    return json.dumps(about | {"rows": frame.to_dict("records")}, ensure_ascii=False).encode()


def parquet(frame: pd.DataFrame, types: Mapping[str, str]) -> bytes:
    """With the type of each column, as the codebook calls it: a program needs to guess none. What is missing of a text is
    empty, of anything else null."""
    arrays = {str(name): _array(frame[name], types[str(name)]) for name in frame}
    target = BytesIO()
    pq.write_table(pa.table(arrays), target)
    return target.getvalue()


def _array(cells: pd.Series, kind: str) -> pa.Array:
    if kind == "date":
        return pa.array(pd.to_datetime(cells.replace("", None)).dt.date, pa.date32(), from_pandas=True)
    if kind in TYPES:
        return pa.array(list(cells), TYPES[kind], from_pandas=True)
    return pa.array([str(cell) for cell in cells], pa.string())

"""Rows as CSV, JSON and Parquet: the same in each, and safe to open."""

from __future__ import annotations

import io
import json
from datetime import date

import pandas as pd
import pyarrow.parquet as pq
import pytest

from components.exports import tabular
from data.ledger.load import Edition, Ledger
from data.query import rows


def types(table: str) -> dict[str, str]:
    return {name: column.type for name, column in rows.columns(table).items()}


@pytest.mark.parametrize("hostile", ["=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1"])
def test_no_cell_is_a_formula(hostile: str) -> None:
    written = tabular.csv(pd.DataFrame({"cell": [hostile]}))

    assert pd.read_csv(io.BytesIO(written))["cell"][0] == "'" + hostile


def test_other_cells_stay_as_they_are() -> None:
    assert [tabular.safe(cell) for cell in ("a=b", "", -1, None, "ألتا")] == ["a=b", "", -1, None, "ألتا"]


def test_csv_begins_with_a_byte_order_mark_and_keeps_the_arabic() -> None:
    assert tabular.csv(pd.DataFrame({"ا": ["سلاح"]})) == "\ufeffا\nسلاح\n".encode()


def test_csv_says_yes_and_no_as_the_ledger_does() -> None:
    assert tabular.csv(pd.DataFrame({"estimate": pd.Series([True, False], dtype=object)})) == b"\xef\xbb\xbfestimate\ntrue\nfalse\n"


def test_json_says_count_cutoff_and_version() -> None:
    answer = json.loads(tabular.as_json(pd.DataFrame({"id": ["a"]}), 7, Edition("1.2.3", "2026-01-31")))

    assert answer == {"count": 7, "cutoff": "2026-01-31", "version": "1.2.3", "rows": [{"id": "a"}]}


@pytest.mark.parametrize("table", rows.TABLES)
def test_parquet_holds_the_same_cells(table: str, small: Ledger) -> None:
    frame = rows.table(small, table)
    read = pq.read_table(io.BytesIO(tabular.parquet(frame, types(table)))).to_pylist()
    plain = [
        {name: cell.isoformat() if isinstance(cell, date) else cell for name, cell in row.items()} for row in read
    ]
    expected = frame.to_dict("records")

    assert len(plain) == len(expected)
    for row, known in zip(plain, expected, strict=True):
        assert {name: row[name] if row[name] is not None else "" for name in known} == {
            name: known[name] if known[name] is not None else "" for name in known
        }


def test_parquet_has_the_types_of_the_codebook(small: Ledger) -> None:
    claims = pd.read_parquet(io.BytesIO(tabular.parquet(rows.table(small, "claims"), types("claims"))))
    flows = pd.read_parquet(io.BytesIO(tabular.parquet(rows.table(small, "flows").head(0), types("flows"))))

    assert claims["date_from"].iloc[0] == date(2023, 6, 1)
    assert claims["support"].dtype == "int64"
    assert claims["estimate"].dtype == "bool"
    assert flows["low"].dtype == "float64"

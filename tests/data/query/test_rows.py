"""Rows as they leave the house."""

from __future__ import annotations

import json

import pytest

from data.ledger.load import Ledger
from data.query import rows
from data.query.selection import Selection, select

BY_CONTRACT = [
    "id",
    "source",
    "paragraph",
    "statement_en",
    "statement_ar",
    "topic",
    "stance",
    "standing",
    "chain",
    "article_sha256",
]


@pytest.mark.parametrize("name", rows.TABLES)
def test_every_table_is_plain_enough_for_json(name: str, small: Ledger) -> None:
    table = rows.table(small, name)

    assert len(table) == len(getattr(small, name))
    assert json.loads(json.dumps(table.to_dict("records"), allow_nan=False))


def test_a_claim_carries_its_chain_and_the_hash_of_its_article(small: Ledger) -> None:
    claims = rows.table(small, "claims").set_index("id", drop=False)

    assert set(BY_CONTRACT) <= set(claims)
    assert claims.at["a1-02-2", "chain"] == "Outlet not named in the text > herald > alta"
    assert claims.at["a1-03-1", "chain"] == "Outlet not named in the text > Unnamed official"
    assert claims.at["a1-02-2", "article_sha256"] == small.sources.at["a1", "sha256"]
    assert claims.at["r-ceiling", "article_sha256"] == ""


def test_dates_codes_and_gaps_are_written_plainly(small: Ledger) -> None:
    claim = rows.table(small, "claims").iloc[0]
    flow = rows.table(small, "flows").iloc[0]

    assert (claim["date_from"], claim["date_to"]) == ("2023-06-01", "2023-09-30")
    assert (claim["standing"], claim["layer"], claim["estimate"]) == ("disputed", "article", True)
    assert (flow["low"], flow["best"]) == (10000, None)
    assert rows.table(small, "flows").iloc[1]["unit"] == ""


def test_rows_are_those_of_the_view(small: Ledger) -> None:
    shown = select(small, Selection(source=("a2",)))

    assert list(rows.table(shown, "claims")["id"]) == ["a2-01-1", "a2-02-1"]
    assert list(rows.table(shown, "flows")["id"]) == ["f-a2-01-1-1", "f-a2-02-1-1"]


def test_a_table_without_rows_keeps_its_columns(small: Ledger) -> None:
    empty = rows.table(select(small, Selection(q="zzzzzz")), "claims")

    assert len(empty) == 0
    assert set(BY_CONTRACT) <= set(empty)

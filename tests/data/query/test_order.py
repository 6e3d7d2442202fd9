"""The order of rows."""

from __future__ import annotations

import pandas as pd
import pytest

from data.ledger.load import Ledger
from data.query import order, rows


def ids(ledger: Ledger, table: str, code: str, words: str = "") -> list[str]:
    return list(order.ordered(ledger, table, getattr(ledger, table), code, words)["id"])


def test_claims_stand_by_their_days_and_what_has_none_last(small: Ledger) -> None:
    claims = small.claims
    known = claims[claims["date_from"].notna()]
    up = ids(small, "claims", "date")

    assert [claims.at[code, "date_from"] for code in up[: len(known)]] == sorted(known["date_from"])
    assert set(up[len(known) :]) == set(claims.index) - set(known.index)
    assert set(ids(small, "claims", "-date")[len(known) :]) == set(claims.index) - set(known.index)


def test_codes_stand_in_the_order_of_the_codebook(small: Ledger) -> None:
    standing = [small.claims.at[code, "standing"] for code in ids(small, "claims", "standing")]
    ladder = list(small.claims["standing"].cat.categories)

    assert standing == sorted(standing, key=ladder.index)
    assert [small.claims.at[code, "standing"] for code in ids(small, "claims", "-standing")] == standing[::-1]


def test_claims_of_a_source_stand_as_in_its_text(small: Ledger) -> None:
    assert ids(small, "claims", "source")[:5] == ["a1-02-1", "a1-02-2", "a1-03-1", "a2-01-1", "a2-02-1"]


def test_numbers_are_no_words(small: Ledger) -> None:
    frame = pd.concat([small.flows.assign(low=float(low), id=str(low)) for low in (9, 100, 20)])

    assert list(order.ordered(small, "flows", frame, "low")["id"].unique()) == ["9", "20", "100"]


def test_a_search_ranks(small: Ledger) -> None:
    assert ids(small, "claims", order.RELEVANCE, "wheat")[0] == "a2-02-1"


@pytest.mark.parametrize("table", rows.TABLES)
def test_every_table_can_stand_in_every_order_of_its_own(table: str, real: Ledger) -> None:
    frame = getattr(real, table)
    for code in order.codes(table):
        assert sorted(order.ordered(real, table, frame, code, "missile").index.map(str)) == sorted(frame.index.map(str))
    with pytest.raises(KeyError):
        order.ordered(real, table, frame, "colour")

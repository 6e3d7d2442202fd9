"""A whole record."""

from __future__ import annotations

import json

import pytest

from data.ledger.load import Ledger
from data.query import record


def test_a_claim_is_told_with_all_that_belongs_to_it(small: Ledger) -> None:
    whole = record.of(small, "claims", "a1-02-1")
    denial = next(each for each in whole["relations"] if each["relation"] == "contradicts")

    assert whole["withdrawn"] is False
    assert whole["claim"]["chain"].startswith("Outlet not named")
    assert [step["step"] for step in whole["chain"]] == list(range(1, len(whole["chain"]) + 1))
    assert whole["chain"][-1]["name_en"] == small.parties.at[whole["chain"][-1]["party"], "name_en"]
    assert (denial["other"]["id"], denial["direction"]) == ("a1-02-2", "to")
    assert denial["other"]["statement_en"] == small.claims.at["a1-02-2", "statement_en"]
    assert denial["other"]["statement_ar"] == small.claims.at["a1-02-2", "statement_ar"]
    assert [flow["id"] for flow in whole["flows"]] == ["f-a1-02-1-1"]
    assert whole["source"]["id"] == "a1"


def test_a_withdrawn_claim_says_so_and_why(small: Ledger) -> None:
    whole = record.of(small, "claims", "r-old")

    assert whole["withdrawn"] is True
    assert whole["claim"]["reason_en"]
    assert [change["new"] for change in whole["history"]] == ["withdrawn"]


def test_an_event_is_told_with_its_claims(small: Ledger) -> None:
    whole = record.of(small, "events", "e-meeting-expected")

    assert whole["event"]["id"] == "e-meeting-expected"
    assert [claim["id"] for claim in whole["claims"]] == ["a1-03-1"]


@pytest.mark.parametrize("table", record.TABLES)
def test_every_row_with_an_id_has_a_record_that_is_plain(table: str, small: Ledger) -> None:
    for code in getattr(small, table).index:
        whole = json.loads(json.dumps(record.of(small, table, code), allow_nan=False))
        assert whole["history"] is not None
        assert (whole.get("row") or whole.get("claim") or whole.get("event"))["id"] == code
    with pytest.raises(KeyError):
        record.of(small, table, "nothing")

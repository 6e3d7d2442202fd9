"""On whose word a claim rests, what faces it, what was last changed, on the hand-made ledger."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from data.ledger.load import Ledger
from data.query import provenance
from tests.ledger import Tables, added, built, changed, removed


def test_a_chain_begins_at_the_outlet(small: Ledger) -> None:
    assert list(provenance.chain(small, "a1-02-2")["party"]) == ["", "herald", "alta"]


def test_relations_are_seen_from_both_sides(small: Ledger) -> None:
    seen = provenance.relations(small, "a1-02-1")[["relation", "other", "direction"]]

    assert set(seen.itertuples(index=False, name=None)) == {
        ("contradicts", "a1-02-2", "to"),
        ("restates", "a2-01-1", "to"),
        ("qualifies", "r-containers", "to"),
    }


def test_a_claim_faces_its_denial(small: Ledger) -> None:
    assert provenance.facing(small, "article").to_dict("records") == [
        {"claim": "a1-02-1", "other": "a1-02-2"},
        {"claim": "a2-01-1", "other": "a1-02-2"},  # it restates the first
    ]
    assert not len(provenance.facing(small, "reference"))


def test_no_denial_faces_two_claims_before_every_other_was_heard() -> None:
    made = built(added("relations", claim="a2-02-1", relation="contradicts", other="a1-03-1", scope="specific"),
                 changed("claims", 2, stance="fact"), changed("claims", 4, flaw=""))  # fmt: skip

    assert list(provenance.facing(made, "article", rows=3)["claim"]) == ["a1-02-1", "a1-03-1", "a2-01-1"]


def test_what_is_denied_specifically_comes_before_what_a_general_denial_covers() -> None:
    made = built(changed("relations", 0, scope="general"), removed("relations", 1),
                 added("relations", claim="a1-02-2", relation="contradicts", other="a2-01-1", scope="specific"))  # fmt: skip

    assert list(provenance.facing(made, "article")["claim"]) == ["a2-01-1", "a1-02-1"]


def test_a_denial_out_of_view_faces_nobody(small: Ledger) -> None:
    assert not len(provenance.facing(replace(small, claims=small.claims.drop(index="a1-02-2")), "article"))


def test_the_latest_events_took_place(small: Ledger) -> None:
    assert list(provenance.latest_events(small, "article")["id"]) == ["e-meeting"]
    assert list(provenance.latest_events(small, "reference")["id"]) == ["er-meeting", "er-ceiling"]


def test_an_event_knows_what_was_expected_before_it(small: Ledger) -> None:
    assert provenance.expected_before(small, "e-meeting") == ["e-meeting-expected"]
    assert provenance.expected_before(small, "er-meeting") == []


def test_the_same_happening_is_found_from_either_layer(small: Ledger) -> None:
    assert provenance.same_happening(small, "e-meeting") == ["er-meeting"]
    assert provenance.same_happening(small, "er-meeting") == ["e-meeting"]


def test_history_is_that_of_one_row(small: Ledger) -> None:
    assert list(provenance.history(small, "claims", "r-old")["column"]) == ["status"]
    assert not len(provenance.history(small, "events", "r-old"))


def test_claims_of_an_event_come_oldest_first(small: Ledger) -> None:
    assert list(provenance.claims_of_event(small, "e-meeting-expected")["id"]) == ["a1-03-1"]


def test_a_row_that_was_withdrawn_or_taken_out_says_why_and_one_that_was_changed_says_nothing() -> None:
    made = built(_changed)

    assert [provenance.withdrawal(made, row)["reason_en"] for row in ("f-9", "a1-99-1")] == ["No direction.", "Twice."]
    assert provenance.withdrawal(made, "a1-02-1") is None


def _changed(tables: Tables) -> None:
    columns = ["date", "table", "id", "column", "old", "new", "reason_en", "reason_ar"]
    rows = [
        ["2024-01-01", "flows", "f-9", "period", "2023", "2024", "Wrong year.", "سنة خطأ."],
        ["2024-01-02", "flows", "f-9", "status", "current", "withdrawn", "No direction.", "بلا اتجاه."],
        ["2024-01-02", "claims", "a1-99-1", "", "a1-99-1", "", "Twice.", "مكرر."],
        ["2024-01-02", "claims", "a1-02-1", "statement_en", "a", "", "Emptied.", "أُفرغ."],
        ["2024-01-02", "claims", "a1-02-1", "", "", "a1-02-1", "Entered.", "قُيّد."],
    ]
    tables["changes"] = pd.DataFrame(rows, columns=columns, dtype=str)

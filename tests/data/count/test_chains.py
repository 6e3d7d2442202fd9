"""How claims travel from the document to the speaker."""

from __future__ import annotations

from data.count.chains import paths, voices, ways
from data.ledger.load import Ledger
from data.query.selection import Selection, select


def test_every_claim_has_one_path(small: Ledger) -> None:
    assert paths(select(small, Selection()), "article").to_dict("records") == [
        {"claim": "a1-02-1", "carrier": "a1", "relay": "", "speaker": "herald"},
        {"claim": "a1-02-2", "carrier": "a1", "relay": "herald", "speaker": "alta"},
        {"claim": "a1-03-1", "carrier": "a1", "relay": "", "speaker": "?"},
        {"claim": "a2-01-1", "carrier": "a2", "relay": "", "speaker": "herald"},
        {"claim": "a2-02-1", "carrier": "a2", "relay": "", "speaker": ""},
    ]


def test_the_reference_record_is_carried_by_its_publishers(small: Ledger) -> None:
    assert list(paths(select(small, Selection()), "reference")["carrier"]) == ["council", "institute"]


def test_ways_count_their_claims(small: Ledger) -> None:
    assert ways(paths(select(small, Selection()), "article")).to_dict("records") == [
        {"carrier": "a1", "relay": "", "speaker": "?", "claims": 1, "ids": "a1-03-1"},
        {"carrier": "a1", "relay": "", "speaker": "herald", "claims": 1, "ids": "a1-02-1"},
        {"carrier": "a1", "relay": "herald", "speaker": "alta", "claims": 1, "ids": "a1-02-2"},
        {"carrier": "a2", "relay": "", "speaker": "", "claims": 1, "ids": "a2-02-1"},
        {"carrier": "a2", "relay": "", "speaker": "herald", "claims": 1, "ids": "a2-01-1"},
    ]


def test_the_small_ones_are_put_together_and_come_last(small: Ledger) -> None:
    assert ways(paths(select(small, Selection()), "article"), carriers=1, each=1).to_dict("records") == [
        {"carrier": "a1", "relay": "", "speaker": "?", "claims": 1, "ids": "a1-03-1"},
        {"carrier": "a1", "relay": "*", "speaker": "*", "claims": 2, "ids": "a1-02-1;a1-02-2"},
        {"carrier": "*", "relay": "", "speaker": "", "claims": 1, "ids": "a2-02-1"},
        {"carrier": "*", "relay": "*", "speaker": "*", "claims": 1, "ids": "a2-01-1"},
    ]


def test_claims_end_at_a_named_speaker_an_unnamed_one_or_the_carrier(small: Ledger) -> None:
    assert voices(paths(select(small, Selection()), "article")) == {"claims": 5, "named": 3, "unnamed": 1, "own": 1}
    assert voices(paths(select(small, Selection()), "reference")) == {"claims": 2, "named": 0, "unnamed": 0, "own": 2}


def test_no_claim_is_lost_on_the_way(real: Ledger) -> None:
    for layer in ("article", "reference"):
        found = paths(select(real, Selection()), layer)
        drawn = ways(found)
        assert sorted(";".join(drawn["ids"]).split(";")) == sorted(found["claim"])
        assert drawn["claims"].sum() == len(found) == sum(voices(found).values()) / 2


def test_an_empty_view_has_no_ways(small: Ledger) -> None:
    assert len(paths(select(small, Selection(q="zzzz")), "article")) == 0

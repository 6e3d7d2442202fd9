"""How claims travel from the document to the speaker."""

from __future__ import annotations

from data.count.chains import links, paths
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


def test_stretches_count_their_claims(small: Ledger) -> None:
    assert links(paths(select(small, Selection()), "article")).to_dict("records") == [
        {"source": "carrier:a1", "target": "relay:herald", "claims": 1, "ids": "a1-02-2"},
        {"source": "carrier:a1", "target": "speaker:?", "claims": 1, "ids": "a1-03-1"},
        {"source": "carrier:a1", "target": "speaker:herald", "claims": 1, "ids": "a1-02-1"},
        {"source": "carrier:a2", "target": "speaker:", "claims": 1, "ids": "a2-02-1"},
        {"source": "carrier:a2", "target": "speaker:herald", "claims": 1, "ids": "a2-01-1"},
        {"source": "relay:herald", "target": "speaker:alta", "claims": 1, "ids": "a1-02-2"},
    ]


def test_the_small_ones_are_put_together(small: Ledger) -> None:
    drawn = links(paths(select(small, Selection()), "article"), most=1)

    assert set(drawn["target"]) == {"relay:herald", "speaker:herald", "speaker:*", "speaker:", "speaker:?"}
    assert drawn.loc[drawn["target"].eq("speaker:*"), "ids"].tolist() == ["a1-02-2"]


def test_no_claim_is_lost_on_the_way(real: Ledger) -> None:
    for layer in ("article", "reference"):
        found = paths(select(real, Selection()), layer)
        drawn = links(found)
        into = drawn[drawn["target"].str.startswith("speaker:")]
        out = drawn[drawn["source"].str.startswith("carrier:")]
        assert into["claims"].sum() == out["claims"].sum() == len(found)


def test_an_empty_view_has_no_ways(small: Ledger) -> None:
    assert len(links(paths(select(small, Selection(q="zzzz")), "article"))) == 0

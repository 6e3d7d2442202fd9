"""How many origins stand behind how many claims and articles."""

from __future__ import annotations

from data import count
from data.ledger.load import Ledger
from data.query.selection import Selection, select


def view(ledger: Ledger, **filters: tuple[str, ...]) -> Ledger:
    return select(ledger, Selection(**filters))


def test_claims_are_counted_by_origin_most_first(small: Ledger) -> None:
    assert count.claims_by_origin(view(small), "article").to_dict("records") == [
        {"origin": "herald", "claims": 2, "sources": 2, "ids": "a1-02-1;a2-01-1"},
        {"origin": "a1", "claims": 1, "sources": 1, "ids": "a1-03-1"},
        {"origin": "alta", "claims": 1, "sources": 1, "ids": "a1-02-2"},
        {"origin": "gazette", "claims": 1, "sources": 1, "ids": "a2-02-1"},
    ]


def test_the_layers_are_counted_apart(small: Ledger) -> None:
    assert list(count.claims_by_origin(view(small), "reference")["origin"]) == ["council", "institute"]


def test_every_source_tells_its_origins_and_who_is_named(small: Ledger) -> None:
    assert count.claims_by_source(view(small), "article").to_dict("records") == [
        {"source": "a1", "claims": 3, "origins": 3, "named": 2, "collective": 0, "unnamed": 1},
        {"source": "a2", "claims": 2, "origins": 2, "named": 2, "collective": 0, "unnamed": 0},
    ]


def test_an_empty_view_counts_nothing(small: Ledger) -> None:
    empty = view(small, topic=("labour",))

    assert len(count.claims_by_origin(empty, "article")) == 0
    assert len(count.claims_by_source(empty, "article")) == 0

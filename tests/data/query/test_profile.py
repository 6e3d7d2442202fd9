"""What the ledger knows of a party, on the hand-made ledger."""

from __future__ import annotations

from data.ledger.load import Ledger
from data.query import profile
from tests.ledger import built, changed


def test_a_party_has_said_what_rests_on_its_word(small: Ledger) -> None:
    alta = profile.of(small, "alta")

    assert list(alta.own["id"]) == ["a1-02-2"]
    assert set(alta.about["id"]) == {"a1-02-1", "a1-03-1", "a2-01-1", "a2-02-1", "r-containers"}


def test_what_was_withdrawn_is_in_no_profile(small: Ledger) -> None:
    institute = profile.of(small, "institute")

    assert list(institute.own["id"]) == ["r-containers"]
    assert not len(institute.about)


def test_whoever_speaks_for_a_party_is_its_voice() -> None:
    made = built(changed("parties", 5, speaks_for="alta"))

    assert profile.of(made, "alta").voices == ("alta", "gazette")
    assert set(profile.of(made, "alta").own["id"]) == {"a1-02-2", "a2-02-1"}


def test_flows_have_a_side_and_those_both_ways_have_two(small: Ledger) -> None:
    both = built(changed("flows", 2, direction="both_ways"))

    assert set(profile.of(small, "alta").sends["id"]) == set(small.flows["id"])
    assert not len(profile.of(small, "alta").receives)
    assert list(profile.of(both, "alta").receives["id"]) == ["f-a2-02-1-1"]
    assert set(profile.of(small, "alta").sends["layer"]) == {"article", "reference"}


def test_events_come_latest_first(small: Ledger) -> None:
    assert list(profile.of(small, "alta").events["id"]) == ["e-meeting", "er-meeting", "e-meeting-expected", "er-ceiling"]

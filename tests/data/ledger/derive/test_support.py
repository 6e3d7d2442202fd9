"""Support, a world a rule: who lifts whom, and what lifts nobody."""

from __future__ import annotations

import pytest

from tests.data.ledger.derive.worlds import claims, derived

FACTS = ("fact", "allegation")


def test_another_origin_that_says_the_same_lifts_the_claim_it_is_entered_for_and_no_other() -> None:
    made = derived(claims(a={}, b={}), "b corroborates a")

    assert made["support"].to_dict() == {"a": 2, "b": 1}
    assert made["supporters"].to_dict() == {"a": "b", "b": ""}
    assert made["standing"].to_dict() == {"a": "corroborated", "b": "single_origin"}


@pytest.mark.parametrize("stance", ["fact", "allegation", "possibility", "opinion", "warning", "pledge", "denial"])
def test_only_what_is_asserted_lifts(stance: str) -> None:
    made = derived(claims(a={}, b={"stance": stance}), "b corroborates a")

    assert made.loc["a", "support"] == (2 if stance in FACTS else 1)


@pytest.mark.parametrize("relation", ["qualifies", "relates", "contradicts"])
def test_no_other_relation_lifts(relation: str) -> None:
    assert derived(claims(a={}, b={}), f"b {relation} a").loc["a", "support"] == 1


def test_one_origin_lifts_nothing_of_its_own() -> None:
    made = derived(claims(a={"origin": "herald"}, b={"origin": "herald"}), "b corroborates a")

    assert (made.loc["a", "support"], made.loc["a", "supporters"]) == (1, "")


def test_all_who_speak_for_a_government_are_one_origin() -> None:
    world = claims(a={"origin": "rome"}, b={"origin": "ministry"}, c={"origin": "spokesman"}, d={"origin": "envoy"})
    pairs = ("b corroborates a", "c corroborates d", "b corroborates d")
    made = derived(world, *pairs, ministry="rome", spokesman="rome")

    assert made["support"].to_dict() == {"a": 1, "b": 1, "c": 1, "d": 2}  # two voices of Rome lift the envoy's claim by one
    assert made.loc["d", "supporters"] == "b;c"


def test_the_layers_do_not_lift_each_other() -> None:
    assert derived(claims(a={}, b={"layer": "reference"}), "b corroborates a").loc["a", "support"] == 1


def test_support_is_not_handed_on() -> None:
    made = derived(claims(a={}, b={}, c={}), "c corroborates b", "b corroborates a")

    assert made["support"].to_dict() == {"a": 2, "b": 2, "c": 1}


def test_restatements_share_what_is_said_for_any_of_them() -> None:
    world = claims(a={"origin": "herald"}, b={"origin": "herald"}, c={"origin": "herald"}, d={})
    made = derived(world, "b restates a", "c restates b", "d corroborates a")

    assert made["support"].to_dict() == {"a": 2, "b": 2, "c": 2, "d": 1}
    assert set(made["supporters"]) == {"d", ""}


def test_a_restatement_of_another_origin_asserts_the_same() -> None:
    made = derived(claims(a={}, b={}, c={"stance": "possibility"}), "b restates a", "c restates a")

    assert made["supporters"].to_dict() == {"a": "b", "b": "a", "c": "a;b"}
    assert made["standing"].to_dict() == {"a": "corroborated", "b": "corroborated", "c": "prospective"}


def test_what_is_withdrawn_lifts_nothing_and_ties_nothing() -> None:
    world = claims(a={}, b={"status": "withdrawn"}, c={}, d={})
    made = derived(world, "b corroborates a", "b restates c", "d corroborates b")

    assert set(made["support"]) == {1}

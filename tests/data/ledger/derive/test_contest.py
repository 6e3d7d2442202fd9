"""Contest, a world a rule: what a denial reaches, what it only preceded, and what disputes nothing."""

from __future__ import annotations

import pytest

from data.ledger.derive import contest
from data.ledger.derive.restatements import in_force
from tests.data.ledger.derive.worlds import claims, derived, relations

DENIAL = {"stance": "denial", "said": "2024-06-10"}


def test_nobody_denies_it() -> None:
    made = derived(claims(a={}, no=DENIAL))

    assert made["contest"].to_dict() == {"a": "none", "no": "none"}


@pytest.mark.parametrize("scope", ["general", "specific"])
def test_a_denial_contests_the_claim_it_is_entered_against_and_no_other(scope: str) -> None:
    made = derived(claims(a={}, b={}, no=DENIAL), f"no contradicts a {scope}")

    assert made["contest"].to_dict() == {"a": scope, "b": "none", "no": "none"}
    assert made["deniers"].to_dict() == {"a": "no", "b": "", "no": ""}
    assert made["standing"].to_dict() == {"a": "disputed", "b": "single_origin", "no": "denial"}


def test_the_stronger_of_two_denials_counts_and_both_are_named_earliest_first() -> None:
    world = claims(a={}, later=DENIAL, early=DENIAL | {"said": "2024-06-09"})
    made = derived(world, "later contradicts a specific", "early contradicts a general").loc["a"]

    assert (made["contest"], made["deniers"]) == ("specific", "early;later")


def test_a_denial_of_the_other_layer_contests_too() -> None:
    assert derived(claims(a={}, no=DENIAL | {"layer": "reference"}), "no contradicts a general").loc["a", "contest"] == "general"


@pytest.mark.parametrize(
    ("date", "said", "reach"),
    [
        ("2024-05", "2024-06-01", "whole"),  # acts of the month before
        ("2024-06-10", "2024-06-12", "whole"),  # of the very day
        ("2024-05/2024-07", "2024-08-01", "part"),  # the period straddles the denial
        ("2024-05/2024-07", "2024-06-09", "whole"),  # nobody speaks of acts after the day of speaking
        ("2024-06-11", "2024-06-12", "preceded"),  # the acts came after it
        ("2024-07/2024-09", "2024-10", "preceded"),
        ("2024-06", "2024-07", "part"),  # a month in which it falls
        ("2024-01/..", "2024-08-01", "part"),  # and still going on when it was said
        ("../2024-03", "2024-08-01", "whole"),
        ("", "2024-06-01", "whole"),  # without a date: what had come about by then
        ("", "2024-08-01", "part"),
        ("2024-08-01", "2024-08-01", "part"),  # dated by no more than the day of speaking: the same
        ("2024-05", "", "whole"),
        ("2024-07", "", "preceded"),
    ],
)
def test_a_denial_reaches_acts_up_to_the_day_it_was_said(date: str, said: str, reach: str) -> None:
    world = claims(a={"date": date, "said": said}, no=DENIAL)
    found = contest.pairs(world, in_force(world, relations("no contradicts a general")))

    assert found.to_dict("records") == [{"claim": "a", "denier": "no", "scope": "general", "reach": reach}]


def test_a_denial_counts_to_its_last_possible_day() -> None:
    world = claims(a={"date": "2024-06-20", "said": "2024-07"}, no=DENIAL | {"said": "2024-06"})

    assert derived(world, "no contradicts a general").loc["a", "contest"] == "general"


def test_what_a_denial_only_preceded_is_shown_and_not_disputed() -> None:
    world = claims(a={"date": "2024-07", "said": "2024-08"}, b={}, no=DENIAL)
    made = derived(world, "no contradicts a general", "b corroborates a").loc["a"]

    assert (made["contest"], made["deniers"], made["preceded_by"]) == ("preceded", "", "no")
    assert made["standing"] == "corroborated"


def test_a_restatement_is_contested_as_what_it_restates() -> None:
    world = claims(a={"date": "2024-05"}, b={"date": "2024-07", "said": "2024-08"}, c={}, no=DENIAL)
    made = derived(world, "b restates a", "c corroborates a", "no contradicts a specific")

    assert made["contest"].to_dict() == {"a": "specific", "b": "specific", "c": "none", "no": "none"}
    assert made["standing"].to_dict() == {"a": "disputed", "b": "disputed", "c": "single_origin", "no": "denial"}


def test_two_numbers_that_cannot_both_hold_meet_whatever_their_days() -> None:
    world = claims(a={"date": "2024-02", "said": "2024-03"}, b={"date": "2025-02", "said": "2025-03"})
    made = derived(world, "a contradicts b specific", "b contradicts a specific")

    assert set(made["contest"]) == {"specific"}


@pytest.mark.parametrize(
    ("flaw", "stance", "contested"),
    [
        ("misspelling", "fact", False),
        ("ambiguous", "fact", False),
        ("wrong_word;loaded_term", "fact", False),
        ("loaded_term", "fact", True),
        ("misspelling", "denial", True),  # a misspelt name does not unsay a denial
    ],
)
def test_a_misprint_disputes_nothing(flaw: str, stance: str, contested: bool) -> None:
    made = derived(claims(a={}, b={"flaw": flaw, "stance": stance}), "b contradicts a specific")

    assert made.loc["a", "contest"] == ("specific" if contested else "none")


def test_what_is_withdrawn_disputes_nothing() -> None:
    assert derived(claims(a={}, no=DENIAL | {"status": "withdrawn"}), "no contradicts a general").loc["a", "contest"] == "none"


@pytest.mark.parametrize("stance", ["possibility", "pledge", "warning"])
def test_what_lies_ahead_is_prospective_though_it_is_denied(stance: str) -> None:
    made = derived(claims(a={"stance": stance}, no=DENIAL), "no contradicts a general").loc["a"]

    assert (made["standing"], made["contest"]) == ("prospective", "general")


def test_a_disputed_claim_is_not_corroborated() -> None:
    made = derived(claims(a={}, b={}, no=DENIAL), "b corroborates a", "no contradicts a general").loc["a"]

    assert (made["standing"], made["support"]) == ("disputed", 2)

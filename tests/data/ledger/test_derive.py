"""Derived columns on the hand-made ledger: origin, depth, named, standing, bounds of dates."""

from __future__ import annotations

import pandas as pd
import pytest

from data.ledger.load import Ledger


@pytest.mark.parametrize(
    ("claim", "origin", "depth", "named"),
    [
        ("a1-02-1", "herald", 1, "named"),  # an article that digests a newspaper rests on the newspaper
        ("a2-01-1", "herald", 1, "named"),  # and so does the next one: one origin
        ("a1-02-2", "alta", 2, "named"),
        ("a1-03-1", "a1", 1, "unnamed"),  # nobody in the chain is identified: the article itself
        ("a2-02-1", "gazette", 0, "named"),
    ],
)
def test_the_chain_gives_origin_depth_and_named(small: Ledger, claim: str, origin: str, depth: int, named: str) -> None:
    row = small.claims.loc[claim]

    assert (row["origin"], row["depth"], row["named"]) == (origin, depth, named)


@pytest.mark.parametrize(
    ("claim", "standing"),
    [("a1-02-2", "denial"), ("a1-02-1", "disputed"), ("a1-03-1", "prospective"), ("a2-02-1", "single_origin")],
)
def test_standing_follows_the_precedence(small: Ledger, claim: str, standing: str) -> None:
    assert small.claims.loc[claim, "standing"] == standing


def agreeing(small: Ledger, left: str, right: str) -> pd.Series:
    """Standings after `left` corroborates `right` and nothing else is related."""
    from data.ledger import derive

    relations = pd.DataFrame([{"claim": left, "relation": "corroborates", "other": right}])
    return derive.standing(small.claims, relations, small.parties)


def test_two_independent_origins_corroborate(small: Ledger) -> None:
    standing = agreeing(small, "a2-02-1", "a2-01-1")

    assert (standing["a2-02-1"], standing["a2-01-1"]) == ("corroborated", "corroborated")


def test_two_articles_on_one_newspaper_do_not_corroborate_each_other(small: Ledger) -> None:
    assert agreeing(small, "a2-01-1", "a1-02-1")["a2-01-1"] == "single_origin"


def test_the_layers_do_not_corroborate_each_other(small: Ledger) -> None:
    assert agreeing(small, "r-containers", "a1-02-1")["a1-02-1"] == "single_origin"


def test_a_withdrawn_claim_neither_disputes_nor_supports(small: Ledger) -> None:
    from data.ledger import derive

    pairs = [("r-old", "contradicts", "a2-02-1"), ("r-old", "corroborates", "r-containers")]
    relations = pd.DataFrame(pairs, columns=["claim", "relation", "other"])
    standing = derive.standing(small.claims, relations, small.parties)

    assert (standing["a2-02-1"], standing["r-containers"]) == ("single_origin", "single_origin")


def test_a_month_is_all_its_days(small: Ledger) -> None:
    row = small.claims.loc["a1-02-1"]

    assert (row["date_from"], row["date_to"]) == (pd.Timestamp("2023-06-01"), pd.Timestamp("2023-09-30"))


def test_a_timeless_claim_stands_where_it_was_said(small: Ledger) -> None:
    row = small.claims.loc["a2-02-1"]

    assert (row["date_from"], row["date_to"]) == (pd.Timestamp("2023-10-02"), pd.Timestamp("2023-10-02"))


def test_two_officials_of_one_government_are_one_voice(small: Ledger) -> None:
    from data.ledger import derive

    relations = pd.DataFrame([{"claim": "a2-02-1", "relation": "corroborates", "other": "a2-01-1"}])
    parties = small.parties.assign(speaks_for=["", "", "", "", "alta", "alta"])

    assert derive.standing(small.claims, relations, parties)["a2-01-1"] == "single_origin"

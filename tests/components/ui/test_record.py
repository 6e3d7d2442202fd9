"""The record of a claim: what it must show, in either language."""

from __future__ import annotations

import pytest

from components.i18n.text import Text
from components.state.view import View
from components.tables import highlights, tables
from components.ui.record import chain, facts, opponents
from data.ledger.load import Ledger
from data.query.selection import Selection, select
from tests.ledger import built, changed, removed


def view(ledger: Ledger, lang: str = "en", q: str = "") -> View:
    chosen = Selection(q=q)
    return View(ledger, select(ledger, chosen), chosen, Text(lang=lang), {"lang": lang, "q": q}, "claims", False)


def test_a_chain_tells_who_is_named_and_who_is_not(small: Ledger) -> None:
    drawn = chain.drawn(view(small), small.claims.loc["a1-03-1"])

    assert drawn.count("<li") == 2
    assert drawn.count('class="unnamed') == 2
    assert "who is not named" in drawn


def test_a_chain_marks_the_step_it_rests_on_and_what_is_inferred(small: Ledger) -> None:
    drawn = chain.drawn(view(small), small.claims.loc["a1-02-2"])

    assert drawn.count("<li") == 3
    assert drawn.index('class="origin"') > drawn.index("The Herald")
    assert drawn.count("step inferred from the context") == 1
    assert "2</bdi>" in drawn or "2\u2069 steps" in drawn
    assert "origin=alta" in drawn


def test_an_outlet_that_speaks_itself_is_outlet_and_origin(small: Ledger) -> None:
    drawn = chain.drawn(view(small), small.claims.loc["a2-02-1"])

    assert drawn.count("<li") == 1
    assert "The outlet speaks in its own voice." in drawn


@pytest.mark.parametrize("claim", ["a1-02-1", "a2-01-1"])  # the second restates the first
def test_a_claim_faces_what_denies_it(claim: str, small: Ledger) -> None:
    faced = opponents.facing(view(small), small.claims.loc[claim])

    assert faced.index("This claim") < faced.index("claim=a1-02-2") < faced.index("Of this very assertion")


def test_a_denial_names_what_it_denies(small: Ledger) -> None:
    denial = small.claims.loc["a1-02-2"]

    assert opponents.facing(view(small), denial) == ""
    assert opponents.others(view(small), denial).index("contradicts") < opponents.others(view(small), denial).index("claim=a1-02-1")


def test_what_a_denial_only_preceded_or_reaches_in_part_is_told_so() -> None:
    made = built(changed("claims", 0, date="2023-10", said="2023-11"), removed("relations", 1))
    straddling = built(changed("claims", 0, date="2023-06/2023-12", said="2024-01"))

    assert "Denied before the acts claimed" in opponents.facing(view(made), made.claims.loc["a1-02-1"])
    assert "in part: said before the last" in opponents.facing(view(straddling), straddling.claims.loc["a1-02-1"])


def test_a_claim_that_nothing_opposes_faces_nothing(small: Ledger) -> None:
    assert opponents.facing(view(small), small.claims.loc["a2-02-1"]) == ""
    assert opponents.others(view(small), small.claims.loc["r-ceiling"]) == ""


def test_what_restates_and_qualifies_stands_under_its_own_heading(small: Ledger) -> None:
    others = opponents.others(view(small), small.claims.loc["a1-02-1"])

    assert others.index("is restated by") < others.index("claim=a2-01-1") < others.index("is qualified by")
    assert "The periods differ." in others


@pytest.mark.parametrize(
    ("lang", "q", "expected"),
    [
        ("en", "wheat", "<mark>wheat</mark>"),
        ("ar", "قمح", "<mark>القمح</mark>"),
        ("en", "القمح", "spelled here"),
        ("en", "ألتا", "spelled here"),
        ("ar", "Alta", "بهذا الرسم"),
    ],
)
def test_a_row_shows_why_it_was_found(lang: str, q: str, expected: str, small: Ledger) -> None:
    shown = view(small, lang, q)

    assert list(shown.shown.claims["id"]).count("a2-02-1") == 1
    assert expected in tables.claims(shown, small.claims.loc[["a2-02-1"]])


def test_hostile_words_stay_words(small: Ledger) -> None:
    assert str(highlights.highlighted("<b>&x</b>", [(3, 5)])) == "&lt;b&gt;<mark>&amp;x</mark>&lt;/b&gt;"


def test_without_a_search_nothing_is_marked(small: Ledger) -> None:
    assert "<mark>" not in tables.claims(view(small), small.claims)


def test_a_denial_is_said_once(small: Ledger) -> None:
    assert tables.tags(view(small), small.claims.loc["a1-02-2"]).count("Denial") == 1


@pytest.mark.parametrize(("locator", "shown"), [("1718", False), ("Article 4", True), ("", False)])
def test_a_place_in_a_document_is_shown_and_a_code_of_ours_is_not(locator: str, shown: bool, small: Ledger) -> None:
    row = small.claims[small.claims["layer"].eq("reference")].iloc[0].copy()
    row["id"], row["locator"] = "r-1718-2", locator

    assert bool(facts.place(view(small), row)["Locator"]) == shown

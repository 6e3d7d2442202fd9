"""How far an article is entered, and what helps with the next claim, on the tiny ledger."""

from __future__ import annotations

import pandas as pd

from data.curate import paragraphs
from tests.ledger import added, changed, tables


def test_every_paragraph_has_its_state() -> None:
    frames = tables()
    changed("claims", 2, statement_ar="")(frames)

    assert paragraphs.states(frames, "a1") == {1: "nothing", 2: "entered", 3: "draft", 4: "nothing"}
    removed = {**frames, "claims": frames["claims"].drop(index=[0, 1])}
    assert paragraphs.states(removed, "a1")[2] == "open"
    noted = changed("passages", 1, **paragraphs.NOTHING)
    noted(removed)
    assert paragraphs.states(removed, "a1")[2] == "nothing"


def test_a_paragraph_that_spans_two_counts_in_both() -> None:
    frames = tables()
    changed("claims", 0, paragraph="2;4")(frames)

    assert paragraphs.states(frames, "a1")[4] == "entered"


def test_claims_much_like_it_are_near_but_not_itself() -> None:
    said = "Alta has sent Borea more than 10 thousand containers."

    assert paragraphs.near(said, "en", tables())[0].id == "a1-02-1"
    assert "a1-02-1" not in [each.id for each in paragraphs.near(said, "en", tables(), but="a1-02-1")]
    assert paragraphs.near(" ", "en", tables()) == []


def test_a_misprint_is_looked_up() -> None:
    assert paragraphs.spelled("قالت بورريا إنها تطلب القمح من ألتا", tables()) == {"borea": ["بورريا"], "alta": ["ألتا"]}


def test_the_next_claim_takes_no_id_twice() -> None:
    frames = tables()
    added("claims", id="a1-02-7", status="withdrawn")(frames)

    assert paragraphs.next_claim(frames, "a1", 2) == "a1-02-8"
    assert paragraphs.next_claim(frames, "a1", 1) == "a1-01-1"


def test_a_chain_is_replaced_in_its_place_and_numbered_anew() -> None:
    frame = tables()["attributions"]
    empty = dict.fromkeys(frame.columns, "")
    steps = pd.DataFrame([empty | {"party": "gazette"}, empty, empty | {"described_en": "A clerk"}])
    after = paragraphs.with_chain(frame, "a1-02-2", steps)
    chain = after[after["claim"].eq("a1-02-2")]

    assert chain[["step", "party", "described_en"]].to_numpy().tolist() == [["1", "gazette", ""], ["2", "", "A clerk"]]
    assert list(after["claim"].drop_duplicates()) == list(frame["claim"].drop_duplicates())

"""Two sides of the hand-made ledger side by side."""

from __future__ import annotations

from data.count import compare
from data.load import Ledger
from data.selection import Selection, select


def sides(small: Ledger, left: Selection, right: Selection) -> compare.Comparison:
    return compare.compare(small, select(small, left), select(small, right))


def test_what_two_articles_both_say_is_a_pair_a_reader_entered(small: Ledger) -> None:
    found = sides(small, Selection(source=("a1",)), Selection(source=("a2",)))

    assert set(zip(found.agree["left"], found.agree["right"], strict=True)) == {("a1-02-1", "a2-01-1")}


def test_the_sides_can_be_turned(small: Ledger) -> None:
    there = sides(small, Selection(source=("a1",)), Selection(source=("a2",)))
    back = sides(small, Selection(source=("a2",)), Selection(source=("a1",)))

    assert set(zip(there.agree["left"], there.agree["right"], strict=True)) == set(
        zip(back.agree["right"], back.agree["left"], strict=True)
    )


def test_what_only_one_says_has_no_pair(small: Ledger) -> None:
    found = sides(small, Selection(source=("a1",)), Selection(source=("a2",)))

    assert set(found.only_right["id"]) == {"a2-02-1"}


def test_the_same_claim_on_both_sides_is_said_by_neither_alone(small: Ledger) -> None:
    found = sides(small, Selection(), Selection())

    assert len(found.only_left) == len(found.only_right) == 0


def test_topics_count_what_one_side_alone_says(small: Ledger) -> None:
    found = compare.topics(sides(small, Selection(source=("a1",)), Selection(source=("a2",))))

    assert dict(zip(found["topic"].astype(str), found["right"], strict=True))["economy"] == 1

"""Two sides of the hand-made ledger side by side."""

from __future__ import annotations

import pytest

from components.i18n.text import Text
from components.state.view import View
from components.ui.sections import comparison as panel
from data.count import compare
from data.ledger.load import Ledger
from data.query.selection import Selection, select
from tests import ledger


def view(ledger: Ledger) -> View:
    return View(ledger, ledger, Selection(), Text("en"), {"lang": "en"}, "sources", False)


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


def test_a_pair_that_both_sides_hold_is_one_pair(small: Ledger) -> None:
    found = sides(small, Selection(), Selection())
    ends = [frozenset(pair) for pair in zip(found.apart["left"], found.apart["right"], strict=True)]

    assert len(ends) == len(set(ends)) == 2
    assert len(found.agree) == 1


def test_pairs_gather_round_the_claim_that_has_most(small: Ledger) -> None:
    found = sides(small, Selection(), Selection())
    (side, hub, pairs), *others = compare.gathered(found.apart)

    assert hub == "a1-02-1"
    assert set(pairs[side]) == {hub}
    assert len(pairs) == 2
    assert others == []
    assert compare.gathered(found.apart.iloc[:0]) == []


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("", ("source", "a000", "a001")),
        ("source:a003:a004", ("source", "a003", "a004")),
        ("source:a003", ("source", "a003", "a000")),
        ("year:2023:2022", ("year", "2023", "2022")),
        ("year:2023-09:2024-06", ("year", "2023-09", "2024-06")),
        ("year:2022-02-24/2022-12:/2019", ("year", "2022-02-24/2022-12", "/2019")),
        ("year:sometime:2022", ("year", "2022", "2024")),
        ("nothing:a:b", ("source", "a000", "a001")),
    ],
)
def test_an_address_names_two_sides(code: str, expected: tuple[str, str, str], real: Ledger) -> None:
    assert panel._chosen(view(real), code) == expected


def test_any_period_can_be_a_side(real: Ledger) -> None:
    side = panel.side(Selection(topic=("arms",)), "year", "2022-02-24/2022-12")

    assert side.to_query() == {"topic": "arms", "from": "2022-02-24", "to": "2022-12-31"}


@pytest.mark.parametrize("kind", ["source", "party", "year"])
def test_every_pair_is_told_and_long_lists_are_folded(kind: str, real: Ledger) -> None:
    seen = view(real)
    options = panel._options(seen, kind)
    left, right = (select(real, panel.side(Selection(), kind, value)) for value in options[:2])
    found = compare.compare(real, left, right)
    told = panel.result(seen, kind, *options[:2])

    assert told.count('class="related"') == len(found.agree) + len(found.apart)
    assert told.count("<details>") >= (len(found.only_left) > 12) + (len(found.only_right) > 12)


def test_what_only_bears_on_the_same_matter_is_said_by_each_side_alone() -> None:
    made = ledger.built(ledger.changed("relations", 1, relation="relates"))
    found = sides(made, Selection(source=("a1",)), Selection(source=("a2",)))

    assert not len(found.agree)
    assert "a2-01-1" in set(found.only_right["id"])

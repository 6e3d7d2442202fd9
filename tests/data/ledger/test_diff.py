"""What changed between two versions, row by row."""

from __future__ import annotations

from data.ledger import codebook
from data.ledger.diff import Difference, between
from tests import ledger, releases


def changed(*changes: ledger.Spoiling) -> list[Difference]:
    old, new = ledger.tables(), ledger.tables()
    for change in changes:
        change(new)
    return between(old, new, codebook.read())


def test_nothing_changed() -> None:
    assert changed() == []


def test_rows_are_told_apart_by_what_became_of_them() -> None:
    assert changed(*releases.MADE_NEW) == [
        Difference("parties", added=("delta",)),
        Difference("aliases", withdrawn=("alta/ألتا/ar/a1/1",)),
        Difference("claims", changed=("a1-02-1",), withdrawn=("a2-02-1",)),
    ]


def test_a_tombstone_that_was_one_before_is_not_withdrawn_again() -> None:
    frames = ledger.tables()
    row = int(frames["claims"].index[frames["claims"]["id"].eq("r-old")][0])

    assert changed(ledger.changed("claims", row, note_en="Once more.")) == [Difference("claims", changed=("r-old",))]


def test_a_key_of_several_columns_is_one_name() -> None:
    assert changed(ledger.changed("attributions", 0, described_en="Somebody")) == [
        Difference("attributions", changed=(_first_step(),))
    ]


def test_a_table_without_a_key_only_grows() -> None:
    more = ledger.added("changes", date="2024-05-01", table="claims", id="a1-02-1", column="note_en")
    found = changed(more)

    assert [(each.table, len(each.added), each.changed, each.withdrawn) for each in found] == [("changes", 1, (), ())]


def test_the_order_of_rows_does_not_matter() -> None:
    assert changed(ledger.rebuilt("claims", lambda frame: frame.iloc[::-1].reset_index(drop=True))) == []


def _first_step() -> str:
    row = ledger.tables()["attributions"].iloc[0]
    return f"{row['claim']}/{row['step']}"

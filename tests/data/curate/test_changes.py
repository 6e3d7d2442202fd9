"""What a new state of the tables adds to the list of changes."""

from __future__ import annotations

import pytest

from data.checks import checker
from data.curate import changes
from data.ledger import codebook
from tests import ledger
from tests.ledger import added, changed, removed

BOOK = codebook.read()
WHY = ("It was read again.", "أُعيدت قراءته.")
OTHER = ("It belongs to another claim.", "يخص ادعاء آخر.")


def rows(reasons: dict[changes.Place, changes.Reason], *spoilings: ledger.Spoiling) -> list[tuple[str, ...]]:
    new = ledger.tables()
    for spoil in spoilings:
        spoil(new)
    found = changes.between(ledger.tables(), new, BOOK, "2024-05-01", reasons)
    assert list(found.columns) == list(BOOK.tables["changes"].stored)
    return [tuple(row) for row in found.to_numpy().tolist()]


def test_the_same_tables_have_no_changes() -> None:
    assert rows({}) == []


def test_a_changed_cell_is_one_row() -> None:
    assert rows({("claims", "a1-02-1", "topic"): WHY}, changed("claims", 0, topic="economy")) == [
        ("2024-05-01", "claims", "a1-02-1", "topic", "arms", "economy", *WHY)
    ]


def test_a_row_that_is_added_or_gone_is_one_row_without_a_column() -> None:
    new = added("relations", claim="a2-01-1", relation="relates", other="a1-02-1")

    assert rows({("relations", "", ""): WHY}, new, removed("relations", 1)) == [
        ("2024-05-01", "relations", "a2-01-1/restates/a1-02-1", "", "a2-01-1/restates/a1-02-1", "", *WHY),
        ("2024-05-01", "relations", "a2-01-1/relates/a1-02-1", "", "", "a2-01-1/relates/a1-02-1", *WHY),
    ]


def test_the_nearest_reason_explains() -> None:
    edits = (changed("claims", 0, topic="economy", stance="fact"), changed("claims", 1, topic="economy"))
    reasons = {("claims", "a1-02-1", "topic"): WHY, ("claims", "a1-02-1", ""): OTHER, ("claims", "", "topic"): OTHER}

    assert [(row[2], row[3], row[6]) for row in rows(reasons, *edits)] == [
        ("a1-02-1", "topic", WHY[0]),
        ("a1-02-1", "stance", OTHER[0]),
        ("a1-02-2", "topic", OTHER[0]),
    ]


def test_a_withdrawn_row_is_explained_by_itself() -> None:
    stone = changed("flows", 1, status="withdrawn", reason_en="A fear is no flow.", reason_ar="الخشية ليست تدفقًا.")

    assert rows({}, stone) == [
        (
            "2024-05-01", "flows", "f-a2-01-1-1", "status", "current", "withdrawn",
            "A fear is no flow.", "الخشية ليست تدفقًا.",
        )
    ]  # fmt: skip


def test_what_has_no_reason_is_named() -> None:
    with pytest.raises(changes.UnexplainedError) as silent:
        rows(
            {("claims", "a1-02-1", ""): WHY}, changed("claims", 0, topic="economy"), changed("flows", 0, goods="grain")
        )

    assert silent.value.places == [("flows", "f-a1-02-1-1", "goods")]


def test_the_rows_pass_the_check() -> None:
    new = ledger.tables()
    for spoil in (
        changed("attributions", 4, described_en="Alta"),
        removed("relations", 1),
        changed("claims", 0, date="2023"),
    ):
        spoil(new)
    found = changes.between(ledger.tables(), new, BOOK, "2024-05-01", {(name, "", ""): WHY for name in BOOK.tables})
    for row in found.to_dict("records"):
        added("changes", **{str(name): cell for name, cell in row.items()})(new)

    assert len(found) == 3
    assert checker.problems(new, BOOK, ledger.TEXTS) == []

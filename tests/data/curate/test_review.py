"""A change is looked at against the tables as they stand now; two at once both survive, and nothing is written silently."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from data.curate import edits, review
from data.curate.edits import Returned
from data.ledger import codebook
from tests import ledger
from tests.ledger import changed, tables

BOOK = codebook.read()
WHY = ("Read again.", "قُرئ من جديد.")
DAY = "2024-05-01"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    review.save(tmp_path, tables(), BOOK)
    return tmp_path


def edited(*changes: ledger.Spoiling) -> Returned:
    """What one person changes, who began with the tiny ledger."""
    frames = tables()
    for change in changes:
        change(frames)
    return edits.between(frames, tables(), BOOK)


def claims(folder: Path) -> pd.DataFrame:
    return pd.read_csv(folder / "claims.csv", dtype=str, keep_default_na=False).set_index("id")


def test_two_simultaneous_edits_both_survive(folder: Path) -> None:
    first, second = edited(changed("claims", 0, topic="economy")), edited(changed("claims", 3, topic="technology"))
    for each in (first, second):
        review.write(folder, review.review(folder, [each], BOOK), WHY, DAY, BOOK)

    assert claims(folder)["topic"][["a1-02-1", "a2-01-1"]].tolist() == ["economy", "technology"]
    listed = pd.read_csv(folder / "changes.csv", dtype=str)
    assert listed.iloc[-2:][["id", "new"]].to_numpy().tolist() == [["a1-02-1", "economy"], ["a2-01-1", "technology"]]


def test_a_cell_that_both_changed_is_named_and_stays(folder: Path) -> None:
    review.write(folder, review.review(folder, [edited(changed("claims", 0, topic="economy"))], BOOK), WHY, DAY, BOOK)
    late = review.review(folder, [edited(changed("claims", 0, topic="technology"))], BOOK)

    assert len(late.conflicts) == 1
    assert "a1-02-1 topic" in late.conflicts[0]
    with pytest.raises(ValueError, match="nothing against it"):
        review.write(folder, late, WHY, DAY, BOOK)
    assert claims(folder).at["a1-02-1", "topic"] == "economy"


def test_what_the_check_finds_keeps_it_from_being_written(folder: Path) -> None:
    change = review.review(folder, [edited(changed("claims", 0, stance="alegation"))], BOOK)

    assert ["Did you mean «allegation»?" in line for line in change.against("en")] == [True]
    with pytest.raises(ValueError, match="nothing against it"):
        review.write(folder, change, WHY, DAY, BOOK)


def test_old_problems_of_a_draft_do_not_stand_in_the_way(folder: Path) -> None:
    frames = tables()
    changed("claims", 0, statement_en="")(frames)
    review.save(folder, frames, BOOK)

    assert review.review(folder, [edited(changed("claims", 3, topic="technology"))], BOOK).problems == ()


@pytest.mark.parametrize("reason", [("", ""), ("Read again.", " ")])
def test_no_change_without_a_reason_in_both_languages(folder: Path, reason: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match="reason"):
        review.write(folder, review.review(folder, [edited(changed("claims", 0, topic="economy"))], BOOK), reason, DAY, BOOK)


def test_a_step_is_taken_out_only_where_somebody_says_so(folder: Path) -> None:
    gone = edited(ledger.removed("attributions", 1))
    kept = review.review(folder, [gone], BOOK)
    taken = review.review(folder, [replace(gone, dropped=gone.missing)], BOOK)

    assert len(kept.after["attributions"]) == len(tables()["attributions"])
    assert len(taken.after["attributions"]) == len(tables()["attributions"]) - 1

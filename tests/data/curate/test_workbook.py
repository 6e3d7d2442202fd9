"""Workbooks go out and come back: nothing is lost, conflicts are named, what is broken or hostile is refused whole."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from data.curate import edits, workbook
from data.curate.edits import Edit
from data.ledger import codebook
from tests.ledger import tables

BOOK = codebook.read()


@pytest.fixture
def given(tmp_path: Path) -> Path:
    path = tmp_path / "ledger.xlsx"
    workbook.write(path, tables(), BOOK)
    return path


def edited(given: Path, name: str, **cells: str) -> Path:
    """A copy in which cells of the sheet `claims`, by their address, hold something else."""
    book = load_workbook(given)
    for address, value in cells.items():
        book["claims"][address] = value
    path = given.with_name(name)
    book.save(path)
    return path


def test_what_comes_back_untouched_changes_nothing(given: Path) -> None:
    returned = workbook.read(given, BOOK)
    result, conflicts = edits.merge(tables(), [returned], BOOK)

    assert (returned.edits, returned.missing, conflicts) == ((), (), [])
    assert all(result[name].equals(frame) for name, frame in tables().items())


def test_it_runs_from_right_to_left_and_offers_the_codes(given: Path) -> None:
    sheet = load_workbook(given)["claims"]

    assert sheet.sheet_view.rightToLeft
    assert any("codes!" in rule.formula1 for rule in sheet.data_validations.dataValidation)


def test_two_edits_of_two_people_both_survive(given: Path) -> None:
    one, two = edited(given, "one.xlsx", E2="First."), edited(given, "two.xlsx", E3="Second.")
    result, conflicts = edits.merge(tables(), [workbook.read(path, BOOK) for path in (one, two)], BOOK)

    assert conflicts == []
    assert list(result["claims"]["statement_en"][:2]) == ["First.", "Second."]


def test_a_cell_that_both_changed_is_a_conflict_and_stays(given: Path) -> None:
    one, two = edited(given, "one.xlsx", E2="First."), edited(given, "two.xlsx", E2="Other.")
    result, conflicts = edits.merge(tables(), [workbook.read(path, BOOK) for path in (one, two)], BOOK)

    assert result["claims"]["statement_en"][0] == "First."
    assert len(conflicts) == 1
    assert "claims a1-02-1 statement_en" in conflicts[0]


def test_a_row_below_is_new_and_a_row_that_is_gone_is_named_and_kept(given: Path) -> None:
    book = load_workbook(given)
    book["claims"].delete_rows(2)
    book["parties"].append(["gamma", "state", "Gamma", "غاما"])
    path = given.with_name("rows.xlsx")
    book.save(path)
    returned = workbook.read(path, BOOK)
    result, _ = edits.merge(tables(), [returned], BOOK)

    assert returned.missing == (("claims", ("a1-02-1",)),)
    assert "a1-02-1" in set(result["claims"]["id"])
    assert list(result["parties"]["id"])[-1] == "gamma"


def test_an_edit_says_what_it_changes(given: Path) -> None:
    (edit,) = workbook.read(edited(given, "one.xlsx", H2="fact"), BOOK).edits

    assert edit == Edit("claims", ("a1-02-1",), "stance", "allegation", "fact")


def test_hostile_and_broken_workbooks_are_refused_whole(given: Path, tmp_path: Path) -> None:
    formula = edited(given, "formula.xlsx", E2='=HYPERLINK("http://example.org")')
    torn = tmp_path / "torn.xlsx"
    torn.write_bytes(given.read_bytes()[:2000])
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b"\0" * (workbook.UNPACKED + 1))
    less = load_workbook(given)
    del less["claims"]
    less.save(tmp_path / "less.xlsx")

    for path, reason in (
        (formula, "formula"),
        (torn, "no workbook"),
        (bomb, "unpacks"),
        (tmp_path / "less.xlsx", "missing"),
    ):
        with pytest.raises(workbook.WorkbookError, match=reason):
            workbook.read(path, BOOK)

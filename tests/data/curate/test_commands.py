"""The documented path: an article's rows taken out, drafted by `add`, filled in a workbook, read back, clean."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from openpyxl import load_workbook

from data.checks import checker
from data.curate.__main__ import main
from data.ledger import codebook, csv_files
from tests.ledger import TEXTS, tables

BOOK = codebook.read()
WHY = ["--reason-en", "Read anew.", "--reason-ar", "قُرئ من جديد."]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The tiny ledger without its second article."""
    for name, frame in tables().items():
        for column in ("id", "source", "claim", "other"):
            if column in frame and name not in ("changes", "measures"):
                frame = frame[~frame[column].str.match(r"a2(-|$)")]
        if name == "changes":
            frame = frame[~frame["id"].str.startswith("a2")]
        frame.to_csv(tmp_path / f"{name}.csv", index=False, lineterminator="\n")
    return tmp_path


def problems(folder: Path) -> list[str]:
    frames, unreadable = csv_files.read(folder, BOOK)
    return [each.place for each in (*unreadable, *checker.problems(frames, BOOK))]


def filled(path: Path, **statements: str) -> None:
    """Fill the cells that the check asks for, as a curator does."""
    book = load_workbook(path)
    for name, defaults in {
        "sources": {"title_en": "Containers and wheat", "title_ar": "حاويات وقمح"},
        "claims": {"statement_en": "Something was said.", "statement_ar": "قيل شيء.", "topic": "other"},
    }.items():
        sheet = book[name]
        header = [cell.value for cell in sheet[1]]
        for row in sheet.iter_rows(min_row=2):
            for column, value in defaults.items():
                cell = row[header.index(column)]
                cell.value = cell.value or value
    book.save(path)


def test_an_article_is_added_filled_and_clean(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    assert problems(folder) == []
    assert main(["add", str(TEXTS / "two.txt"), "--published", "2023-10-02", "--into", str(folder)]) == 0
    assert any("statement_en" in place for place in problems(folder))

    sheet = tmp_path_factory.mktemp("out") / "a000.xlsx"
    source = next(code for code in pd.read_csv(folder / "sources.csv", dtype=str)["id"] if code.startswith("a0"))
    assert main(["sheet", str(sheet), "--source", source, "--from", str(folder)]) == 0
    filled(sheet)
    assert main(["read", str(sheet), *WHY, "--into", str(folder)]) == 0

    assert problems(folder) == []
    changes = pd.read_csv(folder / "changes.csv", dtype=str)
    assert {"Read anew."} <= set(changes.loc[changes["table"].eq("claims"), "reason_en"])


def test_a_workbook_with_an_unknown_code_is_refused_whole(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = tmp_path / "all.xlsx"
    main(["sheet", str(sheet), "--from", str(folder)])
    book = load_workbook(sheet)
    book["claims"]["H2"], book["claims"]["E2"] = "alegation", "Changed."
    book.save(sheet)
    before = (folder / "claims.csv").read_bytes()

    assert main(["read", str(sheet), *WHY, "--into", str(folder)]) == 1
    assert (folder / "claims.csv").read_bytes() == before
    assert "alegation" in capsys.readouterr().err


def test_a_dry_run_writes_nothing(folder: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "all.xlsx"
    main(["sheet", str(sheet), "--from", str(folder)])
    book = load_workbook(sheet)
    book["claims"]["E2"] = "Changed."
    book.save(sheet)
    before = {path.name: path.read_bytes() for path in folder.glob("*.csv")}

    assert main(["read", str(sheet), *WHY, "--into", str(folder), "--dry-run"]) == 0
    assert {path.name: path.read_bytes() for path in folder.glob("*.csv")} == before

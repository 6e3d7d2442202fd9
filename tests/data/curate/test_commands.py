"""The documented path: an article's rows taken out, drafted by `add`, filled in a workbook, read back, clean."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from openpyxl import load_workbook

from data.checks import checker
from data.curate import edits
from data.curate.__main__ import main
from data.ledger import codebook, csv_files, load
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


#: One of the five articles.
ARTICLE = "a001"


def mentions(frame: pd.DataFrame) -> pd.Series:
    """Rows of which any cell names the article or a row of it."""
    found = [frame[name].str.contains(rf"\b{ARTICLE}\b", regex=True) for name in frame.columns]
    return pd.concat(found, axis=1).any(axis=1)


def test_an_article_whose_rows_were_removed_comes_back_along_the_documented_path(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`add` finds its source, paragraphs and places again; what a curator enters is what the ledger says of it now. The
    tables bear a new version, as edited ones must."""
    book = replace(BOOK, version="99.0.0")
    monkeypatch.setattr(codebook, "read", lambda: book)
    released, _ = csv_files.read(load.CURATED, BOOK)
    folder, sheet = tmp_path / "ledger", tmp_path / f"{ARTICLE}.xlsx"
    folder.mkdir()
    for name, frame in released.items():
        frame[~mentions(frame)].to_csv(folder / f"{name}.csv", index=False, lineterminator="\n")
    own = {name: frame[mentions(frame)] for name, frame in released.items()}
    printed = own["sources"].iloc[0]

    assert problems(folder) == []
    assert main(["add", str(articles / printed["file"]), "--published", printed["published"], "--into", str(folder)]) == 0
    drafted, _ = csv_files.read(folder, BOOK)
    source = drafted["sources"].set_index("id").loc[ARTICLE]
    assert (source["sha256"], source["language"]) == (printed["sha256"], "ar")
    assert drafted["passages"]["source"].eq(ARTICLE).sum() == len(own["passages"])

    assert main(["sheet", str(sheet), "--from", str(folder)]) == 0
    entered(sheet, own)
    assert main(["read", str(sheet), *WHY, "--into", str(folder)]) == 0

    back, _ = csv_files.read(folder, BOOK)
    assert [f"{each.place}: {each.sentence('en')}" for each in checker.problems(back, BOOK, articles)] == []
    for name in ("sources", "passages", "claims", "attributions", "flows", "relations"):
        key = list(BOOK.tables[name].key)
        assert sorted(map(tuple, back[name][mentions(back[name])][key].to_numpy())) == sorted(map(tuple, own[name][key].to_numpy()))


def entered(path: Path, own: dict[str, pd.DataFrame]) -> None:
    """What a curator does in the workbook: the drafts of the article replaced by its rows, those that hold no claim taken out."""
    book = load_workbook(path)
    for name in edits.TABLES:
        sheet, rows = book[name], own[name]
        header = [cell.value for cell in sheet[1]]
        given = pd.DataFrame(sheet.iter_rows(min_row=2, values_only=True), columns=header).fillna("")
        others = given[~mentions(given)]
        sheet.delete_rows(2, sheet.max_row)
        for cells in pd.concat([others, rows[header]]).to_numpy().tolist():
            sheet.append(cells)
    book.save(path)

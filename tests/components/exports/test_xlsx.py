"""Files of a view: safe to open, right to left in Arabic, and with exactly its rows."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path

import frictionless
import openpyxl
import pandas as pd

from components.exports import data_package, xlsx
from components.i18n import bidi
from components.i18n.text import Text
from components.state.view import View
from data.count import readings
from data.ledger import codebook
from data.ledger.load import Ledger
from data.query import rows
from data.query.selection import Selection, select

ARMS = Selection(topic=("arms",), layer=("article",))


def view(ledger: Ledger, text: Text, chosen: Selection = ARMS) -> View:
    return View(ledger, select(ledger, chosen), chosen, text, chosen.to_query() | {"lang": text.lang}, "claims", False)


def test_the_workbook_has_the_rows_of_the_view(real: Ledger, text: Text) -> None:
    seen = view(real, text)
    book = openpyxl.load_workbook(io.BytesIO(xlsx.workbook(seen, "claims")))

    assert book["claims"].max_row - 1 == len(seen.shown.claims)
    assert [cell.value for cell in book["claims"][1]] == [*rows.table(seen.shown, "claims").columns, "in_words"]


def test_the_workbook_says_what_its_columns_mean(real: Ledger, text: Text) -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx.workbook(view(real, text), "claims")))
    said = {row[0].value: [cell.value or "" for cell in row[1:]] for row in book["labels"].iter_rows(min_row=2)}
    standing = codebook.read().column("claims", "standing")

    heads = [cell.value for name in ("claims", "readings") for cell in book[name][1]]

    assert book.sheetnames == ["claims", "readings", "labels", "notes"]
    assert list(said) == list(dict.fromkeys(heads))
    assert said["standing"] == [standing.label[text.lang], standing.note[text.lang]]


def test_the_workbook_of_claims_holds_their_second_readings(real: Ledger, text: Text) -> None:
    seen = view(real, text)
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx.workbook(seen, "claims")))["readings"]
    head, *body = ([cell.value for cell in line] for line in sheet.rows)

    assert head == [*readings.COLUMNS]
    assert {line[0] for line in body} <= set(seen.shown.claims["id"])
    assert len(body) == len(readings.of_claims(real, [*seen.shown.claims["id"]])) > 0


def test_the_workbook_runs_with_the_language(real: Ledger, text: Text) -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx.workbook(view(real, text), "flows")))

    assert [bool(sheet.sheet_view.rightToLeft) for sheet in book] == [text.lang == "ar"] * 3
    assert book["flows"]["A2"].alignment.readingOrder == (2 if text.lang == "ar" else 1)


def test_the_notes_name_filters_and_licence(real: Ledger, text: Text) -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx.workbook(view(real, text), "claims")))
    said = " ".join(str(cell.value) for row in book["notes"].rows for cell in row)
    assert bidi.plain(said) == said

    assert text.code("topic", "arms") in said
    assert "CC BY 4.0" in said


def test_the_zip_is_a_valid_package_of_exactly_the_view(real: Ledger, text: Text, tmp_path: Path) -> None:
    seen = view(real, text)
    with zipfile.ZipFile(io.BytesIO(data_package.bundle(seen))) as archive:
        archive.extractall(tmp_path)

    claims = pd.read_csv(tmp_path / "curated" / "claims.csv", dtype=str)
    assert sorted(claims["id"]) == sorted(seen.shown.claims["id"])
    assert text.code("topic", "arms") in (tmp_path / "README.md").read_text(encoding="utf-8")
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.flatten(["type", "message"])[:3]


def test_the_days_of_a_workbook_are_days(real: Ledger, text: Text) -> None:
    seen = view(real, text)
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx.workbook(seen, "claims")))["claims"]
    names = [cell.value for cell in sheet[1]]
    for name in ("date_from", "date_to"):
        cells = [row[names.index(name)] for row in sheet.iter_rows(min_row=2)]
        told = [cell.value.date().isoformat() if cell.is_date else cell.value for cell in cells]

        assert told == [value or None for value in rows.table(seen.shown, "claims")[name]]
        assert any(cell.is_date and cell.number_format == "yyyy-mm-dd" for cell in cells)


def test_the_workbook_says_whose_it_is_when_it_was_closed_and_how_it_is_cited(real: Ledger, text: Text) -> None:
    made = xlsx.workbook(view(real, text), "claims", "https://dash.example.org/", date(2027, 2, 3))
    book = openpyxl.load_workbook(io.BytesIO(made))
    told = {row[0].value: row[1].value for row in book["notes"].iter_rows()}
    address = f"https://dash.example.org/claims?lang={text.lang}&v={real.edition.version}&layer=article&topic=arms"

    assert bidi.plain(text.table("claims")) in book.properties.title
    assert book.properties.creator == bidi.plain(text("cite-author"))
    assert book.properties.created.date().isoformat() == max([real.edition.cutoff, *real.changes["date"]])
    assert told[text("notes-address")] == address
    assert address in told[text("notes-citation")]


def test_the_same_view_makes_the_same_workbook(real: Ledger, text: Text) -> None:
    day = date(2027, 2, 3)

    assert xlsx.workbook(view(real, text), "flows", "/", day) == xlsx.workbook(view(real, text), "flows", "/", day)

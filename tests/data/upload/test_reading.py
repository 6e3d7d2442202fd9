"""What people have and what we give out is read for what it is, and what was seen in it is said."""

from __future__ import annotations

import datetime

import pytest

from components.exports import data_package, tabular, xlsx
from components.i18n import messages
from components.state.view import View
from data.ledger import codebook
from data.ledger.load import Ledger
from data.upload import values
from data.upload.records import Note, Reading
from tests import ledger
from tests.data.upload import files

BOOK = codebook.read()
CLAIMS = ledger.tables()["claims"]
#: A claim as a reader would enter it: no place in a text, no chain.
ROW = {"id": "x-1", "source": "one", "statement_en": "A ship sailed.", "statement_ar": "أبحرت سفينة.", "topic": "arms",
       "stance": "fact", "date": "2023-09-13", "date_basis": "printed"}  # fmt: skip


def source() -> str:
    return str(ledger.tables()["sources"].loc[0, "id"])


def separated(rows: list[dict[str, str]], mark: str = ",") -> str:
    return "\n".join([mark.join(rows[0]), *(mark.join(f'"{cell}"' for cell in row.values()) for row in rows)])


def notes(found: Reading) -> list[Note]:
    return [note for sheet in found.sheets for note in sheet.notes]


def row(**cells: str) -> dict[str, str]:
    return ROW | {"source": source()} | cells


@pytest.mark.parametrize("table", ["claims", "events"])
def test_a_table_of_the_ledger_has_no_problem_and_stands_beside_itself(table: str, small: Ledger) -> None:
    found = files.read(files.csv(table), small, f"{table}.csv")

    assert (found.main, found.count, notes(found)) == (table, 0, [])
    assert found.tables[table] == ledger.tables()[table].to_dict("records")
    assert [(match.id, match.how) for match in found.matches] == [(each["id"], "equal") for each in found.tables[table]]


@pytest.mark.parametrize(
    ("encoding", "mark", "seen"),
    [
        ("utf-8", ",", []),
        ("utf-8-sig", ",", []),
        ("utf-8", ";", [Note("own-saw-separator", {"separator": "semicolon"})]),
        ("utf-8", "\t", [Note("own-saw-separator", {"separator": "tab"})]),
        ("utf-16", "\t", [Note("own-saw-encoding", {"encoding": "UTF-16"}), Note("own-saw-separator", {"separator": "tab"})]),
        ("utf-16-le", ",", [Note("own-saw-encoding", {"encoding": "UTF-16"})]),
        ("cp1256", ";", [
            Note("own-saw-encoding", {"encoding": "Windows-1256"}), Note("own-saw-separator", {"separator": "semicolon"}),
        ]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_file_is_read_in_its_own_encoding_and_separator(
    encoding: str, mark: str, seen: list[Note], end: str, small: Ledger
) -> None:
    found = files.read(separated([row()], mark).replace("\n", end).encode(encoding), small)

    assert notes(found) == seen
    assert found.tables["claims"][0]["statement_ar"] == ROW["statement_ar"]
    assert found.count == 0, found.problems


def test_what_a_spreadsheet_says_of_the_separator_is_believed(small: Ledger) -> None:
    found = files.read(b"sep=;\n" + separated([row()], ";").encode(), small)

    assert found.tables["claims"][0]["id"] == "x-1"


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_headings_may_be_labels_of_the_codebook_in_any_case(lang: str, small: Ledger) -> None:
    labels = {name: BOOK.column("claims", name).label[lang].upper() for name in ROW}
    found = files.read(separated([{labels[name]: cell for name, cell in row().items()}]).encode(), small)

    assert {name: found.tables["claims"][0][name] for name in ROW} == row()
    assert found.count == 0, found.problems


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_codes_and_ids_may_be_given_by_their_names(lang: str, small: Ledger) -> None:
    parties = ledger.tables()["parties"]
    given = row(
        topic=BOOK.caption("topic", "arms", lang),
        stance=BOOK.caption("stance", "denial", lang).upper(),
        parties="; ".join(parties[f"name_{lang}"][:2]),
    )
    first = files.read(separated([given]).encode(), small).tables["claims"][0]

    assert (first["topic"], first["stance"], first["parties"]) == ("arms", "denial", ";".join(parties["id"][:2]))


def test_a_workbook_gives_days_numbers_and_yes_as_the_ledger_writes_them(small: Ledger) -> None:
    heads = [*ROW, "estimate", "paragraph"]
    cells = [*row().values(), True, 3.0]
    cells[heads.index("date")] = datetime.date(2023, 9, 13)
    found = files.read(files.workbook({"claims": [heads, cells], "notes": [["only words"]]}), small, "mine.xlsx")

    first = found.tables["claims"][0]
    assert (first["date"], first["estimate"], first["paragraph"]) == ("2023-09-13", "true", "3")
    assert Note("own-saw-days", {"count": 1}) in notes(found)
    assert [(sheet.name, sheet.table) for sheet in found.sheets] == [
        ("mine.xlsx · claims", "claims"),
        ("mine.xlsx · notes", ""),
    ]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2023-09-13", "2023-09-13"),
        ("2023/9/13", "2023-09-13"),
        ("13/9/2023", "2023-09-13"),
        ("9.13.2023", "2023-09-13"),
        ("2023-09-13 00:00:00", "2023-09-13"),
        ("45182", "2023-09-13"),
        ("١٣/٠٩/٢٠٢٣", "2023-09-13"),
        ("٢٠٢٣", "2023"),
        ("03/04/2023", "03/04/2023"),
        ("5/5/2023", "2023-05-05"),
        ("31/02/2023", "31/02/2023"),
        ("2023-06?", "2023-06?"),
        ("197X", "197X"),
        ("soon", "soon"),
        ("", ""),
    ],
)
def test_a_day_in_any_form_that_means_one_day(typed: str, meant: str) -> None:
    assert values.day(typed) == meant


def test_empty_rows_lines_above_and_columns_of_ours_are_left_out_and_said(small: Ledger) -> None:
    raw = "My table,,\n" + separated([row(chain="a > b", colour="red")]) + "\n,,,\n\n,,\n"
    found = files.read(raw.encode(), small)
    (sheet,) = found.sheets

    assert len(found.tables["claims"]) == 1
    assert {(note.message, note.values["count"]) for note in sheet.notes} == {
        ("own-saw-empty-rows", 3),
        ("own-saw-lines-above", 1),
    }
    assert [(each.text, each.known) for each in sheet.headings if not each.column] == [
        ("chain", True),
        ("colour", False),
    ]


def test_a_heading_is_read_as_the_reader_says(small: Ledger) -> None:
    given = {"What is said": "A ship sailed.", "code": "x-1", "Source": source(), "topic": "arms", "stance": "fact"}
    mapped = {"claims.csv": {"What is said": "statement_en", "code": "id"}}
    found = files.read(separated([given]).encode(), small, columns=mapped)

    assert found.tables["claims"][0] | {"statement_en": "A ship sailed.", "id": "x-1"} == found.tables["claims"][0]
    assert found.count == 0, found.problems


def test_a_table_of_foreign_headings_is_read_as_the_reader_says(small: Ledger) -> None:
    given = {"Text": "A ship sailed.", "Paper": source()}
    raw = separated([given]).encode()
    assert files.read(raw, small).main == ""

    chosen = {"kinds": {"claims.csv": "claims"}, "columns": {"claims.csv": {"Text": "statement_en", "Paper": "source"}}}
    found = files.read(raw, small, **chosen)

    assert (found.main, found.count) == ("claims", 0), found.problems
    assert found.tables["claims"][0]["id"] == "own-claims-1"


def test_a_table_brings_its_own_sources_and_parties(small: Ledger) -> None:
    claims = [["id", "source", "statement_en", "topic", "stance", "parties"],
              ["x-1", "My paper", "A ship sailed.", "arms", "fact", "Ruritania"]]  # fmt: skip
    sources = [["id", "title_en", "language"], ["mine", "My paper", "en"]]
    parties = [["id", "kind", "name_en"], ["rur", "state", "Ruritania"]]
    found = files.read(files.workbook({"claims": claims, "sources": sources, "parties": parties}), small, "mine.xlsx")

    first = found.tables["claims"][0]
    assert (first["source"], first["parties"]) == ("mine", "rur")
    assert found.count == 0, found.problems


def test_every_problem_is_named_with_its_place(small: Ledger) -> None:
    def spoil(frames: ledger.Tables) -> None:
        frames["claims"].loc[0, ["topic", "source", "date"]] = ["war", "nobody", "2023-13"]
        frames["claims"].loc[1, "id"] = frames["claims"].loc[2, "id"]

    found = files.read(files.csv("claims", spoil), small)

    assert {(each.rule, each.column) for each in found.problems} >= {
        ("unknown_code", "topic"),
        ("unknown_reference", "source"),
        ("bad_date", "date"),
        ("duplicate_id", "id"),
    }
    assert {each.table for each in found.problems} == {"claims"}


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("table", ["claims", "events"])
def test_what_we_give_out_is_read_without_a_problem(lang: str, table: str, real: Ledger) -> None:
    view = View.open({"lang": lang, "source": "a000,a001" if table == "claims" else ""}, "data")
    frame = files_of(view.shown, table)
    for name, raw in {f"{table}.xlsx": xlsx.workbook(view, table), f"{table}.csv": tabular.csv(frame)}.items():
        found = files.read(raw, real, name)

        assert (found.main, len(found.tables[table]), found.count) == (table, len(frame), 0), found.problems
        assert {match.how for match in found.matches} == {"equal"}


def test_our_data_package_is_read(real: Ledger) -> None:
    view = View.open({"lang": "en", "source": "a000"}, "data")
    found = files.read(data_package.bundle(view), real, "marsad.zip")

    assert (found.main, len(found.tables["claims"]), found.count) == ("claims", len(view.shown.claims), 0), (
        found.problems
    )


def files_of(shown: Ledger, table: str):  # type: ignore[no-untyped-def]
    from data.query import rows

    return rows.table(shown, table)


def test_every_note_has_a_sentence_in_both_languages() -> None:
    for name in messages.names("own-saw-"):
        assert all(messages.known(lang, name) for lang in ("ar", "en"))


def test_a_table_without_rows_brings_no_problem(small: Ledger) -> None:
    empty = files.csv("measures", ledger.rebuilt("measures", lambda frame: frame.head(0)))
    found = files.read(files.zipped({"claims.csv": files.csv("claims"), "measures.csv": empty}), small, "view.zip")

    assert (found.main, found.count, "measures" in found.tables) == ("claims", 0, False)
    assert [(sheet.table, sheet.rows) for sheet in found.sheets] == [("claims", len(small.claims)), ("measures", 0)]

"""A workbook for curators: the ledger's rows with drop-downs, and back again as edits that can be merged.

A sheet a table, headed by the names of its columns. A hidden twin of each sheet holds the rows as they were given out,
so that what comes back says by itself what was changed, whatever has happened to the ledger since.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

import pandas as pd
import xlsxwriter
from openpyxl import load_workbook

from data.curate import edits
from data.curate.edits import TABLES, Returned, Tables
from data.ledger.codebook import Codebook
from data.ledger.schema import Column, Table

#: Which column ties the rows of a table to a source: a sheet of one article holds those.
OF_SOURCE = {"sources": "id", "passages": "source", "claims": "source", "attributions": "claim", "flows": "claim"}
GIVEN, CODES = "given_", "codes"
#: Rows with drop-downs below the last one; bytes a workbook may have, packed and unpacked; rows of a sheet.
SPARE, PACKED, UNPACKED, ROWS = 400, 20_000_000, 300_000_000, 50_000


class WorkbookError(Exception):
    """The file can't be taken as a whole; the message says why."""


def write(path: Path, tables: Tables, book: Codebook, source: str = "") -> None:
    """Write the workbook; `source`: only the rows of one article, with all parties and places to choose from."""
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False}) as workbook:
        bold = workbook.add_format({"bold": True, "bg_color": "#f4f1ea", "text_wrap": True})
        wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
        lists = _codes(workbook, tables, book)
        for name in TABLES:
            table, frame = book.tables[name], _of_source(tables[name], name, source)
            sheet, given = workbook.add_worksheet(name), workbook.add_worksheet(GIVEN + name)
            sheet.right_to_left()
            sheet.freeze_panes(1, 1)
            given.very_hidden()
            for place, column in enumerate(table.columns[each] for each in table.stored):
                sheet.set_column(place, place, 44 if column.name.startswith(("statement", "title", "note")) else 18)
                sheet.write_string(0, place, column.name, bold)
                given.write_string(0, place, column.name)
                sheet.write_comment(0, place, _help(column))
                choice = column.codes or column.name
                if choice in lists and not column.is_list:
                    rule = {"validate": "list", "source": lists[choice], "ignore_blank": True}
                    sheet.data_validation(1, place, len(frame) + SPARE, place, rule)
                for row, value in enumerate(frame[column.name], 1):
                    sheet.write_string(row, place, value, wrapped)
                    given.write_string(row, place, value)


def read(path: Path, book: Codebook) -> Returned:
    """What a workbook changes against what was given out with it. Raises WorkbookError; nothing is taken from a broken one."""
    sheets = _sheets(path, book)
    return edits.between(sheets, {name: sheets[GIVEN + name] for name in TABLES}, book)


def _of_source(frame: pd.DataFrame, name: str, source: str) -> pd.DataFrame:
    column = OF_SOURCE.get(name)
    if not source or column is None:
        return frame if not source or name in ("parties", "places") else frame.iloc[:0]
    values = frame[column]
    return frame[values.eq(source) | values.str.startswith(f"{source}-")]


def _codes(workbook: xlsxwriter.Workbook, tables: Tables, book: Codebook) -> dict[str, str]:
    """A hidden sheet with a column a vocabulary; per vocabulary, and per column that names a party, the range to choose from."""
    sheet = workbook.add_worksheet(CODES)
    sheet.very_hidden()
    lists = {name: [*codes] for name, codes in book.vocabularies.items()}
    parties = [str(party) for party in tables["parties"]["id"]]
    lists |= dict.fromkeys(("party", "supplier", "recipient"), parties)
    ranges = {}
    for place, (name, codes) in enumerate(lists.items()):
        sheet.write_column(0, place, codes)
        column = xlsxwriter.utility.xl_col_to_name(place)
        ranges[name] = f"={CODES}!${column}$1:${column}${max(1, len(codes))}"
    return ranges


def _help(column: Column) -> str:
    """What a column holds, in both languages."""
    parts = (column.label["ar"], column.note.get("ar", ""), column.label["en"], column.note.get("en", ""))
    return "\n".join(part for part in parts if part)


def _sheets(path: Path, book: Codebook) -> dict[str, pd.DataFrame]:
    """Every sheet as a frame of strings, rows without any cell left out."""
    _bounded(path)
    try:
        workbook = load_workbook(path, read_only=True, data_only=False, keep_links=False)
        return {
            name: _frame(workbook[name], book.tables[name.removeprefix(GIVEN)])
            for each in TABLES
            for name in (each, GIVEN + each)
        }
    except KeyError as error:
        raise WorkbookError(f"a sheet is missing: {error}") from error
    except WorkbookError:
        raise
    except Exception as error:  # whatever a file that is no workbook makes the reader say
        raise WorkbookError(f"{path.name} cannot be read as a workbook: {type(error).__name__}") from error


def _bounded(path: Path) -> None:
    """Refuse what is too large before any of it is read."""
    if path.stat().st_size > PACKED:
        raise WorkbookError(f"{path.name} is larger than {PACKED:,} bytes")
    try:
        with zipfile.ZipFile(path) as packed:
            size = sum(part.file_size for part in packed.infolist())
    except zipfile.BadZipFile as error:
        raise WorkbookError(f"{path.name} is no workbook") from error
    if size > UNPACKED:
        raise WorkbookError(f"{path.name} unpacks to more than {UNPACKED:,} bytes")


def _frame(sheet: object, table: Table) -> pd.DataFrame:
    lines = sheet.iter_rows(max_row=ROWS, max_col=len(table.stored) + 20, values_only=True)  # type: ignore[attr-defined]
    header = [str(cell or "") for cell in next(lines, ())]
    if wrong := [name for name in table.stored if name not in header]:
        raise WorkbookError(f"sheet {table.name}: columns are missing: {', '.join(wrong)}")
    rows = [
        ["" if cell is None else _text(cell) for cell in line]
        for line in lines
        if any(cell is not None for cell in line)
    ]
    for row in rows:
        if any(cell.startswith("=") for cell in row):
            raise WorkbookError(
                f"sheet {table.name}: a cell holds a formula: {next(c for c in row if c.startswith('='))[:40]}"
            )
    return (
        pd.DataFrame(rows, columns=header)[list(table.stored)]
        if rows
        else pd.DataFrame(columns=[*table.stored], dtype="str")
    )


def _text(cell: object) -> str:
    """A cell as the ledger writes it: whole numbers without a point, days in ISO form."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return cell.date().isoformat() if hasattr(cell, "date") else str(cell)

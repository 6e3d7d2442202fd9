"""Cells as people write them, in the form of the ledger: days, numbers, yes and no, labels in place of codes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from data.ledger.codebook import Codebook
from data.ledger.schema import Column, Table
from data.search.normalize import fold
from data.upload.records import Note, Row

DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
YES, NO = ("true", "yes", "نعم", "1"), ("false", "no", "لا", "0")
#: Characters that only order letters on a screen, and spaces of other widths.
UNSEEN = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
#: What our own files put before a cell that a spreadsheet might run.
GUARDED = re.compile(r"'(?=[=+@\t\r-])")
YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?", re.ASCII)
DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", re.ASCII)
#: A day as a spreadsheet counts it, from the end of 1899.
SERIAL = re.compile(r"[2-5]\d{4}", re.ASCII)
EPOCH = date(1899, 12, 30)
LISTED = re.compile("[;,،؛\n]")
NUMBER = re.compile(r"-?\d{1,3}(,\d{3})+(\.\d+)?|-?\d+(\.\d+)?", re.ASCII)


def tidied(rows: list[Row], table: Table, book: Codebook, called: Mapping[str, Mapping[str, str]]) -> list[Note]:
    """Bring the cells of a table into the ledger's form, in place; what was read otherwise than it stood.

    `called` are ids by folded name and table, so that a column that refers to a row may say its name.
    """
    notes = []
    for name in dict.fromkeys(name for row in rows for name in row):
        column, changed = table.columns[name], 0
        read = _reader(column, book, called)
        for row in rows:
            if name in row:
                before = row[name]
                row[name] = read(GUARDED.sub("", UNSEEN.sub("", before), count=1).replace("\xa0", " ").strip())
                changed += row[name] != before.strip()
        if changed:
            notes.append(Note("own-saw-cells", {"column": name, "count": changed}))
    return notes


def _reader(column: Column, book: Codebook, called: Mapping[str, Mapping[str, str]]) -> Callable[[str], str]:
    """What reads one cell of a column."""
    if column.unique:
        return str.lower
    if column.codes or column.refers:
        names = _labels(column.codes, book) if column.codes else called.get(column.refers or "", {})
        return lambda cell: _named(cell, names, column.is_list)
    if column.edtf or column.type == "date":
        return day
    if column.type == "boolean":
        return _boolean
    if column.type in ("number", "integer"):
        return _number
    return str


def day(cell: str) -> str:
    """An ISO date for a day in any form that means one day only; everything else as it stands."""
    text = cell.translate(DIGITS)
    if SERIAL.fullmatch(text):
        return (EPOCH + timedelta(days=int(text))).isoformat()
    if match := YEAR_FIRST.fullmatch(text):
        return _iso(cell, *map(int, match.groups()))
    if match := DAY_FIRST.fullmatch(text):
        first, second, year = map(int, match.groups())
        if first > 12 or first == second:  # else it may be a month before a day
            return _iso(cell, year, second, first)
        if second > 12:
            return _iso(cell, year, first, second)
        return cell
    return text


def _iso(cell: str, year: int, month: int, number: int) -> str:
    try:
        return date(year, month, number).isoformat()
    except ValueError:
        return cell


def _boolean(cell: str) -> str:
    word = fold(cell)
    return "true" if word in map(fold, YES) else "false" if word in map(fold, NO) else cell


def _number(cell: str) -> str:
    text = cell.translate(DIGITS).replace("٬", ",").replace("٫", ".")
    return text.replace(",", "") if NUMBER.fullmatch(text) else cell


def _named(cell: str, names: Mapping[str, str], is_list: bool) -> str:
    """Codes or ids in place of labels and names; a name that holds a comma is looked up whole first."""
    if not cell or fold(cell) in names:
        return names.get(fold(cell), cell)
    if not is_list:
        return cell
    parts = [part.strip() for part in LISTED.split(cell) if part.strip()]
    return ";".join(dict.fromkeys(names.get(fold(part), part) for part in parts))


def _labels(vocabulary: str, book: Codebook) -> dict[str, str]:
    codes = book.codes(vocabulary).values()
    labels = {fold(words): code.code for code in codes for words in code.label.values()}
    return labels | {fold(code.code): code.code for code in codes}

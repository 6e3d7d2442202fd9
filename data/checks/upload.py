"""A table that a reader brings: read, checked by the rules of the ledger, and set beside it; never a part of it."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass

import pandas as pd

from data.checks import checker
from data.checks.problem import Problem
from data.ledger import csv_files, dates
from data.ledger.codebook import Codebook, Table
from data.ledger.load import TABLES, Ledger

#: What can be brought, each with the columns in which a row and one of the ledger must agree to stand side by side.
KINDS = {"claims": ("event", "topic"), "events": ("kind",)}
#: The tables that rows of these point to. Rules that read others (chains, flows) are not asked.
NEEDED = ("claims", "events", "sources", "parties", "measures", "passages")
#: Megabytes of the file, and of what a workbook unpacks to; rows.
SIZE, UNPACKED, ROWS = 5, 60, 5_000
SPREADSHEET = b"PK\x03\x04"


class OwnError(Exception):
    """The file is no table of ours; the message is the id of a sentence: `own-…`."""


@dataclass(frozen=True, eq=False)
class Own:
    """Rows as strings, all their problems, and per row the id of the ledger's row nearest to it ("" if there is none)."""

    table: str
    rows: pd.DataFrame
    problems: list[Problem]
    beside: pd.Series


def read(raw: bytes, ledger: Ledger, book: Codebook) -> Own:
    """What a file of bytes, CSV or XLSX, holds. Raises OwnError where it cannot be looked at row by row."""
    if len(raw) > SIZE * 1_000_000:
        raise OwnError("own-large")
    text = _of_workbook(raw) if raw.startswith(SPREADSHEET) else raw
    table = book.tables[kind(text, book)]
    frame, found = csv_files.parsed(text, table)
    if frame is None or frame.empty:
        raise OwnError("own-unreadable" if found else "own-empty")
    if len(frame) > ROWS:
        raise OwnError("own-long")
    others = {name: _strings(getattr(ledger, name), book.tables[name]) for name in TABLES if name in NEEDED}
    wrong = [each for each in checker.problems(others | {table.name: frame}, book) if each.table == table.name]
    return Own(table.name, frame, [*found, *wrong], beside(frame, getattr(ledger, table.name), KINDS[table.name]))


def kind(text: bytes, book: Codebook) -> str:
    """The table whose columns the first line names. OwnError where it names hardly any of either."""
    first = text.removeprefix(b"\xef\xbb\xbf").partition(b"\n")[0].decode("utf-8", "replace")
    columns = {each.strip().strip('"') for each in first.split(",")}
    common = {name: len(columns & {*book.tables[name].stored}) / len(book.tables[name].stored) for name in KINDS}
    best = max(common, key=lambda name: common[name])
    if common[best] < 0.4 or "id" not in columns:
        raise OwnError("own-unknown")
    return best


def beside(frame: pd.DataFrame, known: pd.DataFrame, agree: tuple[str, ...]) -> pd.Series:
    """Per row the ledger's row that agrees in the first of these columns in which any does, with the nearest date."""
    days = {code: day for code, day in known["date_from"].items() if not pd.isna(day)}
    return frame.apply(lambda row: _nearest(row, known, agree, days), axis=1).astype(str)


def _nearest(row: pd.Series, known: pd.DataFrame, agree: tuple[str, ...], days: dict[object, pd.Timestamp]) -> str:
    day = _day(str(row.get("date", "")))
    for column in agree:
        asked = row.get(column, "")
        same = known.index[known[column].astype(str).eq(asked)] if asked else known.index[:0]
        if not len(same):
            continue
        if day is None:
            return str(same[0])
        return str(min(same, key=lambda code: abs(days[code] - day) if code in days else pd.Timedelta.max))
    return ""


def _day(text: str) -> pd.Timestamp | None:
    try:
        known = dates.span(text).start if text else None
    except ValueError:
        return None
    return pd.Timestamp(known) if known else None


def _strings(frame: pd.DataFrame, table: Table) -> pd.DataFrame:
    """A table of the ledger as the check reads it: strings in the columns of the file."""
    kept = frame[[name for name in table.stored if name in frame]].reset_index(drop=True)
    return pd.DataFrame({name: _plain(values) for name, values in kept.items()})


def _plain(values: pd.Series) -> pd.Series:
    said = values.astype(object).where(values.notna(), "")
    return said.map({True: "true", False: "false"}) if values.dtype == bool else said.astype(str)


def _of_workbook(raw: bytes) -> bytes:
    """The first sheet of a workbook as CSV, cells as they are shown."""
    from openpyxl import load_workbook  # a reader without a workbook does not wait for it

    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            if sum(part.file_size for part in packed.infolist()) > UNPACKED * 1_000_000:
                raise OwnError("own-large")
        sheet = load_workbook(io.BytesIO(raw), read_only=True, data_only=True, keep_links=False).worksheets[0]
        lines = [
            ["" if cell is None else str(cell) for cell in line[:200]]
            for line in sheet.iter_rows(max_row=ROWS + 2, values_only=True)
        ]
    except OwnError:
        raise
    except Exception as error:  # whatever a file that is no workbook makes the reader say
        raise OwnError("own-unreadable") from error
    return _csv(lines).encode()


def _csv(lines: list[list[str]]) -> str:
    filled = [line for line in lines if any(line)]
    return pd.DataFrame(filled).to_csv(index=False, header=False, lineterminator="\n") if filled else ""

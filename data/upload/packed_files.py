"""Workbooks, and tables in a ZIP: how much they hold is measured before any of it is unpacked."""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterator
from pathlib import PurePosixPath
from zipfile import BadZipFile, ZipFile, ZipInfo

from data.upload import limits, text_files
from data.upload.headings import TABLES
from data.upload.records import Grid, Note, UploadError

ZIP = b"PK\x03\x04"
#: Files of older programs, which are no ZIP and are not read.
OLD = b"\xd0\xcf\x11\xe0"


def grids(name: str, raw: bytes) -> Iterator[Grid]:
    """The sheets of a workbook, or the tables in a ZIP such as our data package."""
    with _measured(raw) as opened:
        parts = opened.namelist()
        if "xl/workbook.xml" in parts:
            yield from _sheets(name, raw)
            return
        tables = {each: PurePosixPath(each) for each in parts if each.endswith((".csv", ".tsv"))}
        ours = {
            each: path for each, path in tables.items() if path.stem in TABLES
        }  # of a package of ours, what can be brought
        if not tables:
            raise UploadError("own-unreadable")
        for each, path in (ours or tables).items():
            yield text_files.grid(path.name, opened.read(each))


def _measured(raw: bytes) -> ZipFile:
    """The archive, opened; UploadError where it holds, or says that it holds, more than may be unpacked."""
    try:
        opened = ZipFile(io.BytesIO(raw))
    except (BadZipFile, ValueError) as error:
        raise UploadError("own-unreadable") from error
    parts = opened.infolist()
    if len(parts) > limits.PARTS or sum(part.file_size for part in parts) > limits.UNPACKED or any(map(_dense, parts)):
        raise UploadError("own-packed")
    return opened


def _dense(part: ZipInfo) -> bool:
    return part.file_size > max(limits.SMALL, limits.RATIO * part.compress_size)


def _sheets(name: str, raw: bytes) -> Iterator[Grid]:
    from openpyxl import load_workbook  # a reader without a workbook does not wait for it

    try:
        book = load_workbook(io.BytesIO(raw), read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # what a sheet says of its own size need not be so
            title = f"{name} · {sheet.title}" if len(book.worksheets) > 1 else name
            yield _sheet(title, sheet.iter_rows(max_col=limits.COLUMNS + 1, values_only=True))
    except (UploadError, MemoryError):
        raise
    except Exception as error:  # whatever a file that is no workbook makes the reader say
        raise UploadError("own-unreadable") from error


def _sheet(name: str, lines: Iterator[tuple[object, ...]]) -> Grid:
    days = 0

    def cells() -> Iterator[list[str]]:
        nonlocal days
        for line in lines:
            if line.count(None) == len(line):
                yield []
                continue
            days += sum(isinstance(cell, datetime.date) for cell in line)
            yield [_cell(value) for value in line]

    read = text_files.filled(name, cells(), [])
    return Grid(name, read.rows, [*read.notes, Note("own-saw-days", {"count": days})]) if days else read


def _cell(value: object) -> str:
    """A cell as the ledger would write it: ISO days, whole numbers without a point, lower-case booleans."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    text = str(value)
    if len(text) > limits.CHARACTERS:
        raise UploadError("own-cell", line=0)
    return text

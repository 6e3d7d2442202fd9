"""The tables as files: read as they stand, with everything that is wrong with the files themselves."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pandas as pd

from data.checks.problem import Problem
from data.ledger.codebook import Codebook
from data.ledger.schema import Table

#: A row and the number of the line on which it ends.
Line = tuple[int, list[str]]


def read(directory: Path, book: Codebook) -> tuple[dict[str, pd.DataFrame], list[Problem]]:
    """The tables in a folder as frames of strings, and the problems of the files. Never raises.

    A file that cannot be read at all has no frame.
    """
    if not directory.is_dir():
        return {}, [Problem("", "", "", "missing_directory", {"value": directory})]
    tables: dict[str, pd.DataFrame] = {}
    problems = list(_unknown_files(directory, book))
    for name, table in book.tables.items():
        lines, wrong = _lines(directory / Path(table.path).name, table)
        problems += wrong
        if lines:
            tables[name] = table.filled(_frame(lines))
    return tables, problems


def _unknown_files(directory: Path, book: Codebook) -> Iterator[Problem]:
    file_names = {Path(table.path).name for table in book.tables.values()}
    for path in sorted(directory.glob("*.csv")):
        if path.name not in file_names:
            yield Problem(path.stem, "", "", "unknown_table", {"value": path.name})


def parsed(raw: bytes, table: Table) -> tuple[pd.DataFrame | None, list[Problem]]:
    """The bytes of one CSV file as a frame of strings, and its problems; None where it cannot be read at all."""
    lines, wrong = _parsed(raw, table)
    return table.filled(_frame(lines)) if lines else None, wrong


def _lines(path: Path, table: Table) -> tuple[list[Line], list[Problem]]:
    try:
        return _parsed(path.read_bytes(), table)
    except FileNotFoundError:
        return [], [Problem(table.name, "", "", "missing_table", {"value": path.name})]
    except OSError as error:
        return [], [Problem(table.name, "", "", "unreadable_file", {"value": error})]


def _parsed(raw: bytes, table: Table) -> tuple[list[Line], list[Problem]]:
    """The header and the rows of a file; none where it cannot be read at all."""
    try:
        reader = csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=None), strict=True)
        lines = [(reader.line_num, row) for row in reader]
    except UnicodeDecodeError as error:
        return [], [Problem(table.name, "", "", "not_utf8", {"value": error.start + 1})]
    except csv.Error as error:
        return [], [Problem(table.name, "", "", "unreadable_file", {"value": error})]
    if not lines:
        return [], [Problem(table.name, "", "", "empty_file", {"columns": ", ".join(table.stored)})]
    return lines, [*_encoding(raw, table), *_shape(lines, table)]


def _encoding(raw: bytes, table: Table) -> Iterator[Problem]:
    if raw.startswith(b"\xef\xbb\xbf"):
        yield Problem(table.name, "", "", "byte_order_mark")
    if b"\r" in raw:
        yield Problem(table.name, "", "", "carriage_return")


def _shape(lines: Sequence[Line], table: Table) -> Iterator[Problem]:
    header = lines[0][1]
    for column in sorted(column for column, count in Counter(header).items() if count > 1):
        yield Problem(table.name, "", column, "repeated_column")
    for number, row in lines[1:]:
        if len(row) != len(header):
            values = {"value": number, "found": len(row), "expected": len(header)}
            yield Problem(table.name, row[0] if row else "", "", "ragged_row", values)


def _frame(lines: Sequence[Line]) -> pd.DataFrame:
    """Ragged rows are filled up or cut, so that the rest of the table can still be checked."""
    (_, header), *rows = lines
    cells = [(row + [""] * len(header))[: len(header)] for _, row in rows]
    frame = pd.DataFrame(cells, columns=header, dtype=str)
    return frame.loc[:, ~frame.columns.duplicated()]

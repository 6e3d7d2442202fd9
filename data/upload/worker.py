"""The process that reads what a reader brings: `python -m data.upload.worker` takes a request on standard input and
answers with JSON on standard output. It holds itself to its limits before it looks at anything."""

from __future__ import annotations

import json
import os
import pickle
import resource
import sys
import traceback
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from data.search.normalize import fold
from data.upload import check, headings, limits, packed_files, similar, text_files, values
from data.upload.headings import Recognised
from data.upload.records import Grid, Reading, Request, Row, Sheet, UploadError


def main() -> None:
    """Answer one request."""
    restrain()
    request: Request = pickle.load(sys.stdin.buffer)  # noqa: S301 our own page asks
    try:
        answer: dict[str, Any] = {"reading": read(request).to_json()}
    except UploadError as refusal:
        answer = {"refused": refusal.message, "values": refusal.values}
    except (MemoryError, RecursionError):
        answer = {"refused": "own-large", "values": {}}
    except Exception as error:  # a fault of ours: where, and not what, for that might quote the file
        lines = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
        print(type(error).__name__, *lines, file=sys.stderr)
        answer = {"refused": "own-failed", "values": {}}
    json.dump(answer, sys.stdout, ensure_ascii=False)


def restrain() -> None:
    """Take no more memory, time and disk than a reader's table may cost, and stand back for the pages."""
    for what, most in (
        (resource.RLIMIT_AS, limits.MEMORY),
        (resource.RLIMIT_CPU, limits.SECONDS),
        (resource.RLIMIT_FSIZE, limits.ANSWER),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))
    with suppress(OSError):  # a hardened service may forbid it
        os.nice(10)


def read(request: Request) -> Reading:
    """Everything that the files hold. Raises UploadError where they cannot be looked at row by row."""
    grids = [grid for name, raw in measured(request.files) for grid in opened(name, raw)]
    if sum(len(line) for grid in grids for line in grid.rows) > limits.CELLS:
        raise UploadError("own-long")
    recognised = [(grid, _recognised(grid, request)) for grid in grids]
    tables = _joined([each for _, each in recognised])
    main_table = next((name for name in headings.MAIN if tables.get(name)), "")
    cells = {name: values.tidied(rows, request.book.tables[name], request.book, _called(tables, request.ledger))
             for name, rows in tables.items()}  # fmt: skip
    check.completed(tables, request.book)
    problems, count = check.problems(tables, request.ledger, request.book) if main_table else ([], 0)
    matches = similar.matches(main_table, tables[main_table], request.ledger[main_table]) if main_table else []
    sheets = [
        Sheet(
            grid.name, each.table, each.headings, len(each.rows), [*grid.notes, *each.notes, *cells.pop(each.table, [])]
        )
        for grid, each in recognised
    ]
    return Reading(sheets, tables, problems, count, main_table, matches)


def measured(files: list[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    """The same files; UploadError where there are more, or larger ones, than may be."""
    if len(files) > limits.FILES:
        raise UploadError("own-files")
    if any(len(raw) > limits.BYTES for _, raw in files):
        raise UploadError("own-large-file")
    return files


def opened(name: str, raw: bytes) -> list[Grid]:
    """The grids of one file."""
    if raw.startswith(packed_files.OLD):
        raise UploadError("own-old-workbook")
    return list(packed_files.grids(name, raw)) if raw.startswith(packed_files.ZIP) else [text_files.grid(name, raw)]


def _recognised(grid: Grid, request: Request) -> Recognised:
    return headings.recognised(grid, request.book, request.kinds.get(grid.name, ""), request.columns.get(grid.name, {}))


def _joined(recognised: list[Recognised]) -> dict[str, list[Row]]:
    """The rows by table; several sheets of one table follow each other, and one without rows brings nothing."""
    tables: dict[str, list[Row]] = {}
    for each in recognised:
        if each.table and each.rows:
            tables.setdefault(each.table, []).extend(each.rows)
    if any(len(rows) > limits.ROWS for rows in tables.values()):
        raise UploadError("own-long")
    return tables


def _called(tables: Mapping[str, list[Row]], ledger: Mapping[str, list[Row]]) -> dict[str, dict[str, str]]:
    """By table the ids of its rows by every name they go by, the reader's own before the ledger's."""
    called: dict[str, dict[str, str]] = {}
    for name in {**ledger, **tables}:
        ours, theirs = ledger.get(name, []), tables.get(name, [])
        rows = [(row["id"].lower(), row) for row in (*ours, *theirs) if row.get("id")]
        called[name] = {
            fold(row[column]): code
            for code, row in rows
            for column in ("name_en", "name_ar", "title_en", "title_ar", "id")
            if row.get(column)
        }
    return called


if __name__ == "__main__":
    main()

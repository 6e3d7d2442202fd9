"""Which table a grid is and which column each heading names: by id or by label, in either language and any case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data.ledger.codebook import Codebook
from data.ledger.schema import Table
from data.search.normalize import fold
from data.upload.records import Grid, Heading, Note, Row

#: The tables that may be brought; where two fit as well, the first is meant. The others of the codebook are set aside.
TABLES = ("claims", "events", "sources", "parties", "attributions", "flows", "measures", "relations", "places")
#: Those that a view can open: one of them must be among what is brought.
MAIN = ("claims", "events")
#: Lines of a file among which its headings are looked for.
TOP = 8
#: Columns of our own files that are worked out for them and stand in no table.
MADE = ("chain", "article_sha256")
#: Headings that must be known before a table is.
FEWEST = 2


@dataclass(frozen=True)
class Recognised:
    """A grid read as a table: its headings, and its rows by column of the codebook."""

    table: str
    headings: list[Heading]
    rows: list[Row]
    notes: list[Note]


def recognised(grid: Grid, book: Codebook, kind: str, columns: Mapping[str, str]) -> Recognised:
    """The grid as the table that its headings name, or that the reader said (`kind`); `columns` as the reader mapped them."""
    names = [kind] if kind in TABLES else [*TABLES, *(name for name in book.tables if name not in TABLES)]
    score, place, name = _best(grid, [book.tables[name] for name in names if name in book.tables])
    if (score < FEWEST and not kind) or name not in TABLES:
        return Recognised("", [Heading(text, "", known=False) for text in (grid.rows or [[]])[0]], [], [])
    table = book.tables[name]
    headings = _mapped(grid.rows[place], table, columns)
    rows = [_row(headings, line) for line in grid.rows[place + 1 :]]
    notes = [Note("own-saw-lines-above", {"count": place})] if place else []
    return Recognised(name, headings, [row for row in rows if any(row.values())], notes)


def names_of(table: Table) -> dict[str, str]:
    """Column by everything it may be called, folded: its id, and its labels in both languages."""
    called = {_folded(words): column.name for column in table.columns.values() for words in column.label.values()}
    return called | {_folded(name): name for name in table.columns}


def _best(grid: Grid, tables: Sequence[Table]) -> tuple[float, int, str]:
    """The best score, the line with the headings and the table; the first table and, of headings twice, the last line."""
    scored = [
        (_score(line, table, grid.name), place, table.name)
        for table in tables
        for place, line in enumerate(grid.rows[:TOP])
    ]
    most = max((score for score, _, _ in scored), default=0.0)
    likely = [each for each in scored if each[0] == most]
    if not most:
        return 0.0, 0, likely[0][2] if likely else ""
    return max((each for each in likely if each[2] == likely[0][2]), key=lambda each: each[1])


def _score(line: list[str], table: Table, name: str) -> float:
    """How many of the headings the table has; the name of the file or sheet settles a draw."""
    called = names_of(table)
    columns = {called[key] for key in map(_folded, line) if key in called}
    if not columns:
        return 0.0
    named = any(_folded(words) in _folded(name) for words in (table.name, *table.label.values()))
    return len(columns) + 0.5 * named


def _mapped(line: list[str], table: Table, columns: Mapping[str, str]) -> list[Heading]:
    """Each heading with its column; one that is named twice is taken once, what is derived is set aside."""
    called, taken, headings = names_of(table), set[str](), list[Heading]()
    for text in line:
        column = called.get(_folded(text), "")
        is_column = bool(column) or text in MADE
        if text in columns and not is_column:
            column = columns[text]
        if column and (column in taken or column not in table.stored):
            column = ""
        taken.add(column)
        headings.append(Heading(text, column, is_column))
    return headings


def _row(headings: list[Heading], line: list[str]) -> Row:
    return {heading.column: cell for heading, cell in zip(headings, line, strict=False) if heading.column}


def _folded(heading: str) -> str:
    return " ".join(fold(heading).replace("_", " ").replace("-", " ").replace("(", " ").replace(")", " ").split())

"""What the codebook asks of every single cell: filled, of its type, a known code, no longer than it may be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from data.checks.draft import Draft, Row, identity
from data.checks.problem import Problem
from data.ledger import dates
from data.ledger.schema import Column, Table
from data.rules import wording
from data.rules.cell import Cell, nearest

#: Per type of the codebook the form of its values, and one of them.
TYPES = {
    "integer": (re.compile(r"-?\d+", re.ASCII), "12"),
    "number": (wording.NUMBER, "12.5"),
    "boolean": (re.compile("true|false"), "true"),
    "date": (re.compile(r"\d{4}-\d\d-\d\d", re.ASCII), "2024-06-19"),
}
#: Nothing that the ledger tells is older.
FIRST = date(1850, 1, 1)
ID = re.compile(r"[a-z0-9]+([-_][a-z0-9]+)*")


def problems(draft: Draft) -> Iterator[Problem]:
    """Every breach in every cell of the columns that the codebook knows."""
    for name, rows in draft.rows.items():
        if table := draft.book.tables.get(name):
            for column in table.columns.values():
                if draft.has(f"{name}.{column.name}"):
                    yield from _column(draft, table, column, rows)


def _column(draft: Draft, table: Table, column: Column, rows: Sequence[Row]) -> Iterator[Problem]:
    """The breaches in one column; what was in order once is in order whenever it comes again."""
    in_order: set[str] = set()
    for number, row in enumerate(rows, 1):
        if (value := row[column.name]) not in in_order:
            cell = Cell(table.name, identity(table, row, number), column, value)
            broken = [problem for rule in (RULES if value else (required,)) for problem in rule(cell, draft)]
            yield from broken
            if not broken:
                in_order.add(value)


def required(cell: Cell, _: Draft) -> Iterator[Problem]:
    """Columns that must be filled are."""
    if cell.column.required and not cell.value.strip():
        yield cell.breaks("required")


def listed(cell: Cell, _: Draft) -> Iterator[Problem]:
    """A list holds each item once, bare."""
    if cell.column.is_list and cell.value != ";".join(dict.fromkeys(cell.items)):
        yield cell.breaks("bad_list")


def typed(cell: Cell, _: Draft) -> Iterator[Problem]:
    """Numbers, booleans and days look like it."""
    form, example = TYPES.get(cell.column.type, (None, ""))
    if form and cell.value and not form.fullmatch(cell.value):
        yield cell.breaks("bad_type", type=cell.column.type, example=example)


def formed(cell: Cell, _: Draft) -> Iterator[Problem]:
    """A cell with a pattern keeps to it."""
    if cell.value and cell.column.pattern and not re.fullmatch(cell.column.pattern, cell.value):
        yield cell.breaks("bad_form", pattern=cell.column.pattern)


def coded(cell: Cell, draft: Draft) -> Iterator[Problem]:
    """A code is in its vocabulary."""
    if vocabulary := cell.column.codes:
        codes = draft.book.codes(vocabulary)
        for item in cell.items:
            if item not in codes:
                likely = nearest(item, codes)
                yield cell.breaks("unknown_code", value=item, vocabulary=vocabulary, codes=", ".join(codes), likely=likely)


def referring(cell: Cell, draft: Draft) -> Iterator[Problem]:
    """An id of another row is one."""
    ids = draft.ids(cell.column.refers) if cell.column.refers else None
    for item in cell.items:
        if ids is not None and item not in ids:
            yield cell.breaks("unknown_reference", value=item, refers=cell.column.refers, likely=nearest(item, ids))


def dated(cell: Cell, _: Draft) -> Iterator[Problem]:
    """A date can be read as the days it may mean, and these lie in the time of which the ledger tells."""
    if cell.column.edtf or cell.column.type == "date":
        try:
            span = dates.span(cell.value)
        except ValueError:
            yield cell.breaks("bad_date")
        else:
            if (span.start or span.end or FIRST) < FIRST:
                yield cell.breaks("early_date", year=FIRST.year)


def identified(cell: Cell, _: Draft) -> Iterator[Problem]:
    """An id is a slug: it stands in addresses for ever."""
    if cell.column.unique and cell.value and not ID.fullmatch(cell.value):
        yield cell.breaks("bad_id")


def bare(cell: Cell, _: Draft) -> Iterator[Problem]:
    """No spaces at either end: two ids that look alike are alike."""
    if cell.value != cell.value.strip():
        yield cell.breaks("stray_space")


def short(cell: Cell, _: Draft) -> Iterator[Problem]:
    """A text is no longer than its column allows."""
    if cell.column.longest and len(cell.value) > cell.column.longest:
        yield cell.breaks("too_long", count=len(cell.value), longest=cell.column.longest)


RULES: tuple[Callable[[Cell, Draft], Iterator[Problem]], ...] = (
    required, listed, typed, formed, coded, referring, dated, identified, bare, short, *wording.RULES,
)  # fmt: skip

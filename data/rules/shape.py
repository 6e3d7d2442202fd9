"""Whether tables have the columns that the codebook gives them."""

from __future__ import annotations

from collections.abc import Iterator

from data.checks.draft import Draft
from data.checks.problem import Problem
from data.ledger.schema import Table
from data.rules.cell import nearest


def problems(draft: Draft) -> Iterator[Problem]:
    """Tables and columns that are unknown, and columns that are missing."""
    for name, columns in draft.columns.items():
        table = draft.book.tables.get(name)
        if table:
            yield from _columns(table, columns)
        else:
            yield Problem(name, "", "", "unknown_table", {"value": name})


def _columns(table: Table, columns: list[str]) -> Iterator[Problem]:
    names = ", ".join(table.stored)
    for column in table.stored:
        if column not in columns and table.columns[column].default is None:
            yield Problem(table.name, "", column, "missing_column", {"columns": names})
    for column in columns:
        if column not in table.stored:
            yield Problem(table.name, "", column, "unknown_column", {"columns": names, "likely": nearest(column, table.stored)})

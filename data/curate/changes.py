"""What a new state of the tables adds to the list of changes: a row a changed cell, and one a row added or taken out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pandas as pd

from data.ledger.codebook import Codebook
from data.ledger.diff import Tables, by_key
from data.ledger.schema import Table

#: Table, id and column; no column means the row, no id the whole table.
Place = tuple[str, str, str]
#: Why, in English and in Arabic.
Reason = tuple[str, str]
REASONS = ("reason_en", "reason_ar")


class UnexplainedError(Exception):
    """Something was changed without a reason; `places` names all of it."""

    def __init__(self, places: list[Place]) -> None:
        super().__init__("no reason for " + "; ".join(" ".join(filter(None, place)) for place in places))
        self.places = places


def between(old: Tables, new: Tables, book: Codebook, day: str, reasons: Mapping[Place, Reason]) -> pd.DataFrame:
    """Rows of `changes` dated `day`, table by table as in the codebook. Takes frames of strings, as they are stored.

    A cell is explained by the reason for itself, for its row, for its column or for its table, in this order; a row that
    was withdrawn by its own. Raises UnexplainedError if something has none.
    """
    change_rows = [row for table in book.tables.values() if table.key for row in _changes(old, new, table)]
    explained = [(row, reasons_of(row, new, book, reasons)) for row in change_rows]
    if silent := [(row["table"], row["id"], row["column"]) for row, reason in explained if not reason]:
        raise UnexplainedError(silent)
    rows = [{"date": day, **row, **dict(zip(REASONS, reason or (), strict=True))} for row, reason in explained]
    return pd.DataFrame(rows, columns=list(book.tables["changes"].stored), dtype=str)


def reasons_of(row: Mapping[str, str], new: Tables, book: Codebook, reasons: Mapping[Place, Reason]) -> Reason | None:
    """The reason for one row of `changes`, or None."""
    table, code, column = row["table"], row["id"], row["column"]
    if column == "status" and row["new"] == "withdrawn":
        stone = by_key(new[table], book.tables[table])[code]
        return stone["reason_en"], stone["reason_ar"]
    places = ((table, code, column), (table, code, ""), (table, "", column), (table, "", ""))
    return next((reasons[place] for place in places if place in reasons), None)


def _changes(old: Tables, new: Tables, table: Table) -> Iterator[dict[str, str]]:
    """Rows without date and reason: an added row has its key in `new`, one that is gone in `old`, neither a column."""
    before, after = by_key(old[table.name], table), by_key(new[table.name], table)
    for code in dict.fromkeys((*before, *after)):
        row = {"table": table.name, "id": code, "column": "", "old": "", "new": ""}
        if code not in before:
            yield row | {"new": code}
        elif code not in after:
            yield row | {"old": code}
        else:
            yield from (row | cells for cells in _cells(before[code], after[code]))


def _cells(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[dict[str, str]]:
    withdrawn = after.get("status") == "withdrawn" and before.get("status") != "withdrawn"
    for column, cell in after.items():
        if cell != before[column] and not (withdrawn and column in REASONS):
            yield {"column": column, "old": before[column], "new": cell}

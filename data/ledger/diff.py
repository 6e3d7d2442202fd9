"""What changed between two versions of the ledger, row by row: added, changed, withdrawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from data.ledger.codebook import Codebook
from data.ledger.schema import Table

Tables = Mapping[str, pd.DataFrame]
#: What can have become of a row, as `Difference` calls it.
KINDS = ("added", "changed", "withdrawn")


@dataclass(frozen=True)
class Difference:
    """The rows of one table that differ, each called by its key, its parts joined by `/`.

    `withdrawn` are rows that are gone and rows that have become tombstones.
    """

    table: str
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.withdrawn)


def between(old: Tables, new: Tables, book: Codebook) -> list[Difference]:
    """The tables that differ, in the order of the codebook. Takes frames of strings, as they are stored.

    A table without a key (the list of corrections) only grows; its rows are told apart by all their cells.
    """
    differences = (_difference(old[name], new[name], table) for name, table in book.tables.items())
    return [difference for difference in differences if difference]


def _difference(old: pd.DataFrame, new: pd.DataFrame, table: Table) -> Difference:
    before, after = by_key(old, table), by_key(new, table)
    gone = [key for key in before if key not in after]
    tombs = [key for key, row in after.items() if key in before and _is_tomb(row) and not _is_tomb(before[key])]
    changed = [key for key, row in after.items() if key in before and row != before[key] and key not in {*tombs}]
    return Difference(
        table.name,
        added=tuple(key for key in after if key not in before),
        changed=tuple(changed),
        withdrawn=(*gone, *tombs),
    )


def by_key(frame: pd.DataFrame, table: Table) -> dict[str, dict[str, str]]:
    """Rows by their key, its parts joined by `/`; by all their cells where the table has no key."""
    key = table.key or table.stored
    rows: list[dict[str, str]] = frame.to_dict("records")  # type: ignore[assignment]
    return {"/".join(row[column] for column in key): row for row in rows}


def _is_tomb(row: Mapping[str, str]) -> bool:
    return row.get("status") == "withdrawn"

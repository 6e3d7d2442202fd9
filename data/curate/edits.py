"""What curators changed in tables: cells, new rows, rows taken out; and the edits of several people merged into others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from data.ledger.codebook import Codebook
from data.ledger.schema import Table

#: Tables that a curator fills, in the order of work.
TABLES = (
    "sources",
    "passages",
    "claims",
    "attributions",
    "events",
    "flows",
    "relations",
    "aliases",
    "parties",
    "places",
)
Tables = Mapping[str, pd.DataFrame]


@dataclass(frozen=True)
class Edit:
    """One cell that was changed, or a row that was added (`column` and `old` empty, `new` its first key cell)."""

    table: str
    key: tuple[str, ...]
    column: str
    old: str
    new: str


@dataclass(frozen=True)
class Returned:
    """What came back: changed cells, new rows by table, and the keys of rows that are no longer in their sheet, which are
    kept; `dropped` are rows to be taken out: drafts without a statement, and what somebody said is to go."""

    edits: tuple[Edit, ...]
    added: Mapping[str, pd.DataFrame]
    missing: tuple[tuple[str, tuple[str, ...]], ...]
    dropped: tuple[tuple[str, tuple[str, ...]], ...] = ()


def between(tables: Tables, before: Tables, book: Codebook) -> Returned:
    """What tables of strings change against those before, as edits that can be merged into others."""
    changed: list[Edit] = []
    added: dict[str, pd.DataFrame] = {}
    missing: list[tuple[str, tuple[str, ...]]] = []
    for name in TABLES:
        table = book.tables[name]
        now, given = _by_key(tables[name], table), _by_key(before[name], table)
        changed += [
            Edit(name, key, column, given[key][column], row[column])
            for key, row in now.items()
            if key in given
            for column in table.stored
            if row[column] != given[key][column]
        ]
        added[name] = pd.DataFrame([row for key, row in now.items() if key not in given], columns=[*table.stored])
        missing += [(name, key) for key in given if key not in now]
    drafts = {each for each in missing if _is_draft(each, before)}
    return Returned(tuple(changed), added, tuple(each for each in missing if each not in drafts), tuple(drafts))


def _is_draft(row: tuple[str, tuple[str, ...]], before: Tables) -> bool:
    """Whether a row is a claim that never had a statement, or a step of its chain: nobody has said anything by it."""
    (name, key), claims = row, before["claims"]
    own = claims[claims["id"].eq(key[0])]
    empty = own["statement_en"].eq("") & own["statement_ar"].eq("")
    return name in ("claims", "attributions") and bool(empty.all()) and len(own) > 0


def merge(tables: Tables, returned: Sequence[Returned], book: Codebook) -> tuple[dict[str, pd.DataFrame], list[str]]:
    """The tables with the edits of several workbooks, and the conflicts: cells that somebody else has changed as well.

    A conflict leaves its cell as it is. Nobody's other edits are lost.
    """
    result = {name: frame.copy() for name, frame in tables.items()}
    conflicts: list[str] = []
    for one in returned:
        for edit in one.edits:
            if problem := _apply(result[edit.table], edit, book.tables[edit.table]):
                conflicts.append(problem)
        for name, gone in one.dropped:
            frame, key = result[name], [*book.tables[name].key]
            result[name] = frame[(frame[key] != list(gone)).any(axis=1)].reset_index(drop=True)
        for name, rows in one.added.items():
            rows_by_key = _by_key(result[name], book.tables[name])
            for cells, row in _by_key(rows, book.tables[name]).items():
                if cells not in rows_by_key:
                    result[name].loc[len(result[name])] = pd.Series(row)
                elif rows_by_key[cells] != row:
                    conflicts.append(f"{name} {'/'.join(cells)}: two different new rows have this key")
    return result, conflicts


def _apply(frame: pd.DataFrame, edit: Edit, table: Table) -> str:
    """Change one cell in place; the sentence of a conflict, or ""."""
    rows = frame.index[(frame[list(table.key)] == list(edit.key)).all(axis=1)]
    place = f"{edit.table} {'/'.join(edit.key)} {edit.column}"
    if not len(rows):
        return f"{place}: the row is no longer in the ledger"
    current = str(frame.at[rows[0], edit.column])
    if current not in (edit.old, edit.new):
        return f"{place}: was “{edit.old}”, is now “{current}”, the workbook says “{edit.new}”"
    frame.at[rows[0], edit.column] = edit.new
    return ""


def _by_key(frame: pd.DataFrame, table: Table) -> dict[tuple[str, ...], dict[str, str]]:
    rows: list[dict[str, str]] = frame[list(table.stored)].to_dict("records")  # type: ignore[assignment]
    return {tuple(row[column] for column in table.key): row for row in rows}

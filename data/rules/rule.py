"""A rule of the ledger: a small function that finds what breaks it, and the columns it reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from data.checks.draft import Draft, Row, identity
from data.checks.problem import Problem

Found = Iterator[Problem]


@dataclass(frozen=True)
class Rule:
    """`find` is not asked where one of the columns it needs (`table.column`) is missing: that is reported already."""

    needs: tuple[str, ...]
    find: Callable[[Draft], Found]

    def problems(self, draft: Draft) -> Found:
        """Every breach of this rule."""
        if all(draft.has(place) for place in self.needs):
            yield from self.find(draft)


def needs(*places: str) -> Callable[[Callable[[Draft], Found]], Rule]:
    """Make a rule of a function that reads the columns `places`, each named `table.column`."""
    return lambda find: Rule(places, find)


def rows(draft: Draft, name: str) -> Iterator[tuple[str, Row]]:
    """The rows of a table, each with what it is called in a report."""
    table = draft.book.tables[name]
    for number, row in enumerate(draft.rows[name], 1):
        yield identity(table, row, number), row


def together(draft: Draft, table: str, one: str, two: str, rule: str) -> Found:
    """Both cells of a pair are filled or both are empty; the empty one is reported."""
    if not (draft.has(f"{table}.{one}") and draft.has(f"{table}.{two}")):
        return
    for id_, row in rows(draft, table):
        if bool(row[one].strip()) != bool(row[two].strip()):
            empty, other = (two, one) if row[one].strip() else (one, two)
            yield Problem(table, id_, empty, rule, {"other": other})

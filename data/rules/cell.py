"""One cell of a table, with what the codebook says of its column."""

from __future__ import annotations

from dataclasses import dataclass

from data.checks.problem import Problem
from data.ledger.codebook import Column


@dataclass(frozen=True)
class Cell:
    """One filled or empty cell of a table."""

    table: str
    id: str
    column: Column
    value: str

    @property
    def items(self) -> list[str]:
        """Its values: several in a list, one or none otherwise."""
        parts = self.value.split(";") if self.column.is_list else [self.value]
        return [part for part in map(str.strip, parts) if part]

    @property
    def language(self) -> str:
        """The language that its column is kept in (`en`, `ar`); empty where it is in none."""
        name = self.column.name
        return name[-2:] if name.endswith(("_en", "_ar")) else ""

    def breaks(self, rule: str, **values: object) -> Problem:
        """The problem that this cell breaks `rule`."""
        return Problem(self.table, self.id, self.column.name, rule, {"value": self.value, **values})

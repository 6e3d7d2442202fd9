"""One cell of a table, with what the codebook says of its column."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from data.checks.problem import Problem
from data.ledger.schema import Column

#: How alike, of 100, a known word must be to what was typed, to be offered in its place.
ALIKE = 75


def nearest(typed: str, codes: Iterable[str]) -> str:
    """The known word that was most likely meant; "" if none is near."""
    match = process.extractOne(typed, list(codes), scorer=fuzz.ratio, score_cutoff=ALIKE)
    return match[0] if match else ""


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

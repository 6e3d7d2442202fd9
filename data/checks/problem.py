"""A breach of one rule of the ledger: where, what is wrong, and how to mend it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from data.ledger import codebook


@dataclass(frozen=True)
class Problem:
    """What breaks `rule` and where. `id` and `column` are empty where a whole table or row is meant.

    `values` fill the blanks of the rule's two sentences, which stand in the codebook; `likely` among them is what was
    most likely meant.
    """

    table: str
    id: str
    column: str
    rule: str
    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """Table, row and column, as far as they are known."""
        return " ".join(part for part in (self.table, self.id, self.column) if part)

    def sentence(self, lang: str) -> str:
        """What is wrong, in `lang`: plain logical text."""
        return self._filled(codebook.read().rules[self.rule].message[lang])

    def mend(self, lang: str) -> str:
        """How to mend it, in `lang`; what was most likely meant comes first."""
        book = codebook.read()
        likely = book.reports["likely"][lang] if self.values.get("likely") else ""
        return self._filled(f"{likely} {book.rules[self.rule].mend[lang]}".strip())

    def _filled(self, template: str) -> str:
        return template.format_map({"table": self.table, "id": self.id, "column": self.column, **self.values})

"""The tables as they were read: strings, not yet checked. Only the rules of the check look at them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from data.checks import article_texts
from data.checks.article_texts import Article
from data.ledger.codebook import Codebook
from data.ledger.schema import Table

if TYPE_CHECKING:
    import pandas as pd

Row = Mapping[str, str]


@dataclass(frozen=True, eq=False)
class Draft:
    """Rows of every table that is there, the columns each has, and the folder of the texts if they are at hand."""

    book: Codebook
    columns: Mapping[str, list[str]]
    rows: Mapping[str, Sequence[Row]]
    folder: Path | None

    def has(self, place: str) -> bool:
        """Whether the tables have the column `table.column`."""
        table, _, column = place.partition(".")
        return column in self.columns.get(table, ())

    def row(self, table: str, key: str) -> Row | None:
        """The row of that id, or None."""
        return self._by_id.get(table, {}).get(key)

    def ids(self, table: str) -> Mapping[str, Row] | None:
        """Rows by id; None where that cannot be told because the table or its ids are missing."""
        return self._by_id.get(table)

    def layer(self, source: str) -> str:
        """The layer of a source; empty if unknown."""
        return (self.row("sources", source) or {}).get("layer", "")

    @cached_property
    def paragraphs(self) -> frozenset[tuple[str, str]]:
        """Source and number of every paragraph that has a row."""
        return frozenset((row.get("source", ""), row.get("paragraph", "")) for row in self.rows.get("passages", ()))

    @cached_property
    def articles(self) -> Mapping[str, Article]:
        """The texts at hand, by the id of their source."""
        if not self.folder:
            return {}
        files = {key: row.get("file", "") for key, row in self._by_id.get("sources", {}).items()}
        texts = {key: article_texts.read(self.folder / Path(file).name) for key, file in files.items() if file}
        return {key: article for key, article in texts.items() if article}

    @cached_property
    def _by_id(self) -> Mapping[str, Mapping[str, Row]]:
        return {name: {row["id"]: row for row in rows} for name, rows in self.rows.items() if self.has(f"{name}.id")}


def draft(tables: Mapping[str, pd.DataFrame], book: Codebook, folder: Path | None) -> Draft:
    """A draft of frames of strings."""
    frames = {name: frame.astype(str) for name, frame in tables.items()}
    return Draft(
        book=book,
        columns={name: [str(column) for column in frame.columns] for name, frame in frames.items()},
        rows={
            name: [{str(k): v for k, v in row.items()} for row in frame.to_dict("records")]
            for name, frame in frames.items()
        },
        folder=folder,
    )


def identity(table: Table, row: Row, number: int) -> str:
    """What a row is called in a report: its key, or its number from 1 where the table has none."""
    return "/".join(row.get(column, "") for column in table.key) if table.key else f"#{number}"

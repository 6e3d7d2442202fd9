"""What a codebook says of the tables: their columns, codes and rules, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

#: The languages in which the ledger and its codebook are written.
LANGUAGES = ("en", "ar")
#: One text in each of them: {"en": …, "ar": …}; empty where the codebook has none.
Words = Mapping[str, str]


@dataclass(frozen=True)
class Code:
    """One value of a vocabulary, and what else the codebook says of it.

    Goods are counted under a `family`; an event kind stands in a `lane`; a kind of measure may cover `goods`, on their
    `way` to or from the state under sanctions, or on either.
    """

    code: str
    label: Words
    note: Words
    family: str = ""
    lane: str = ""
    goods: tuple[str, ...] = ()
    way: str = ""


@dataclass(frozen=True)
class Column:
    """One column: its Frictionless `type`, and what its cells may hold.

    `codes` names a vocabulary, `refers` a table, `pattern` is a regular expression for the whole cell, `longest` a number
    of characters (0: any). A `printed` column keeps the letters of the article as they stand; a `derived` one is computed
    at load and is in no file. `default` is what an empty cell means; None where nothing stands for it, and then a file
    must have the column.
    """

    name: str
    type: str
    required: bool
    unique: bool
    is_list: bool
    codes: str | None
    refers: str | None
    edtf: bool
    pattern: str
    longest: int
    printed: bool
    default: str | None
    derived: bool
    label: Words
    note: Words


@dataclass(frozen=True)
class Table:
    """One table; `path` is relative to the codebook, `key` names the columns that tell its rows apart (none: ()).

    `added` are columns of no frame, which rows are given when they leave.
    """

    name: str
    path: str
    label: Words
    note: Words
    key: tuple[str, ...]
    columns: Mapping[str, Column]
    added: Mapping[str, Column]

    @property
    def stored(self) -> tuple[str, ...]:
        """The columns of the file, in order."""
        return tuple(column.name for column in self.columns.values() if not column.derived)

    def filled(self, frame: pd.DataFrame) -> pd.DataFrame:
        """The frame of strings with the default wherever a column that has one is empty or missing."""
        given = {column.name: column.default for column in self.columns.values() if column.default is not None}
        return frame.assign(**{name: _filled(frame, name, default) for name, default in given.items()})


@dataclass(frozen=True)
class Rule:
    """One rule of the check: the sentence that reports a breach and the one that says how to mend it, as templates."""

    message: Words
    mend: Words


def _filled(frame: pd.DataFrame, name: str, default: str) -> pd.Series | str:
    return frame[name].mask(frame[name].eq(""), default) if name in frame and default else frame.get(name, default)

"""The ledger: every curated table, checked, typed and with its derived columns; there is no other way to get one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path

import pandas as pd

from data.checks import checker
from data.ledger import codebook, derive, release, schema

CURATED = codebook.HOME / "curated"


class LedgerError(Exception):
    """The tables have problems; `problems` holds every one of them."""

    def __init__(self, problems: list[checker.Problem]) -> None:
        super().__init__(f"{len(problems)} problems in the ledger; `python -m data.check` lists them")
        self.problems = problems


@dataclass(frozen=True)
class Edition:
    """Which ledger it is: its version, the day (ISO) until which it looked, whether it is a reader's own and not ours.

    `sha256`: that of the archive of the release which it is byte for byte; "" where it is not known to be one.
    """

    version: str
    cutoff: str
    is_own: bool = False
    sha256: str = ""


@dataclass(frozen=True, eq=False)
class Ledger:
    """One frame a table, columns as in the codebook, and which edition it is; tables with an `id` are indexed by it.

    Frames are shared by every reader: take copies, never write into them.
    """

    sources: pd.DataFrame
    passages: pd.DataFrame
    parties: pd.DataFrame
    aliases: pd.DataFrame
    events: pd.DataFrame
    claims: pd.DataFrame
    attributions: pd.DataFrame
    flows: pd.DataFrame
    measures: pd.DataFrame
    relations: pd.DataFrame
    places: pd.DataFrame
    routes: pd.DataFrame
    findings: pd.DataFrame
    changes: pd.DataFrame
    datasets: pd.DataFrame
    edition: Edition

    def only(self, table: str, *columns: str) -> pd.DataFrame:
        """Some columns of a table. Where a ledger is a part of another nothing but these is cut out."""
        frame: pd.DataFrame = getattr(self, table)
        return frame[list(columns)]


TABLES = tuple(field.name for field in fields(Ledger) if field.name != "edition")


@lru_cache(maxsize=2)
def load(directory: Path = CURATED) -> Ledger:
    """Read, check and type the tables in `directory`. Raises LedgerError with all problems found."""
    book = codebook.read()
    return build(checked(directory), book, Edition(book.version, book.cutoff, sha256=release.archived(directory, book)))


@lru_cache(maxsize=2)
def checked(directory: Path) -> Mapping[str, pd.DataFrame]:
    """The tables in `directory` as frames of strings, as they were when they were checked. Change copies only.

    Raises LedgerError with all problems found. What is byte for byte a release was checked when that was made. Archives
    of releases that are not whole are no problem of the tables.
    """
    book = codebook.read()
    raw, unreadable = checker.read(directory, book)
    if not unreadable and release.archived(directory, book):
        return raw
    edited = [each for each in release.edited(raw, book) if each.rule != release.BROKEN] if not unreadable else []
    if problems := unreadable or [*checker.problems(raw, book), *edited]:
        raise LedgerError(problems)
    return raw


def build(raw: Mapping[str, pd.DataFrame], book: codebook.Codebook, edition: Edition | None = None) -> Ledger:
    """Typed frames with derived columns from tables of strings that have passed the check.

    `edition` is that of a released version; by default the one the codebook states. A flow that was withdrawn is in no
    frame: it stands in its file, and with its reason in `changes`.
    """
    typed = {name: _typed(raw[name], book.tables[name]) for name in TABLES}
    typed["flows"] = typed["flows"][typed["flows"]["status"].eq("current")]
    return Ledger(**derive.columns(typed, book), edition=edition or Edition(book.version, book.cutoff))


def _typed(frame: pd.DataFrame, table: schema.Table) -> pd.DataFrame:
    frame = table.filled(frame)
    for name, column in table.columns.items():
        if name not in frame:
            continue
        if column.type in ("number", "integer"):
            frame[name] = pd.to_numeric(frame[name].replace("", None))
        elif column.type == "boolean":
            frame[name] = frame[name].eq("true")
        elif column.codes and not column.is_list:
            frame[name] = _coded(frame[name], column.codes)
    return frame.set_index("id", drop=False).rename_axis(None) if "id" in frame else frame


def _coded(values: pd.Series, vocabulary: str) -> pd.Series:
    """Codes as an ordered category, so that every count and axis follows the ladder of the codebook."""
    ladder = pd.CategoricalDtype(list(codebook.read().codes(vocabulary)), ordered=True)
    return values.replace("", None).astype(ladder)

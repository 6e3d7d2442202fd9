"""Rows as they leave: the same for the API, for files and for programs; codes, ASCII digits, ISO dates."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from data.ledger import codebook, load, own
from data.ledger.load import Ledger
from data.ledger.schema import Column

#: The tables that are asked for most come first.
FIRST = ("claims", "events", "flows", "measures", "sources", "parties")
#: The column that says that rows are not ours.
EDITION = "edition"
TABLES = (*FIRST, *(name for name in load.TABLES if name not in FIRST))


def table(ledger: Ledger, name: str) -> pd.DataFrame:
    """The rows of one table of `ledger` as strings, numbers and booleans; claims carry their chain and their article's hash."""
    return plain(getattr(ledger, name), ledger, name)


def plain(frame: pd.DataFrame, ledger: Ledger, name: str) -> pd.DataFrame:
    """Rows of one table, in their order, as strings, numbers and booleans, with the columns they are given on their way."""
    plain_cells = marked(cells(frame), ledger)
    if name != "claims":
        return plain_cells
    ids, hashes = plain_cells["id"], plain_cells["source"].map(ledger.sources["sha256"])
    return plain_cells.assign(chain=ids.map(chains(ledger, ids)).fillna(""), article_sha256=hashes.fillna(""))


def marked(frame: pd.DataFrame, ledger: Ledger) -> pd.DataFrame:
    """A frame that leaves; over a reader's own table with a column that says so."""
    return frame.assign(**{EDITION: own.NOT_OURS}) if ledger.edition.is_own else frame


def cells(frame: pd.DataFrame) -> pd.DataFrame:
    """A frame as strings, numbers and booleans: codes and days in words, nothing as nothing."""
    return frame.assign(**{str(column): _plain(frame[column]) for column in frame}).reset_index(drop=True)


def columns(name: str) -> Mapping[str, Column]:
    """What the codebook says of the columns of a table's rows."""
    described = codebook.read().tables[name]
    return {**described.columns, **described.added}


def chains(ledger: Ledger, claims: pd.Series) -> pd.Series:
    """Per claim its chain in one line: party ids, or the description of who is not identified, joined by ` > `."""
    steps = ledger.attributions[ledger.attributions["claim"].isin(claims)].sort_values(["claim", "step"])
    words = steps["party"].where(steps["party"].ne(""), steps["described_en"])
    return words.groupby(steps["claim"]).agg(" > ".join)


def _plain(values: pd.Series) -> pd.Series:
    if isinstance(values.dtype, pd.CategoricalDtype):
        return values.astype(object).where(values.notna(), "")
    if pd.api.types.is_datetime64_any_dtype(values):
        return values.dt.strftime("%Y-%m-%d").fillna("")
    if pd.api.types.is_bool_dtype(values):
        return values.astype(object)
    if pd.api.types.is_numeric_dtype(values):
        return values.astype(object).where(values.notna(), None)
    return values

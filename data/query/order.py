"""The order of rows: by any of their columns, upwards or downwards, or by how well they answer a search."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from data.ledger import codebook
from data.ledger.load import Ledger
from data.search import search

#: How well a claim answers the words that are searched for.
RELEVANCE = "relevance"
#: Where a claim stands: the first of its paragraphs, as a number.
FIRST_PARAGRAPH = "first of paragraph"
#: Columns whose order is not that of their cells: dates stand in that of their first days.
KEYS: dict[str, dict[str, tuple[str, ...]]] = {
    "claims": {"date": ("date_from",), "source": ("layer", "source", FIRST_PARAGRAPH, "id"), "paragraph": (FIRST_PARAGRAPH,)},
    "events": {"date": ("date_from",)},
    "flows": {"period": ("date_from",)},
    "measures": {"date": ("date_from",)},
}
#: The columns that decide, all downwards, between rows that are alike.
TIES = {"claims": ("date_from",)}


def codes(table: str) -> tuple[str, ...]:
    """What rows of a table can be ordered by: its columns, with `-` downwards."""
    columns = tuple(codebook.read().tables[table].columns)
    return (*((RELEVANCE,) if table == "claims" else ()), *columns, *(f"-{column}" for column in columns))


def ordered(ledger: Ledger, table: str, frame: pd.DataFrame, code: str, words: str = "") -> pd.DataFrame:
    """Rows of a table in one of its orders; `words` are those that claims are ranked by, among equals the newest first.

    Cells that are empty or unknown come last either way. Rows that are alike keep their order. KeyError for another code.
    """
    if code == RELEVANCE:
        return search.ranked(ledger, words, ordered(ledger, table, frame, "-date", words))
    column = code.removeprefix("-")
    keys, ties = KEYS.get(table, {}).get(column, (column,)), TIES.get(table, ())
    return by(frame, (*keys, *ties), (*[code == column] * len(keys), *[False] * len(ties)))


def by(frame: pd.DataFrame, columns: Sequence[str], upwards: Sequence[bool]) -> pd.DataFrame:
    """Rows by these columns, each `upwards` or not; cells that are empty or unknown last either way."""
    cells = pd.DataFrame({f"key{place}": _key(frame, column) for place, column in enumerate(columns)}).reset_index(drop=True)
    return frame.iloc[cells.sort_values([*cells], ascending=[*upwards], kind="stable").index]


def _key(frame: pd.DataFrame, key: str) -> pd.Series:
    if key == FIRST_PARAGRAPH:
        return pd.to_numeric(frame["paragraph"].str.split(";").str[0], errors="coerce")
    return frame[key].replace("", None) if frame[key].dtype == "str" else frame[key]

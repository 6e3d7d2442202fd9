"""Which rows belong together, as row numbers worked out once a ledger: choosing and counting then compare no strings."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pandas as pd

from data.ledger import codebook
from data.ledger.load import Ledger
from data.query import filters

Mask = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Pairs:
    """Row numbers of claims beside values, one entry a claim and value: `values[codes[n]]` is said of row `rows[n]`."""

    rows: Numbers
    codes: Numbers
    values: list[str]

    def counted(self, kept: Mask) -> Numbers:
        """How many of the claims that are `kept` have each value; at the end 0, for what has no place among them."""
        return np.bincount(self.codes[kept[self.rows]], minlength=len(self.values) + 1)

    def commonest(self) -> list[str]:
        """The values, those of most claims first."""
        return [self.values[code] for code in pd.Series(self.codes).value_counts().index]

    def any(self, wanted: tuple[str, ...], size: int) -> Mask:
        """Which of `size` claims have one of these values."""
        mask = np.zeros(size, dtype=bool)
        mask[self.rows[np.isin(self.codes, [n for n, value in enumerate(self.values) if value in wanted])]] = True
        return mask


@lru_cache(maxsize=64)
def holders(ledger: Ledger, table: str, column: str) -> Numbers:
    """Per row of a table the row number of the claim that `column` names; -1 for none."""
    return ledger.claims.index.get_indexer(getattr(ledger, table)[column])


@lru_cache(maxsize=16)
def held(ledger: Ledger, table: str, column: str) -> Numbers:
    """Per claim the row number of the row of `table` that its `column` names; -1 for none."""
    return getattr(ledger, table).index.get_indexer(ledger.claims[column])


def under(kept: Mask, holders: Numbers) -> Mask:
    """Which rows are held by a claim that is kept."""
    return np.append(kept, False)[holders]  # the number -1 finds the False at the end


def over(kept: Mask, held: Numbers, size: int) -> Mask:
    """Which of `size` rows hold a claim that is kept."""
    mask = np.zeros(size + 1, dtype=bool)
    mask[held[kept]] = True
    return mask[:size]


def having(ledger: Ledger, name: str, codes: tuple[str, ...]) -> Mask:
    """Which claims have one of these codes of a filter."""
    claims, column = ledger.claims, _column(name)
    return claims[column].isin(codes).to_numpy() if column else pairs(ledger, name).any(codes, len(claims))


@lru_cache(maxsize=32)
def pairs(ledger: Ledger, name: str) -> Pairs:
    """The codes of a filter that claims have, in their own column, as a list in it, or in rows of another table."""
    return of_column(ledger, *filters.BY_NAME[name].label)


@lru_cache(maxsize=32)
def of_column(ledger: Ledger, table: str, column: str) -> Pairs:
    """What claims hold in a column of theirs, or in one of the rows that name them in another table."""
    if table != "claims":
        return _held_twice(holders(ledger, table, "claim"), getattr(ledger, table)[column])
    if codebook.read().column(table, column).is_list:
        return _listed(ledger.claims[column])
    codes, values_in_order = pd.factorize(ledger.claims[column])
    has = codes >= 0
    return Pairs(np.flatnonzero(has), codes[has], _texts(values_in_order))


def _column(name: str) -> str:
    """The column of claims that holds one code of a filter each; "" where there is none."""
    (column,) = filters.BY_NAME[name].columns.get("claims", ("",))
    return column if column and not codebook.read().column("claims", column).is_list else ""


def _held_twice(rows: Numbers, values: pd.Series) -> Pairs:
    """A value may be held by one claim several times: it says it once."""
    codes, distinct = pd.factorize(values)
    is_set, width = (codes >= 0) & (rows >= 0), max(len(distinct), 1)
    single = pd.unique(rows[is_set].astype(np.int64) * width + codes[is_set])
    return Pairs(single // width, single % width, _texts(distinct))


def _listed(cells: pd.Series) -> Pairs:
    """`;` lists, each different one taken apart once."""
    which, lists = pd.factorize(cells)
    items = [list(dict.fromkeys(str(text).split(";"))) for text in lists]
    codes, distinct = pd.factorize(pd.Series([item for each in items for item in each], dtype="str"))
    lengths = np.array([len(each) for each in items], dtype=np.intp)
    sizes = lengths[which]
    within = np.arange(sizes.sum()) - np.repeat(sizes.cumsum() - sizes, sizes)
    places = np.repeat((lengths.cumsum() - lengths)[which], sizes) + within
    return Pairs(np.repeat(np.arange(len(cells)), sizes), codes[places], _texts(distinct))


def _texts(values: pd.Index) -> list[str]:
    return [str(value) for value in values.tolist()]

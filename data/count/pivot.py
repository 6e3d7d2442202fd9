"""Claims grouped and counted by whatever a reader wants to see beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import pandas as pd

from data.ledger import codebook
from data.ledger.load import Ledger
from data.query import filters, row_index
from data.query.row_index import Pairs
from data.query.selection import Selection, kept, options

LAYER = "layer"
#: Parts of the calendar, as numpy names them.
CALENDAR = {"year": "datetime64[Y]", "month": "datetime64[M]"}


def dimensions() -> tuple[str, ...]:
    """What claims can be grouped by: the calendar, the filters, and every column of codes, ids or whole numbers."""
    columns = codebook.read().tables["claims"].columns.values()
    filtered = {filters.BY_NAME[name].label for name in filters.CODED}
    own = [column.name for column in columns if column.codes or column.refers or column.type == "integer"]
    return (*CALENDAR, *filters.CODED, *(name for name in own if ("claims", name) not in filtered))


def repeated(by: Sequence[str]) -> tuple[str, ...]:
    """Those kinds of which one claim may have several values."""
    lists = [name for name, column in codebook.read().tables["claims"].columns.items() if column.is_list]
    return tuple(name for name in by if name in (*lists, "party", "goods"))


@lru_cache(maxsize=64)
def pivot(ledger: Ledger, selection: Selection, by: tuple[str, ...]) -> pd.DataFrame:
    """Claims in view per combination of values: a column for each of `by`, then `claims`; `layer` is always among them.

    Values are codes, months `YYYY-MM`, "" where a claim has none; a date that is not known to the month (the year) has
    none. A claim that has several values of one kind counts once under each. KeyError for an unknown kind.
    """
    kinds = list(dict.fromkeys((*by, LAYER)))
    frame = pd.DataFrame({"row": np.flatnonzero(kept(ledger, selection))})
    for name in kinds:
        pairs = _pairs(ledger, name)
        cells = pd.DataFrame({"row": pairs.rows, name: pd.Series(pairs.values, dtype="str").iloc[pairs.codes].array})
        order = [value for value in _order(ledger, name, pairs.values) if value]
        frame = frame.merge(cells, how="left", on="row")
        frame[name] = pd.Categorical(frame[name].fillna(""), [*order, ""], ordered=True)
    counted = frame.groupby(kinds, observed=True).size().rename("claims").reset_index()
    return counted.astype(dict.fromkeys(kinds, "str"))


def _pairs(ledger: Ledger, name: str) -> Pairs:
    if name in CALENDAR:
        return _calendar(ledger, CALENDAR[name])
    return row_index.pairs(ledger, name) if name in filters.BY_NAME else row_index.of_column(ledger, "claims", name)


@lru_cache(maxsize=8)
def _calendar(ledger: Ledger, unit: str) -> Pairs:
    """Claims whose earliest and latest day lie in one month or year, each with it."""
    first, last = (ledger.claims[side].to_numpy(unit) for side in ("date_from", "date_to"))
    is_one_day = np.flatnonzero(first == last)  # what has no date equals nothing
    codes, values = pd.factorize(first[is_one_day], sort=True)
    return Pairs(is_one_day, codes, [str(value) for value in np.asarray(values, unit)])


def _order(ledger: Ledger, name: str, values: Sequence[str]) -> list[str]:
    """The order of a kind's values: that of its filter, of its vocabulary, of time or of number."""
    if name in filters.CODED:
        return options(ledger)[name]
    if name in CALENDAR:
        return list(values)
    column = codebook.read().column("claims", name)
    return list(codebook.read().codes(column.codes)) if column.codes else sorted(values, key=lambda each: (len(each), each))

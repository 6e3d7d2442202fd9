"""How many claims each value of a filter would show, given the other filters."""

from __future__ import annotations

from functools import lru_cache

import pandas as pd

from data.ledger.load import Ledger
from data.query import row_index
from data.query.filters import CODED
from data.query.selection import Selection, kept, options, without


@lru_cache(maxsize=128)  # asked for on every run of a page
def facets(ledger: Ledger, selection: Selection) -> dict[str, dict[str, int]]:
    """Per coded filter and value the claims in view if that value alone were chosen there and all else stayed.

    Values come in the order of the filter and include those that would show nothing. The two layers are two values
    of `layer`; where both are in view the counts of the other filters are of claims of either.
    """
    return {name: _counted(ledger, selection, name) for name in CODED}


def _counted(ledger: Ledger, selection: Selection, name: str) -> dict[str, int]:
    counts = row_index.pairs(ledger, name).counted(kept(ledger, without(selection, name)))
    return dict(zip(options(ledger)[name], counts[_places(ledger, name)].tolist(), strict=True))


@lru_cache(maxsize=32)
def _places(ledger: Ledger, name: str) -> row_index.Numbers:
    """Where the values of a filter stand among those that claims have; -1 for one that none has: nothing is counted last."""
    return pd.Index(row_index.pairs(ledger, name).values).get_indexer(pd.Index(options(ledger)[name]))

"""How many claims of a layer each value of a filter would show, given the other filters."""

from __future__ import annotations

from functools import lru_cache

import pandas as pd

from data.ledger.load import Ledger
from data.query import row_index
from data.query.selection import Selection, kept, options, without


@lru_cache(maxsize=1024)  # asked for on every run of a page
def facet(ledger: Ledger, selection: Selection, name: str, layer: str) -> dict[str, int]:
    """Per value of a coded filter the claims of one layer in view if that value alone were chosen and all else stayed.

    Values come in the order of the filter and include those that would show nothing.
    """
    shown = kept(ledger, without(selection, name)) & _of_layer(ledger, layer)
    counts = row_index.pairs(ledger, name).counted(shown)
    return dict(zip(options(ledger)[name], counts[_places(ledger, name)].tolist(), strict=True))


@lru_cache(maxsize=8)
def _of_layer(ledger: Ledger, layer: str) -> row_index.Mask:
    return ledger.claims["layer"].eq(layer).to_numpy(dtype=bool)


@lru_cache(maxsize=32)
def _places(ledger: Ledger, name: str) -> row_index.Numbers:
    """Where the values of a filter stand among those that claims have; -1 for one that none has: nothing is counted last."""
    return pd.Index(row_index.pairs(ledger, name).values).get_indexer(pd.Index(options(ledger)[name]))

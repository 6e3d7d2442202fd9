"""How many claims each value of a filter would show, given the other filters."""

from __future__ import annotations

from functools import lru_cache

from data import keys
from data.load import Ledger
from data.selection import CODED, Selection, kept, options, without


@lru_cache(maxsize=128)  # asked for on every run of a page
def facets(ledger: Ledger, selection: Selection) -> dict[str, dict[str, int]]:
    """Per coded filter and value the claims in view if that value alone were chosen there and all else stayed.

    Values come in the order of the filter and include those that would show nothing. The two layers are two values
    of `layer`; where both are in view the counts of the other filters are of claims of either.
    """
    return {name: _counted(ledger, selection, name) for name in CODED}


def _counted(ledger: Ledger, selection: Selection, name: str) -> dict[str, int]:
    counts = keys.pairs(ledger, name).counted(kept(ledger, without(selection, name)))
    return {code: counts.get(code, 0) for code in options(ledger)[name]}

"""How many claims each value of a filter would show, given the other filters."""

from __future__ import annotations

from functools import lru_cache

import pandas as pd

from data.load import Ledger
from data.selection import CODED, Selection, options, select, without


@lru_cache(maxsize=128)  # asked for on every run of a page
def facets(ledger: Ledger, selection: Selection) -> dict[str, dict[str, int]]:
    """Per coded filter and value the claims in view if that value alone were chosen there and all else stayed.

    Values come in the order of the filter and include those that would show nothing. The two layers are two values
    of `layer`; where both are in view the counts of the other filters are of claims of either.
    """
    within = select(ledger, selection)
    return {name: _counted(ledger, selection, name, within) for name in CODED}


def _counted(ledger: Ledger, selection: Selection, name: str, within: Ledger) -> dict[str, int]:
    # A filter that is not set changes nothing when lifted, so the view itself can be counted.
    shown = select(ledger, without(selection, name)) if getattr(selection, name) else within
    counts = _values(shown, name).value_counts()
    return {code: int(counts.get(code, 0)) for code in options(ledger)[name]}


def _values(shown: Ledger, name: str) -> pd.Series:
    """The values of a filter, one entry a claim and value."""
    if name == "party":
        return shown.claims["parties"].str.split(";").explode().groupby(level=0).unique().explode()
    if name == "goods":
        return shown.flows.drop_duplicates(["claim", "goods"])["goods"].astype(str)
    return shown.claims[name].astype(str)

"""How many claims each value of a filter would show, given the other filters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
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
    counts = _counts(shown, name)
    return {code: int(counts.get(code, 0)) for code in options(ledger)[name]}


def _counts(shown: Ledger, name: str) -> Mapping[str, int]:
    """Claims per value of a filter; one with several values counts under each of them."""
    if name == "party":
        return _listed(shown.claims["parties"])
    if name == "goods":
        return Counter(
            code for _, code in set(zip(shown.flows["claim"], shown.flows["goods"].astype(str), strict=True))
        )
    return Counter(shown.claims[name].astype(str))


def _listed(lists: pd.Series) -> Mapping[str, int]:
    counts: Counter[str] = Counter()
    for text, rows in lists.value_counts().items():
        counts.update(dict.fromkeys(str(text).split(";"), int(rows)))
    return counts

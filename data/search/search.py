"""Finding claims by words in either language, whatever the spelling of the letters or of the names."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pandas as pd

from data.ledger.load import Ledger
from data.search import hits
from data.search.hits import Group
from data.search.index import fields, index
from data.search.normalize import clean
from data.search.terms import groups

__all__ = ["asked", "clean", "fields", "index", "matches", "ranked", "scores"]


@lru_cache(maxsize=64)
def asked(ledger: Ledger, query: str) -> tuple[Group, ...]:
    """What a query asks this ledger for."""
    return groups(query, index(ledger))


def matches(ledger: Ledger, query: str) -> pd.Series:
    """Which claims (boolean, indexed as `ledger.claims`) answer a query."""
    return scores(ledger, query).gt(0)


def ranked(ledger: Ledger, query: str, claims: pd.DataFrame) -> pd.DataFrame:
    """These claims, best hit first; among equals the order they come in."""
    return claims.loc[scores(ledger, query)[claims["id"]].sort_values(ascending=False, kind="stable").index]


@lru_cache(maxsize=64)
def scores(ledger: Ledger, query: str) -> pd.Series:
    """How well each claim answers a query (0: not at all).

    An id answers to itself alone; a query without a word narrows nothing.
    """
    ids, wanted = ledger.claims.index, asked(ledger, query)
    if not wanted or query.strip() in ids:
        return pd.Series(ids.to_numpy() == query.strip() if wanted else np.ones(len(ids)), index=ids, dtype=float)
    result, by_row = np.zeros(len(ids)), hits.hits(wanted, index(ledger))
    result[np.fromiter(by_row, int, len(by_row))] = np.fromiter(by_row.values(), float, len(by_row))
    return pd.Series(result, index=ids)

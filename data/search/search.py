"""Finding claims by words in either language, whatever the spelling of the letters or of the names."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import pandas as pd

from data.ledger.load import Ledger
from data.search.index import fields, index
from data.search.normalize import clean
from data.search.terms import rows, terms

__all__ = ["clean", "fields", "index", "matches", "ranked", "scores", "terms"]


def matches(ledger: Ledger, query: str) -> pd.Series:
    """Which claims (boolean, indexed as `ledger.claims`) hold every word, name and "phrase" of the query."""
    return scores(ledger, query).gt(0)


def ranked(ledger: Ledger, query: str, claims: pd.DataFrame) -> pd.DataFrame:
    """These claims, best hit first; among equals the order they come in."""
    return claims.loc[scores(ledger, query)[claims["id"]].sort_values(ascending=False, kind="stable").index]


@lru_cache(maxsize=64)
def scores(ledger: Ledger, query: str) -> pd.Series:
    """How well each claim answers a query (0: not at all): rare words and hits in statements weigh most.

    An id answers to itself alone; a query without a word narrows nothing.
    """
    found, ids = index(ledger), ledger.claims.index
    each = [rows(term, found) for term in terms(ledger, query)]
    if not each or query.strip() in ids:
        return pd.Series(ids.to_numpy() == query.strip() if each else np.ones(len(ids)), index=ids, dtype=float)
    result = np.zeros(len(ids))
    rare = [1 + math.log(1 + len(ids) / (1 + len(hits))) for hits in each]
    for row in set[int].intersection(*(set(hits) for hits in each)):
        result[row] = sum(hits[row] * weight for hits, weight in zip(each, rare, strict=True))
    return pd.Series(result, index=ids)

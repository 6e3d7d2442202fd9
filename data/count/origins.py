"""On how many origins and sources claims rest."""

from __future__ import annotations

import pandas as pd

from data.count.layers import ids, of_layer
from data.ledger.load import Ledger


def claims_by_origin(ledger: Ledger, layer: str) -> pd.DataFrame:
    """How many claims and how many sources rest on each origin: `origin`, `claims`, `sources`, `ids` (`;` list)."""
    grouped = of_layer(ledger.only("claims", "id", "layer", "origin", "source"), layer).groupby("origin")
    frame = grouped.agg(claims=("id", "size"), sources=("source", "nunique"), ids=("id", ids)).reset_index()
    return frame.sort_values(["claims", "origin"], ascending=[False, True], ignore_index=True)


def claims_by_source(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Per source: `source`, `claims`, `origins`, `named`, `unnamed`."""
    claims = of_layer(ledger.only("claims", "id", "layer", "source", "origin", "named"), layer)
    grouped = claims.assign(is_named=claims["named"].eq("named")).groupby("source")
    frame = grouped.agg(claims=("id", "size"), origins=("origin", "nunique"), named=("is_named", "sum"))
    return frame.assign(unnamed=frame["claims"] - frame["named"]).reset_index()


def single_by_origin(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Claims that rest on one origin alone, per origin: `origin`, `claims`, `ids` (`;` list), most first."""
    claims = of_layer(ledger.only("claims", "id", "layer", "origin", "standing"), layer)
    alone = claims[claims["standing"].eq("single_origin")]
    frame = alone.groupby("origin").agg(claims=("id", "size"), ids=("id", ids)).reset_index()
    return frame.sort_values(["claims", "origin"], ascending=[False, True], ignore_index=True)

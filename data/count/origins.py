"""On how many origins and sources claims rest."""

from __future__ import annotations

import pandas as pd

from data.count.layers import ids, of_layer
from data.ledger import codebook
from data.ledger.load import Ledger


def claims_by_origin(ledger: Ledger, layer: str) -> pd.DataFrame:
    """How many claims and how many sources rest on each origin: `origin`, `claims`, `sources`, `ids` (`;` list)."""
    grouped = of_layer(ledger.only("claims", "id", "layer", "origin", "source"), layer).groupby("origin")
    frame = grouped.agg(claims=("id", "size"), sources=("source", "nunique"), ids=("id", ids)).reset_index()
    return frame.sort_values(["claims", "origin"], ascending=[False, True], ignore_index=True)


def claims_by_source(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Per source: `source`, `claims`, `origins`, and how many of the claims are `named`, `collective`, `unnamed`."""
    claims = of_layer(ledger.only("claims", "id", "layer", "source", "origin", "named"), layer)
    kinds = {f"is_{kind}": claims["named"].eq(kind) for kind in codebook.read().codes("named")}
    grouped = claims.assign(**kinds).groupby("source")
    counted = {kind.removeprefix("is_"): (kind, "sum") for kind in kinds}
    return grouped.agg(claims=("id", "size"), origins=("origin", "nunique"), **counted).reset_index()


def single_by_origin(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Claims that rest on one origin alone, per origin: `origin`, `claims`, `ids` (`;` list), most first."""
    claims = of_layer(ledger.only("claims", "id", "layer", "origin", "standing"), layer)
    alone = claims[claims["standing"].eq("single_origin")]
    frame = alone.groupby("origin").agg(claims=("id", "size"), ids=("id", ids)).reset_index()
    return frame.sort_values(["claims", "origin"], ascending=[False, True], ignore_index=True)

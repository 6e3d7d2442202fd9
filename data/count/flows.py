"""Flows: who to whom, at which stage, by how many claims."""

from __future__ import annotations

import pandas as pd

from data.count.layer import ids, of_layer
from data.load import Ledger


def flows_by_stage(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Distinct claims per flow and stage: `supplier`, `recipient`, `goods`, `stage`, `claims`, `ids` (`;` list)."""
    flows = ledger.flows[ledger.flows["claim"].isin(of_layer(ledger.claims, layer)["id"])]
    grouped = flows.groupby(["supplier", "recipient", "goods", "stage"], observed=True)["claim"]
    return grouped.agg(claims="nunique", ids=ids).reset_index()

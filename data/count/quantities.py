"""Quantities: what different people counted or estimated, a unit at a time, never added."""

from __future__ import annotations

import pandas as pd

from data.count.layers import LAYERS
from data.ledger import codebook
from data.ledger.load import Ledger


def quantities(ledger: Ledger) -> pd.DataFrame:
    """Every flow with a figure, both layers: flow columns and `layer`, `origin`, `said`; by unit, layer, day said."""
    flows = ledger.flows[ledger.flows["unit"].notna()]
    told = ledger.claims.loc[flows["claim"], ["layer", "origin", "said"]].set_index(flows.index)
    frame = flows.assign(**{name: told[name].astype("str") for name in ("layer", "origin", "said")})
    rank = frame["layer"].map({layer: number for number, layer in enumerate(LAYERS)})
    return frame.assign(rank=rank).sort_values(["unit", "rank", "said"], kind="stable").drop(columns="rank")


def competing(ledger: Ledger) -> pd.DataFrame:
    """The quantities in units in which at least two are given, units in codebook order; columns as `quantities`."""
    frame = quantities(ledger)
    frame = frame[frame.groupby("unit", observed=True)["id"].transform("size").gt(1)]
    order = [unit for unit in codebook.read().codes("unit") if unit in set(frame["unit"])]
    return (
        frame.assign(unit=frame["unit"].astype("str"))
        .set_index("unit", drop=False)
        .loc[order]
        .set_index("id", drop=False)
    )

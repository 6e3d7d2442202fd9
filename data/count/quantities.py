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
    """The quantities in units in which at least two are given, columns as `quantities`: the unit with most figures first,
    in a unit the greatest figure first; else in codebook order."""
    frame = quantities(ledger)
    frame = frame.assign(unit=frame["unit"].astype("str"), most=frame[["low", "best", "high"]].max(axis=1))
    order = {unit: number for number, unit in enumerate(codebook.read().codes("unit"))}
    frame = frame.assign(figures=frame.groupby("unit")["id"].transform("size"), place=frame["unit"].map(order))
    frame = frame[frame["figures"].gt(1)]
    frame = frame.sort_values(["figures", "place", "most"], ascending=[False, True, False], kind="stable")
    return frame.drop(columns=["figures", "place", "most"])

"""When a thing was first said, and by which claim."""

from __future__ import annotations

import pandas as pd

from data.count.layers import ids, in_one_order, of_layer
from data.ledger import derive
from data.ledger.load import Ledger

FLOW = ["supplier", "recipient", "direction", "goods"]


def first_said(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Per flow (`FLOW`) the claim of one layer that says it first: `claim`, `said`, `since`,
    `until` (the days `said` may mean), and how many `claims` say it in all, with their `ids` (`;` list).

    A denial does not say the thing. An imprecise day counts from its end: by then it had been said.
    """
    flows = in_one_order(ledger.flows[ledger.flows["stage"].astype(str).ne("denied")])
    dated = flows.merge(
        _said(of_layer(ledger.only("claims", "layer", "said"), layer)), left_on="claim", right_index=True
    )
    grouped = dated.sort_values(["until", "since", "claim"]).groupby(FLOW, observed=True)
    firsts = grouped[["claim", "said", "since", "until"]].first()
    counted = grouped["claim"].agg(claims="nunique", ids=ids)
    return firsts.join(counted).reset_index().sort_values(["until", "since", *FLOW], ignore_index=True)


def _said(claims: pd.DataFrame) -> pd.DataFrame:
    days = derive.bounds(claims["said"]).rename(columns={"date_from": "since", "date_to": "until"})
    return claims[["said"]].join(days).dropna(subset="until")

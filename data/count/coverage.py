"""Which months anything in the ledger is about; where nobody looked, silence is not peace."""

from __future__ import annotations

import pandas as pd

from data.count.layer import of_layer
from data.load import Ledger


def claims_by_month(ledger: Ledger, layer: str, first: str, last: str) -> pd.DataFrame:
    """Per month (`YYYY-MM`) from `first` to `last`: `month`, `claims`, `within`.

    `claims` may concern the month, as a filter by its first and last day finds them; `within` is how many of them are
    dated inside it. A month with claims but none within is known only from longer spans.
    """
    claims = of_layer(ledger.claims, layer).dropna(subset=["date_from", "date_to"], how="all")
    begin, end = claims["date_from"], claims["date_to"]
    rows = []
    for month in pd.period_range(first, last, freq="M"):
        start, stop = month.start_time, month.end_time.normalize()
        touching = (begin.le(stop) | begin.isna()) & (end.ge(start) | end.isna())
        inside = begin.ge(start) & end.le(stop)
        rows.append({"month": str(month), "claims": int(touching.sum()), "within": int(inside.sum())})
    return pd.DataFrame(rows, columns=["month", "claims", "within"])

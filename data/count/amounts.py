"""Figures that claims give for some goods: side by side, each with its period and its estimator, never added."""

from __future__ import annotations

import pandas as pd

from data.ledger.load import Ledger


def amounts(ledger: Ledger, goods: tuple[str, ...], units: tuple[str, ...]) -> pd.DataFrame:
    """Flows of `goods` with a figure in one of `units`, in order of time: rows of `flows`, with the claim's `layer`,
    `origin` and `said`, `value` (the best figure, else the lower or the upper bound) and `bound` (`best`, `low`, `high`).
    A figure without a period stands in the time of its claim.
    """
    flows = ledger.flows
    rows = flows[flows["goods"].isin(goods) & flows["unit"].isin(units)]
    value = rows["best"].fillna(rows["low"]).fillna(rows["high"])
    bound = rows[["best", "low", "high"]].notna().idxmax(axis=1) if len(rows) else pd.Series(dtype="str")
    claims = ledger.claims.loc[rows["claim"], ["layer", "origin", "said", "date_from", "date_to"]].set_index(rows.index)
    timeless = rows["period"].eq("")
    days = {side: rows[side].mask(timeless, claims[side]) for side in ("date_from", "date_to")}
    frame = rows.assign(value=value, bound=bound, **days).join(claims[["layer", "origin", "said"]])
    return frame.sort_values(["date_to", "date_from", "id"], na_position="last")


def is_calendar_year(first: pd.Timestamp, last: pd.Timestamp) -> bool:
    """Whether a period runs from a 1 January to the 31 December of the same year."""
    return (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year

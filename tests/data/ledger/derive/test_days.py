"""Bounds of dates on the hand-made ledger."""

from __future__ import annotations

import pandas as pd

from data.ledger.load import Ledger


def test_a_month_is_all_its_days(small: Ledger) -> None:
    row = small.claims.loc["a1-02-1"]

    assert (row["date_from"], row["date_to"]) == (pd.Timestamp("2023-06-01"), pd.Timestamp("2023-09-30"))


def test_a_timeless_claim_stands_where_it_was_said(small: Ledger) -> None:
    row = small.claims.loc["a2-02-1"]

    assert (row["date_from"], row["date_to"]) == (pd.Timestamp("2023-10-02"), pd.Timestamp("2023-10-02"))

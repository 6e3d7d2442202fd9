"""Measures in time."""

from __future__ import annotations

import pandas as pd

from data.count.layer import ids, of_layer
from data.load import Ledger


def measures_by_year(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Measures per year and action: `year`, `action`, `measures`, `ids` of the claims they are read from (`;` list)."""
    measures = of_layer(ledger.measures, layer).dropna(subset="date_from")
    years = measures["date_from"].dt.year.rename("year")
    return measures.groupby([years, "action"], observed=True)["claim"].agg(measures="size", ids=ids).reset_index()

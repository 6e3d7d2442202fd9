"""Rows as they leave the house: the same for the API, for files and for programs; codes, ASCII digits, ISO dates."""

from __future__ import annotations

import pandas as pd

from data.ledger.load import Ledger

TABLES = ("claims", "events", "flows", "measures", "sources", "parties", "places", "routes", "findings")


def table(ledger: Ledger, name: str) -> pd.DataFrame:
    """The rows of one table of `ledger` as strings, numbers and booleans; claims carry their chain and their article's hash."""
    frame = getattr(ledger, name)
    plain = frame.assign(**{column: _plain(frame[column]) for column in frame}).reset_index(drop=True)
    return _with_provenance(plain, ledger) if name == "claims" else plain


def chains(ledger: Ledger) -> pd.Series:
    """Per claim its chain in one line: party ids, or the description of who is not identified, joined by ` > `."""
    steps = ledger.attributions.sort_values(["claim", "step"])
    words = steps["party"].where(steps["party"].ne(""), steps["described_en"])
    return words.groupby(steps["claim"]).agg(" > ".join)


def _with_provenance(claims: pd.DataFrame, ledger: Ledger) -> pd.DataFrame:
    hashes = ledger.sources["sha256"]
    return claims.assign(
        chain=claims["id"].map(chains(ledger)).fillna(""), article_sha256=claims["source"].map(hashes).fillna("")
    )


def _plain(values: pd.Series) -> pd.Series:
    if isinstance(values.dtype, pd.CategoricalDtype):
        return values.astype(object).where(values.notna(), "")
    if pd.api.types.is_datetime64_any_dtype(values):
        return values.dt.strftime("%Y-%m-%d").fillna("")
    if pd.api.types.is_numeric_dtype(values):
        return values.astype(object).where(values.notna(), None)
    return values

"""Every number the site shows, a function each: ledger in, number or small frame out. The layers never add up."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from data.load import Ledger

LAYERS = ("article", "reference")


@dataclass(frozen=True)
class Totals:
    """How much of each kind one layer holds; units are in the names."""

    claims: int
    events: int
    sources: int
    origins: int
    disputed: int
    denials: int
    single_origin: int


def totals(ledger: Ledger, layer: str) -> Totals:
    """The headline numbers of one layer."""
    claims = of_layer(ledger.claims, layer)
    standing = claims["standing"].astype(str)
    return Totals(
        claims=len(claims),
        events=len(of_layer(ledger.events, layer)),
        sources=len(of_layer(ledger.sources, layer)),
        origins=claims["origin"].nunique(),
        disputed=int(standing.eq("disputed").sum()),
        denials=int(standing.eq("denial").sum()),
        single_origin=int(standing.eq("single_origin").sum()),
    )


def of_layer(frame: pd.DataFrame, layer: str) -> pd.DataFrame:
    """The rows of one layer."""
    return frame[frame["layer"].astype(str).eq(layer)]


def claims_by(ledger: Ledger, column: str, layer: str) -> pd.DataFrame:
    """Claims of one layer per code of `column`, in codebook order: columns `code`, `claims`."""
    counts = of_layer(ledger.claims, layer)[column].value_counts(sort=False)
    if isinstance(counts.index, pd.CategoricalIndex):
        counts = counts.sort_index()
    return counts[counts.gt(0)].rename_axis("code").reset_index(name="claims")


def flows_by_stage(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Distinct claims per flow and stage: `supplier`, `recipient`, `goods`, `stage`, `claims`, `ids` (`;` list)."""
    flows = ledger.flows[ledger.flows["claim"].isin(of_layer(ledger.claims, layer)["id"])]
    grouped = flows.groupby(["supplier", "recipient", "goods", "stage"], observed=True)["claim"]
    return grouped.agg(claims="nunique", ids=_ids).reset_index()


def measures_by_year(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Measures per year and action: `year`, `action`, `measures`, `ids` of the claims they are read from (`;` list)."""
    measures = of_layer(ledger.measures, layer)
    years = measures["date_from"].dt.year.rename("year")
    return measures.groupby([years, "action"], observed=True)["claim"].agg(measures="size", ids=_ids).reset_index()


def claims_by_origin(ledger: Ledger, layer: str) -> pd.DataFrame:
    """How many claims and how many sources rest on each origin: `origin`, `claims`, `sources`, `ids` (`;` list)."""
    grouped = of_layer(ledger.claims, layer).groupby("origin")
    frame = grouped.agg(claims=("id", "size"), sources=("source", "nunique"), ids=("id", _ids)).reset_index()
    return frame.sort_values(["claims", "origin"], ascending=[False, True], ignore_index=True)


def claims_by_source(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Per source: `source`, `claims`, `origins`, `named`, `unnamed`."""
    claims = of_layer(ledger.claims, layer)
    grouped = claims.assign(is_named=claims["named"].eq("named")).groupby("source")
    frame = grouped.agg(claims=("id", "size"), origins=("origin", "nunique"), named=("is_named", "sum"))
    return frame.assign(unnamed=frame["claims"] - frame["named"]).reset_index()


def last_said(ledger: Ledger, layer: str) -> str:
    """The latest day (ISO) on which anything of this layer was said; "" for an empty view."""
    said = of_layer(ledger.claims, layer)["said"]
    return str(said.max()) if len(said) else ""


def _ids(claims: pd.Series) -> str:
    return ";".join(dict.fromkeys(claims[claims.ne("")]))

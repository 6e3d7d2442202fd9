"""The headline numbers."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from functools import lru_cache

import pandas as pd

from data.count.layers import LAYERS, is_of, of_layer
from data.ledger import versions
from data.ledger.load import Ledger
from data.query.selection import Selection, select


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


@lru_cache(maxsize=128)  # every figure says them in its frame
def totals(ledger: Ledger, layer: str) -> Totals:
    """The headline numbers of one layer."""
    claims = of_layer(ledger.only("claims", "layer", "origin", "standing"), layer)
    standing = claims["standing"]
    return Totals(
        claims=len(claims),
        events=int(is_of(ledger.only("events", "layer"), layer).sum()),
        sources=int(is_of(ledger.only("sources", "layer"), layer).sum()),
        origins=claims["origin"].nunique(),
        disputed=int(standing.eq("disputed").sum()),
        denials=int(standing.eq("denial").sum()),
        single_origin=int(standing.eq("single_origin").sum()),
    )


def changed_totals(before: Ledger, after: Ledger) -> pd.DataFrame:
    """The headline numbers that two editions do not share: columns `layer`, `total` (a field of Totals), `before`, `after`."""
    rows = [
        {"layer": layer, "total": name, "before": number, "after": asdict(totals(after, layer))[name]}
        for layer in LAYERS
        for name, number in asdict(totals(before, layer)).items()
    ]
    frame = pd.DataFrame(rows)
    return frame[frame["before"].ne(frame["after"])].reset_index(drop=True)


@dataclass(frozen=True, eq=False)
class Effect:
    """What became of the headline numbers between two versions, `before` and `after`; `numbers` are `changed_totals`."""

    before: str
    after: str
    numbers: pd.DataFrame


def effect_between(before: str, after: str) -> Effect:
    """What became of the headline numbers from one version to another."""
    return Effect(before, after, changed_totals(*(select(versions.of(each), Selection()) for each in (before, after))))


def effect(ledger: Ledger, first: date | None, last: date | None) -> Effect | None:
    """What the changes between two days, both included, did to them; None where no version had been released before."""
    around = versions.around(ledger, first, last)
    return effect_between(*around) if around else None


def claims_by(ledger: Ledger, column: str, layer: str) -> pd.DataFrame:
    """Claims of one layer per code of `column`, in codebook order: columns `code`, `claims`."""
    counts = of_layer(ledger.only("claims", *{"layer", column}), layer)[column].value_counts(sort=False)
    if isinstance(counts.index, pd.CategoricalIndex):
        counts = counts.sort_index()
    return counts[counts.gt(0)].rename_axis("code").reset_index(name="claims")


def last_said(ledger: Ledger, layer: str) -> str:
    """The latest day (ISO) on which anything of this layer was said; "" for an empty view."""
    dates = of_layer(ledger.only("claims", "layer", "said"), layer)["said"]
    return str(dates.max()) if len(dates) else ""

"""What the filters leave out that a reader of the view should know of."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from data.count.layers import is_of
from data.ledger.load import Ledger


@dataclass(frozen=True)
class Hidden:
    """Denials of a layer outside the view: all of them, and those that stand against claims inside it."""

    denials: int
    denials_against: int


@lru_cache(maxsize=64)  # asked for on every run of a page
def hidden(ledger: Ledger, shown: Ledger, layer: str) -> Hidden:
    """Count the denials of a layer of `ledger` (withdrawn ones apart) that `shown` does not hold."""
    claims, inside = ledger.claims, shown.claims.index
    denials = claims.index[claims["stance"].eq("denial") & claims["status"].eq("current") & is_of(claims, layer)]
    outside = denials[~denials.isin(inside)]
    pairs = ledger.relations[ledger.relations["relation"].eq("contradicts")]
    against = [
        pairs.loc[pairs[denial].isin(outside) & pairs[denied].isin(inside), denial]
        for denial, denied in (("claim", "other"), ("other", "claim"))
    ]
    return Hidden(len(outside), len(set[str]().union(*against)))

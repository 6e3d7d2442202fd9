"""What the filters leave out that a reader of the view should know of."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from data.count.layers import of_layer
from data.ledger.load import Ledger


@dataclass(frozen=True)
class Hidden:
    """Denials of a layer outside the view: all of them, and those that stand against claims inside it."""

    denials: int
    denials_against: int


@lru_cache(maxsize=64)  # asked for on every run of a page
def hidden(ledger: Ledger, shown: Ledger, layer: str) -> Hidden:
    """Count the denials of one layer of `ledger` (withdrawn ones apart) that `shown` does not hold."""
    claims = of_layer(ledger.only("claims", "layer", "stance", "status"), layer)
    denials = claims.index[claims["stance"].eq("denial") & claims["status"].eq("current")]
    outside = denials[~denials.isin(shown.claims.index)]
    against = set[str]().union(*shown.claims["deniers"].str.split(";"))
    return Hidden(len(outside), len(against.intersection(outside)))

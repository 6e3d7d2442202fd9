"""What the filters leave out that a reader of the view should know of."""

from __future__ import annotations

from dataclasses import dataclass

from data.load import Ledger


@dataclass(frozen=True)
class Hidden:
    """Denials outside the view: all of them, and those that stand against claims inside it."""

    denials: int
    denials_against: int


def hidden(ledger: Ledger, shown: Ledger) -> Hidden:
    """Count the denials of `ledger` (withdrawn ones apart) that `shown` does not hold."""
    claims, inside = ledger.claims, set(shown.claims["id"])
    denials = claims[claims["stance"].eq("denial") & claims["status"].eq("current")]
    outside = set(denials["id"]) - inside
    pairs = ledger.relations[ledger.relations["relation"].eq("contradicts")]
    against = pairs[pairs["claim"].isin(outside) & pairs["other"].isin(inside)]["claim"]
    turned = pairs[pairs["other"].isin(outside) & pairs["claim"].isin(inside)]["other"]
    return Hidden(len(outside), len(set(against) | set(turned)))

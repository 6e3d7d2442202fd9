"""What stands for a claim and what against it, as facts: the words for them are made elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from data.ledger.derive import contest, support
from data.ledger.derive.restatements import in_force
from data.ledger.load import Ledger


@dataclass(frozen=True)
class Opponent:
    """A claim (`id`) that denies another or cannot hold together with it.

    `voice` is who says so (a party, or the source where nobody is identified), `said` an EDTF date, `scope` `general` or
    `specific`, `reach` how much of the claim it reaches: `preceded` (none of it), `part`, `whole`.
    """

    id: str
    voice: str
    said: str
    is_denial: bool
    scope: str
    reach: str


@dataclass(frozen=True)
class Evidence:
    """How a claim stands and on what: `support` counts independent origins, `supporters` are the claims of the others."""

    standing: str
    support: int
    supporters: tuple[str, ...]
    contest: str
    opponents: tuple[Opponent, ...]
    preceding: tuple[Opponent, ...]


def of(ledger: Ledger, claim: str) -> Evidence:
    """The evidence on one claim in the whole `ledger`, opponents by when they spoke. KeyError for an unknown claim."""
    row: Any = ledger.claims.loc[claim]
    against = _opponents(ledger).get(claim, ())
    return Evidence(
        str(row["standing"]),
        int(row["support"]),
        tuple(filter(None, row["supporters"].split(";"))),
        str(row["contest"]),
        tuple(each for each in against if each.reach != "preceded"),
        tuple(each for each in against if each.reach == "preceded"),
    )


@lru_cache(maxsize=4)
def _opponents(ledger: Ledger) -> dict[str, tuple[Opponent, ...]]:
    """Per claim that is denied or contradicted who does so."""
    claims = ledger.claims
    pairs = contest.pairs(claims, in_force(claims, ledger.relations))
    voices = support.voices(claims, ledger.parties)
    denials = claims.loc[pairs["denier"], ["said", "stance"]].reset_index(drop=True)
    rows = zip(
        pairs["claim"], pairs["denier"], voices[pairs["denier"]], denials["said"], denials["stance"].eq("denial"),
        pairs["scope"], pairs["reach"], strict=True,
    )  # fmt: skip
    by_claim: dict[str, list[Opponent]] = {}
    for claim, *each in rows:
        by_claim.setdefault(claim, []).append(Opponent(*each))
    return {claim: tuple(each) for claim, each in by_claim.items()}

"""Which relations count, and which claims say the same thing over again."""

from __future__ import annotations

import pandas as pd


def in_force(claims: pd.DataFrame, relations: pd.DataFrame) -> pd.DataFrame:
    """The relations of which neither end is withdrawn."""
    current = claims.index[claims["status"].eq("current")]
    return relations[relations["claim"].isin(current) & relations["other"].isin(current)]


def groups(claims: pd.DataFrame, relations: pd.DataFrame) -> pd.Series:
    """Per claim a claim that stands for all that say the same: those tied by restatement, whichever restates which."""
    tied: dict[str, str] = {}

    def head(claim: str) -> str:
        while tied.setdefault(claim, claim) != claim:
            claim = tied[claim]
        return claim

    same = relations[relations["relation"].eq("restates")]
    for one, other in zip(same["claim"], same["other"], strict=True):
        tied[head(one)] = head(other)
    return claims["id"].map(lambda claim: head(claim) if claim in tied else claim).astype("str")

"""How many independent origins assert a claim, and by which claims they do."""

from __future__ import annotations

import pandas as pd

from data.ledger.derive.restatements import groups

#: Only what is asserted lifts: no possibility, opinion, warning, pledge or denial.
LIFTING = ("fact", "allegation")


def columns(claims: pd.DataFrame, relations: pd.DataFrame, parties: pd.DataFrame) -> pd.DataFrame:
    """Per claim `support`, the number of independent voices in its own layer that assert it, its own included, and
    `supporters`, the claims of the others (a `;` list in the order of the ledger).

    A claim is asserted by what corroborates it, and shares that with whatever restates the same.
    """
    grouped = pd.DataFrame(
        {
            "claim": claims["id"],
            "group": groups(claims, relations),
            "layer": claims["layer"].astype(str),
            "voice": voices(claims, parties),
        }
    )
    asserting = _asserting(grouped, claims.index[claims["stance"].isin(LIFTING)], relations)
    supporters = grouped[grouped["group"].isin(asserting["group"])].merge(asserting, on="group", suffixes=("", "_by"))
    supporters = supporters[supporters["layer"].eq(supporters["layer_by"]) & supporters["voice"].ne(supporters["voice_by"])]
    by_claim = supporters.groupby("claim")
    return pd.DataFrame(
        {
            "support": by_claim["voice_by"].agg("nunique").reindex(claims.index, fill_value=0) + 1,
            "supporters": by_claim["claim_by"].agg(";".join).reindex(claims.index, fill_value=""),
        }
    )


def voices(claims: pd.DataFrame, parties: pd.DataFrame) -> pd.Series:
    """Per claim its origin, or the government that this speaks for: its organs and officials are one voice."""
    speaks_for = parties.loc[parties["speaks_for"].ne(""), "speaks_for"].to_dict()
    return claims["origin"].map(lambda origin: speaks_for.get(origin, origin)).astype("str")


def _asserting(grouped: pd.DataFrame, lifting: pd.Index, relations: pd.DataFrame) -> pd.DataFrame:
    """Per group of claims that say the same the claims that assert it: `group`, `claim`, `layer`, `voice`."""
    pairs = relations[relations["relation"].eq("corroborates")]
    lifted = pd.DataFrame({"claim": pairs["claim"], "group": grouped["group"].reindex(pairs["other"]).array})
    several = grouped.loc[grouped["group"].duplicated(keep=False), ["claim", "group"]]
    both = pd.concat([several, lifted]).drop_duplicates()
    both = both[both["claim"].isin(lifting)].merge(grouped.drop(columns="group"), on="claim")
    return both.set_index("claim", drop=False).loc[lambda frame: grouped.index[grouped.index.isin(frame.index)]]

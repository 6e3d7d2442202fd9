"""What is denied or contradicted, by which claims, and how far each denial reaches."""

from __future__ import annotations

import pandas as pd

from data.ledger.derive.days import bounds
from data.ledger.derive.restatements import groups

#: Codes of `contest` that make a claim disputed; what a denial only preceded is not.
DISPUTES = ("general", "specific")
#: A passage so printed that its sense is in doubt disputes nothing, unless it denies.
SOUND = ("", "loaded_term")
#: How much of a claim a denial reaches: nothing of it, some of it, all of it.
REACH = pd.CategoricalDtype(["preceded", "part", "whole"], ordered=True)
SCOPE = pd.CategoricalDtype(["general", "specific"], ordered=True)


def columns(claims: pd.DataFrame, relations: pd.DataFrame) -> pd.DataFrame:
    """Per claim `contest` (none, preceded, general, specific), `deniers` and `preceded_by` (`;` lists of claims)."""
    denials = pairs(claims, relations)
    reached, before = (denials[denials["reach"].ne("preceded")], denials[denials["reach"].eq("preceded")])
    result = pd.Series("none", index=claims.index, dtype="str")
    result[claims.index.isin(before["claim"])] = "preceded"
    for scope in DISPUTES:
        result[claims.index.isin(reached.loc[reached["scope"].eq(scope), "claim"])] = scope
    lists = {"deniers": reached, "preceded_by": before}
    ids = {
        name: frame.groupby("claim")["denier"].agg(";".join).reindex(claims.index, fill_value="")
        for name, frame in lists.items()
    }
    return pd.DataFrame({"contest": result, **ids})


def pairs(claims: pd.DataFrame, relations: pd.DataFrame) -> pd.DataFrame:
    """Claims and what denies or contradicts them, one a row: `claim`, `denier`, `scope`, `reach`; earliest denial first.

    A claim is contested as what it restates, so a denial of one stands against all that say the same.
    """
    denials = relations.loc[relations["relation"].eq("contradicts"), ["claim", "other", "scope"]]
    denying = claims.loc[denials["claim"], ["stance", "flaw", "said"]].set_index(denials.index)
    denials = denials[denying["stance"].eq("denial") | denying["flaw"].isin(SOUND)].rename(columns={"claim": "denier"})
    scope = denials["scope"].astype(str).where(denials["scope"].eq("general"), "specific").astype(SCOPE)
    denials = denials.assign(scope=scope, reach=_reach(claims, denials), day=bounds(denying["said"])["date_to"])
    group = groups(claims, relations)
    denials = denials.assign(group=group.reindex(denials["other"]).array)
    spread = denials.merge(pd.DataFrame({"claim": claims["id"], "group": group}), on="group")
    strongest = spread.sort_values(["reach", "scope"]).drop_duplicates(["claim", "denier"], keep="last")
    strongest = strongest[strongest["claim"].ne(strongest["denier"])].sort_values(["day", "denier"])
    return strongest[["claim", "denier", "scope", "reach"]].reset_index(drop=True)


def _reach(claims: pd.DataFrame, denials: pd.DataFrame) -> pd.Series:
    """How far each `denier` reaches the acts of `other`: up to the last day on which it may have been said.

    Two statements that cannot both hold meet whatever their days.
    """
    denying, claimed = (claims.loc[denials[side]] for side in ("denier", "other"))
    denied_on, span = bounds(denying["said"])["date_to"], _acts(claimed)
    result = pd.Series("whole", index=denials.index, dtype="str")
    is_denial = denying["stance"].eq("denial").to_numpy()
    result[is_denial & (span["last"].to_numpy() > denied_on.to_numpy())] = "part"
    result[is_denial & (span["first"].to_numpy() > denied_on.to_numpy())] = "preceded"
    return result.astype(REACH)


def _acts(claimed: pd.DataFrame) -> pd.DataFrame:
    """The `first` and `last` day of what is claimed; NaT where open.

    Nobody speaks of acts after the day of speaking. A claim without a date, or with no other than the day on which it
    was said, speaks of what had come about by then, however early.
    """
    dates, said_until = bounds(claimed["date"]), bounds(claimed["said"])["date_to"]
    by_then = claimed["date"].eq("") | claimed["date"].eq(claimed["said"])
    last = dates["date_to"].mask(by_then | dates["date_to"].isna() | (dates["date_to"] > said_until), said_until)
    return pd.DataFrame({"first": dates["date_from"].mask(by_then), "last": last.fillna(dates["date_to"])})

"""What a chain of attribution comes to: on whose word a claim rests, by how many steps, and what kind of voice that is."""

from __future__ import annotations

import pandas as pd


def columns(claims: pd.DataFrame, attributions: pd.DataFrame) -> pd.DataFrame:
    """Per claim `origin`, `depth` and `named`."""
    steps = attributions.sort_values("step")
    return pd.DataFrame({"origin": origin(claims, steps), "depth": depth(claims, steps), "named": named(claims, steps)})


def origin(claims: pd.DataFrame, steps: pd.DataFrame) -> pd.Series:
    """Per claim the last publication or speaker that could be asked: a party id, or the source itself if none is.

    Nobody can be asked behind a collective step. `steps` are in order.
    """
    could_be_asked = steps[steps["party"].ne("") & steps["voice"].ne("collective")]
    last = could_be_asked.groupby("claim")["party"].last()
    return claims["id"].map(last).astype("str").fillna(claims["source"])


def depth(claims: pd.DataFrame, steps: pd.DataFrame) -> pd.Series:
    """Steps between the outlet and the original speaker; 0 when the outlet speaks in its own voice."""
    return claims["id"].map(steps.groupby("claim")["step"].max()).astype("int64") - 1


def named(claims: pd.DataFrame, steps: pd.DataFrame) -> pd.Series:
    """The voice of the last step: as typed (`collective`), else `named` where it has a party, else `unnamed`."""
    last = steps.drop_duplicates("claim", keep="last").set_index("claim")
    by_party = last["party"].ne("").map({True: "named", False: "unnamed"})
    typed = last["voice"].astype("str").where(last["voice"].eq("collective"), by_party)
    return claims["id"].map(typed).astype("str")

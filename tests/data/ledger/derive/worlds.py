"""Worlds of a few claims, made for one rule each."""

from __future__ import annotations

import pandas as pd

from data.ledger.derive import contest, standing, support
from data.ledger.derive.restatements import in_force

DEFAULTS = {
    "layer": "article", "origin": "", "stance": "allegation", "status": "current", "flaw": "", "date": "", "said": "2024-06-01",
}  # fmt: skip


def claims(**rows: dict[str, str]) -> pd.DataFrame:
    """Claims by id; each is an allegation of an origin of its own name, of June 2024, unless it says otherwise."""
    made = [DEFAULTS | {"id": code, "origin": code} | row for code, row in rows.items()]
    return pd.DataFrame(made).set_index("id", drop=False).rename_axis(None)


def relations(*pairs: str) -> pd.DataFrame:
    """`a corroborates b`, `a contradicts b general`."""
    split = [f"{pair} ".split(" ") for pair in pairs]
    return pd.DataFrame([row[:4] for row in split], columns=["claim", "relation", "other", "scope"])


def parties(**speaks_for: str) -> pd.DataFrame:
    """Parties that speak for a government."""
    return pd.DataFrame({"speaks_for": list(speaks_for.values())}, index=list(speaks_for), dtype=str)


def derived(world: pd.DataFrame, *pairs: str, **speaks_for: str) -> pd.DataFrame:
    """Support, contest and standing of the claims of a world, a row a claim."""
    told = in_force(world, relations(*pairs))
    world = world.join(support.columns(world, told, parties(**speaks_for)))
    world = world.join(contest.columns(world, told))
    return world.assign(standing=standing(world))



"""Measures in time: what was decided, by whom and with which votes. A row that restates another is never counted."""

from __future__ import annotations

import pandas as pd

from data.count.layers import ids, of_layer
from data.ledger.load import Ledger

#: Kinds that forbid nothing by themselves: lists of names, watchers, votes of the Assembly, national controls.
APART = ("designations", "monitoring_body", "general_assembly_vote", "export_control", "sanctions_general")
VOTES = ("votes_for", "votes_against", "votes_abstain")


def acts(ledger: Ledger, layer: str) -> pd.DataFrame:
    """The dated measures of a layer in order of time, each counted once: rows of `measures`."""
    rows = of_layer(ledger.measures, layer)
    return rows[rows["restates"].eq("") & rows["date_from"].notna()].sort_values(["date_from", "id"])


def regime(ledger: Ledger) -> pd.DataFrame:
    """Acts of the reference record on each prohibition: `acts` and `start`, the day of the first one of its kind."""
    rows = acts(ledger, "reference")
    rows = rows[~rows["measure"].isin(APART)]
    start = rows.groupby("measure", observed=True)["date_from"].transform("min")
    return rows.assign(start=start).sort_values(["start", "measure", "date_from"])


def kinds_in_force(ledger: Ledger) -> pd.DataFrame:
    """Per day on which kinds of prohibition were added: `day`, `kinds` (in force from then on, so far none has ended)."""
    starts = regime(ledger).drop_duplicates("measure")["start"]
    days = starts.value_counts().sort_index()
    return days.cumsum().rename_axis("day").reset_index(name="kinds")


def decisions(ledger: Ledger, authority: str) -> pd.DataFrame:
    """One row an instrument of `authority`: `instrument`, `date`, `date_from`, `action` (`vetoes` or the first one),
    the votes (`votes_for`, `votes_against`, `votes_abstain`, NaN where not recorded), `against`, `event`,
    `measures` (how many acts it holds), `rows` and `ids` (`;` lists of measures and claims)."""
    rows = acts(ledger, "reference")
    rows = rows[rows["authority"].eq(authority) & rows["action"].ne("ends")]
    grouped = rows.groupby("instrument", sort=False)
    votes = {name: (name, "first") for name in (*VOTES, "against", "event", "date", "date_from", "action")}
    frame = grouped.agg(**votes, measures=("id", "size"), rows=("id", ids), ids=("claim", ids)).reset_index()
    return frame.sort_values(["date_from", "instrument"], ignore_index=True)


def designations(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Per authority (a `;` list where several acted together) and year: `authority`, `year`, `acts`, `designees`
    (named in the acts that give a number), `unnumbered` (acts that give none), `ids`."""
    rows = acts(ledger, layer)
    rows = rows[rows["action"].eq("designates")]
    rows = rows.assign(year=rows["date_from"].dt.year, unnumbered=rows["quantity"].isna())
    grouped = rows.groupby(["authority", "year"], sort=False)
    frame = grouped.agg(
        acts=("id", "size"), designees=("quantity", "sum"), unnumbered=("unnumbered", "sum"), ids=("claim", ids)
    )
    return frame.astype({"designees": "int64", "unnumbered": "int64"}).reset_index()


def ceilings(ledger: Ledger, kind: str, unit: str) -> pd.DataFrame:
    """Ceilings on one kind of goods in one unit, in order of time: rows of `measures`."""
    rows = acts(ledger, "reference")
    return rows[rows["measure"].eq(kind) & rows["action"].eq("caps") & rows["unit"].eq(unit)]


def undated(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Measures of a layer that are named without a date, each counted once: rows of `measures`."""
    rows = of_layer(ledger.measures, layer)
    return rows[rows["restates"].eq("") & rows["date_from"].isna()]

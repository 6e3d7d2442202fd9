"""Who watches over the measures: the life of each monitoring body, step by step."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import pandas as pd

from data.count.layer import ids_by, of_layer
from data.count.measures import acts
from data.load import Ledger

Row = dict[Hashable, Any]
COLUMNS = ["body", "day", "date", "act", "measure_row", "event", "ids"]


def monitoring(ledger: Ledger, bodies: tuple[str, ...]) -> pd.DataFrame:
    """Steps of the reference record in order of time: `body`, `day`, `date`, `act` (an action, or `reports`),
    `measure_row` or `event` (ids), `ids` of claims. A step belongs to the last of `bodies` that its claims name."""
    rows = acts(ledger, "reference")
    rows = rows[rows["measure"].eq("monitoring_body")]
    events = of_layer(ledger.events, "reference")
    events = events[events["kind"].eq("monitoring") & ~events["id"].isin(rows["event"])]
    about = ids_by(ledger.claims[ledger.claims["event"].isin(events["id"])], "event")
    steps = [_of_measure(ledger, row, bodies) for row in rows.to_dict("records")]
    steps += [_of_event(ledger, row, about.get(row["id"], []), bodies) for row in events.to_dict("records")]
    frame = pd.DataFrame(steps, columns=COLUMNS)
    return frame[frame["body"].ne("")].sort_values(["day", "date"], ignore_index=True)


def lives(steps: pd.DataFrame) -> pd.DataFrame:
    """Per body that is seen to begin: `body`, `first`, `last` (NaT: it goes on)."""
    first = steps[steps["act"].eq("introduces")].groupby("body", sort=False)["day"].min()
    last = steps[steps["act"].eq("ends")].groupby("body")["day"].max()
    return pd.DataFrame({"first": first, "last": last.reindex(first.index)}).reset_index()


def _of_measure(ledger: Ledger, row: Row, bodies: tuple[str, ...]) -> tuple[object, ...]:
    claims = [row["claim"]] if row["claim"] in ledger.claims.index else []
    step = (row["date_from"], row["date"], str(row["action"]), row["id"], row["event"], row["claim"])
    return (_body(ledger, claims, bodies), *step)


def _of_event(ledger: Ledger, row: Row, claims: list[str], bodies: tuple[str, ...]) -> tuple[object, ...]:
    step = (row["date_from"], row["date"], "reports", "", row["id"], ";".join(claims))
    return (_body(ledger, claims, bodies), *step)


def _body(ledger: Ledger, ids: list[str], bodies: tuple[str, ...]) -> str:
    claims = ledger.claims.loc[ids, ["parties", "origin"]]
    named = {code for cell in claims["parties"] for code in cell.split(";")} | set(claims["origin"])
    return next((body for body in reversed(bodies) if body in named), "")

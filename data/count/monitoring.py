"""Who watches over the measures: the life of each monitoring body, step by step."""

from __future__ import annotations

import pandas as pd

from data.count.layer import of_layer
from data.count.measures import acts
from data.load import Ledger

COLUMNS = ["body", "day", "date", "act", "measure_row", "event", "ids"]


def monitoring(ledger: Ledger, bodies: tuple[str, ...]) -> pd.DataFrame:
    """Steps of the reference record in order of time: `body`, `day`, `date`, `act` (an action, or `reports`),
    `measure_row` or `event` (ids), `ids` of claims. A step belongs to the last of `bodies` that its claims name."""
    rows = acts(ledger, "reference")
    rows = rows[rows["measure"].eq("monitoring_body")]
    events = of_layer(ledger.events, "reference")
    events = events[events["kind"].eq("monitoring") & ~events["id"].isin(rows["event"])]
    steps = [_of_measure(ledger, row, bodies) for _, row in rows.iterrows()]
    steps += [_of_event(ledger, row, bodies) for _, row in events.iterrows()]
    frame = pd.DataFrame(steps, columns=COLUMNS)
    return frame[frame["body"].ne("")].sort_values(["day", "date"], ignore_index=True)


def lives(steps: pd.DataFrame) -> pd.DataFrame:
    """Per body that is seen to begin: `body`, `first`, `last` (NaT: it goes on)."""
    first = steps[steps["act"].eq("introduces")].groupby("body", sort=False)["day"].min()
    last = steps[steps["act"].eq("ends")].groupby("body")["day"].max()
    return pd.DataFrame({"first": first, "last": last.reindex(first.index)}).reset_index()


def _of_measure(ledger: Ledger, row: pd.Series, bodies: tuple[str, ...]) -> tuple[object, ...]:
    claims = ledger.claims[ledger.claims["id"].eq(row["claim"])]
    step = (row["date_from"], row["date"], str(row["action"]), row["id"], row["event"], row["claim"])
    return (_body(claims, bodies), *step)


def _of_event(ledger: Ledger, row: pd.Series, bodies: tuple[str, ...]) -> tuple[object, ...]:
    claims = ledger.claims[ledger.claims["event"].eq(row["id"])]
    step = (row["date_from"], row["date"], "reports", "", row["id"], ";".join(claims["id"]))
    return (_body(claims, bodies), *step)


def _body(claims: pd.DataFrame, bodies: tuple[str, ...]) -> str:
    named = {code for cell in claims["parties"] for code in cell.split(";")} | set(claims["origin"])
    return next((body for body in reversed(bodies) if body in named), "")

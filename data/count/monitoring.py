"""Who watches over the measures: the life of each monitoring body, step by step."""

from __future__ import annotations

from collections.abc import Hashable
from itertools import chain
from typing import Any

import pandas as pd

from data.count.layers import ids_by, of_layer
from data.count.measures import acts
from data.ledger.load import Ledger

Row = dict[Hashable, Any]
Named = dict[str, set[str]]
COLUMNS = ["body", "day", "date", "act", "measure_row", "event", "ids"]


def monitoring(ledger: Ledger, bodies: tuple[str, ...]) -> pd.DataFrame:
    """Steps of the reference record in order of time: `body`, `day`, `date`, `act` (an action, or `reports`),
    `measure_row` or `event` (ids), `ids` of claims. A step belongs to the last of `bodies` that its claims name."""
    rows = acts(ledger, "reference")
    rows = rows[rows["measure"].eq("monitoring_body")]
    events = of_layer(ledger.events, "reference")
    events = events[events["kind"].eq("monitoring") & ~events["id"].isin(rows["event"])]
    claims = ledger.only("claims", "id", "event")
    about = ids_by(claims[claims["event"].isin(events["id"].tolist())], "event")
    named = _named(ledger, {*rows["claim"], *chain.from_iterable(about.values())})
    steps = [_of_measure(row, named, bodies) for row in rows.to_dict("records")]
    steps += [_of_event(row, about.get(row["id"], []), named, bodies) for row in events.to_dict("records")]
    frame = pd.DataFrame(steps, columns=COLUMNS)
    return frame[frame["body"].ne("")].sort_values(["day", "date"], ignore_index=True)


def lives(steps: pd.DataFrame) -> pd.DataFrame:
    """Per body that is seen to begin: `body`, `first`, `last` (NaT: it goes on)."""
    first = steps[steps["act"].eq("introduces")].groupby("body", sort=False)["day"].min()
    last = steps[steps["act"].eq("ends")].groupby("body")["day"].max()
    return pd.DataFrame({"first": first, "last": last.reindex(first.index)}).reset_index()


def _of_measure(row: Row, named: Named, bodies: tuple[str, ...]) -> tuple[object, ...]:
    step = (row["date_from"], row["date"], str(row["action"]), row["id"], row["event"], row["claim"])
    return (_body([row["claim"]], named, bodies), *step)


def _of_event(row: Row, claims: list[str], named: Named, bodies: tuple[str, ...]) -> tuple[object, ...]:
    step = (row["date_from"], row["date"], "reports", "", row["id"], ";".join(claims))
    return (_body(claims, named, bodies), *step)


def _body(ids: list[str], named: Named, bodies: tuple[str, ...]) -> str:
    codes = set[str]().union(*(named.get(claim, ()) for claim in ids))
    return next((body for body in reversed(bodies) if body in codes), "")


def _named(ledger: Ledger, ids: set[str]) -> Named:
    """Per claim of these that is in view the parties it speaks of, and its origin."""
    claims = ledger.only("claims", "parties", "origin")
    claims = claims[claims.index.isin(list(ids))]
    cells = zip(claims.index, claims["parties"], claims["origin"], strict=True)
    return {claim: {*parties.split(";"), origin} for claim, parties, origin in cells}

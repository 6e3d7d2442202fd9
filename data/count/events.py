"""Events on the axis of time: what stands where, what is the same happening, what came of what was expected."""

from __future__ import annotations

import pandas as pd

from data.count.layers import ids_by, of_layer
from data.ledger import codebook
from data.ledger.load import Ledger


def timeline(ledger: Ledger) -> pd.DataFrame:
    """Events that have a date, earliest first: the columns of `events` and five more.

    `claims` about it in this view, their `ids` (`;` list); `open` where no end is known: it then ends with the
    cut-off; `both` where the other layer has it too, and `second` where its other name is in view and stands first.
    """
    events = ledger.events[ledger.events["date_from"].notna()]
    about = ids_by(ledger.claims, "event")
    placed = events.assign(
        open=events["date_to"].isna(),
        date_to=events["date_to"].fillna(pd.Timestamp(codebook.read().cutoff)),
        claims=[len(about.get(event, ())) for event in events["id"]],
        ids=[";".join(about.get(event, ())) for event in events["id"]],
        both=events["id"].isin(twins(ledger)),
        second=events["id"].isin(_seconds(ledger)),
    )
    return placed.sort_values(["date_from", "date_to", "id"])


def events_by_lane(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Events of one layer per lane, in codebook order: `lane`, `occurred`, `ahead` (scheduled or only expected)."""
    events = of_layer(timeline(ledger), layer)
    occurred = events["status"].astype(str).eq("occurred")
    counted = events.assign(occurred=occurred, ahead=~occurred).groupby("lane", observed=True)[["occurred", "ahead"]]
    return counted.sum().reset_index()


def event_links(ledger: Ledger) -> pd.DataFrame:
    """Pairs of events in view: `event`, `other`, `link` (`same_as`: one happening in both layers; `outcome`)."""
    events = ledger.events
    pairs = [
        _named(events, column).rename("other").rename_axis("event").reset_index().assign(link=column)
        for column in ("same_as", "outcome")
    ]
    both = pd.concat(pairs, ignore_index=True)
    return both[events.index.get_indexer(pd.Index(both["other"])) >= 0].reset_index(drop=True)


def twins(ledger: Ledger) -> set[str]:
    """Events of this view that the other layer has too, whether or not it is in view."""
    events = ledger.events
    named = events.index.isin(_named(events, "same_as").tolist())
    return set(events.index[named | events["same_as"].ne("")])


def _named(events: pd.DataFrame, column: str) -> pd.Series:
    """The events that the `;` lists of a column name, each at the event that names it."""
    lists = events[column]
    return lists[lists.ne("")].str.split(";").explode().astype("str")


def _seconds(ledger: Ledger) -> set[str]:
    links = event_links(ledger)
    return set(links.loc[links["link"].eq("same_as"), "other"])

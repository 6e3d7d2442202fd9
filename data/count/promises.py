"""What was promised or held possible, and what the ledger has of it afterwards."""

from __future__ import annotations

from functools import lru_cache

import pandas as pd

from data import derive
from data.count.firsts import FLOW
from data.load import Ledger

#: Stances of a promise, and those that cannot redeem one: they promise or judge themselves.
AHEAD = ("pledge", "possibility")
NO_OUTCOME = (*AHEAD, "opinion", "warning")
#: Stages at which a flow is said to have happened, or not to.
SETTLED = ("alleged", "observed", "confirmed", "denied")


def promises(ledger: Ledger) -> pd.DataFrame:
    """Claims in view that pledge something or hold it possible, by when they were said: rows of `claims`."""
    ahead = ledger.claims[ledger.claims["stance"].isin(AHEAD)]
    return ahead.assign(until=derive.bounds(ahead["said"])["date_to"]).sort_values(["until", "id"])


@lru_cache(maxsize=8)  # of the whole ledger, asked for by every view of it
def came_of(ledger: Ledger) -> pd.DataFrame:
    """What the ledger has of a promise afterwards: `claim`, `way`, `other` (an event for `outcome`, else a claim).

    `way`: `outcome` (the event it speaks of had one), `flow` (the same flow, later said to have happened or denied),
    or the relation of a later claim that neither promises nor judges. Nothing listed means: nothing in the ledger.
    """
    rows = pd.concat([_outcomes(ledger), _related(ledger), _same_flow(ledger)], ignore_index=True)
    return rows.drop_duplicates(["claim", "other"], ignore_index=True)


def _outcomes(ledger: Ledger) -> pd.DataFrame:
    ahead = promises(ledger)
    outcome = ahead["event"].map(ledger.events["outcome"]).fillna("")
    found = pd.DataFrame({"claim": ahead["id"], "way": "outcome", "other": outcome})
    return found[outcome.ne("")]


def _related(ledger: Ledger) -> pd.DataFrame:
    pairs = ledger.relations[["claim", "other", "relation"]].rename(columns={"relation": "way"})
    turned = pairs.rename(columns={"claim": "other", "other": "claim"})
    return _later(ledger, pd.concat([pairs, turned]))


def _same_flow(ledger: Ledger) -> pd.DataFrame:
    flows = ledger.flows[[*FLOW, "claim", "stage"]]
    ahead = flows[flows["claim"].isin(promises(ledger)["id"])]
    settled = flows[flows["stage"].isin(SETTLED)].rename(columns={"claim": "other"})
    return _later(ledger, ahead.merge(settled, on=FLOW).assign(way="flow"))


def _later(ledger: Ledger, pairs: pd.DataFrame) -> pd.DataFrame:
    """Of pairs claim/other those whose other was said after a promise was, and is none itself; earliest first."""
    claims = ledger.claims.join(derive.bounds(ledger.claims["said"]).add_prefix("said_"))
    pairs = pairs[pairs["claim"].isin(promises(ledger)["id"]) & pairs["other"].isin(claims["id"])]
    said, answered = claims.loc[pairs["claim"]], claims.loc[pairs["other"]]
    later = answered["said_date_from"].to_numpy() > said["said_date_to"].to_numpy()
    kept = pairs[later & ~answered["stance"].isin(NO_OUTCOME).to_numpy()]
    when = claims.loc[kept["other"], "said_date_from"].array
    return kept.assign(when=when).sort_values(["claim", "when", "other"])[["claim", "way", "other"]]

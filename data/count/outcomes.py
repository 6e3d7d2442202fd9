"""What was promised or held possible, and what the ledger has of it afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import numpy as np
import pandas as pd

from data.count.first_mentions import FLOW
from data.count.layers import LAYERS, in_one_order
from data.ledger import derive
from data.ledger.load import Ledger

#: Stances of a promise, and those that cannot redeem one: they promise or judge themselves.
AHEAD = ("pledge", "possibility")
NO_OUTCOME = (*AHEAD, "opinion", "warning")
#: What the ledger may have of a promise afterwards, the first that holds: what it speaks of took place, a claim is related to
#: it, the same flow is spoken of; or nothing.
TOOK_PLACE, ANSWERED, FLOWED, NOTHING = KINDS = ("outcome", "answered", "flow", "nothing")
#: The groups of promises: a layer, and what came of them.
GROUPS = tuple(f"{layer}-{kind}" for layer in LAYERS for kind in KINDS)
#: Stages at which a flow is said to have happened, or not to.
SETTLED = ("alleged", "observed", "confirmed", "denied")


def promises(ledger: Ledger) -> pd.DataFrame:
    """Claims in view that pledge something or hold it possible, by when they were said: rows of `claims`."""
    ahead = ledger.claims[ledger.claims["stance"].isin(AHEAD)]
    return ahead.assign(until=derive.bounds(ahead["said"])["date_to"]).sort_values(["until", "id"])


@lru_cache(maxsize=8)  # of the whole ledger, asked for by every view of it
def came_of(ledger: Ledger) -> pd.DataFrame:
    """What the ledger has of a promise afterwards: `claim`, `way`, `other` (an event for `outcome`, else a claim), `more`.

    `way`: `outcome` (the event it speaks of had one), `flow` (the same flow, later said to have happened or denied),
    or the relation of a later claim that neither promises nor judges. Nothing listed means: nothing in the ledger.
    For `flow` the first such claim stands for all, and `more` says how many others there are; it is 0 elsewhere.
    """
    dated = _said(ledger)
    listed = pd.concat([_outcomes(ledger), _related(ledger, dated)], ignore_index=True)
    listed = listed.drop_duplicates(["claim", "other"]).assign(more=0)
    return pd.concat([listed, _same_flow(ledger, dated, listed)], ignore_index=True)


def grouped(shown: Ledger, whole: Ledger) -> pd.DataFrame:
    """The promises `shown` with the `group` of each by what the `whole` ledger has of it."""
    ahead, came = promises(shown), came_of(whole)
    took_place = ahead["id"].isin(came.loc[came["way"].eq("outcome"), "claim"])
    answered = ahead["id"].isin(came.loc[~came["way"].isin(["flow", "outcome"]), "claim"])
    kind = pd.Series(NOTHING, index=ahead.index).mask(ahead["id"].isin(came["claim"]), FLOWED)
    kind = kind.mask(answered, ANSWERED).mask(took_place, TOOK_PLACE)
    return ahead.assign(group=ahead["layer"].astype(str) + "-" + kind)


def outcomes(shown: Ledger, whole: Ledger, group: str = "") -> pd.DataFrame:
    """The promises `shown`, those of one `group` or all, with what the `whole` ledger has of each, a row a promise and what
    came of it: `claim`, `layer`, `stance`, `said`, the statement in both languages, `group`, `way`, `other`, `more`; nothing
    in the last three where nothing came."""
    ahead = grouped(shown, whole)[["id", "layer", "stance", "said", "statement_en", "statement_ar", "group"]]
    ahead = ahead[ahead["group"].eq(group)] if group else ahead
    rows = ahead.rename(columns={"id": "claim"}).reset_index(drop=True).merge(came_of(whole), on="claim", how="left")
    return rows.assign(**{name: rows[name].fillna("").astype(str) for name in ("way", "other")}, more=rows["more"].fillna(0).astype(int))


def _said(ledger: Ledger) -> pd.DataFrame:
    """Per claim `since` and `until`, the days on which it may have been said, `ahead` and `settles`."""
    days = derive.bounds(ledger.claims["said"]).rename(columns={"date_from": "since", "date_to": "until"})
    stance = ledger.claims["stance"]
    return days.assign(ahead=stance.isin(AHEAD), settles=~stance.isin(NO_OUTCOME))


def _outcomes(ledger: Ledger) -> pd.DataFrame:
    ahead = promises(ledger)
    outcome = ahead["event"].map(ledger.events["outcome"]).fillna("")
    pairs = pd.DataFrame({"claim": ahead["id"], "way": "outcome", "other": outcome})
    return pairs[outcome.ne("")]


def _related(ledger: Ledger, dated: pd.DataFrame) -> pd.DataFrame:
    """Relations of a promise with a claim that settles something and was said after it; earliest first."""
    pairs = ledger.relations[["claim", "other", "relation"]].rename(columns={"relation": "way"})
    both = pd.concat([pairs, pairs.rename(columns={"claim": "other", "other": "claim"})])
    both = both[both["claim"].isin(dated.index[dated["ahead"]].tolist()) & both["other"].isin(dated.index.tolist())]
    since = dated.loc[both["other"], "since"].array
    later = since > dated.loc[both["claim"], "until"].array
    kept = both.assign(since=since)[later & dated.loc[both["other"], "settles"].array]
    return kept.sort_values(["claim", "since", "other"])[["claim", "way", "other"]]


def _same_flow(ledger: Ledger, dated: pd.DataFrame, listed: pd.DataFrame) -> pd.DataFrame:
    """A row a promise whose flow is spoken of as settled later, by claims that are not `listed` with it already.

    Every promise with every later claim would be rows by the square: the claims about a flow are put in order once,
    and a promise only looks up where it stands among them.
    """
    listed_by_claim = listed.groupby("claim")["other"].agg(list).to_dict()
    rows: list[tuple[str, str, str, int]] = []
    for promised, told in _by_flow(ledger, dated):
        place = {claim: number for number, claim in enumerate(told.index)}
        after = np.searchsorted(told["since"], dated.loc[promised, "until"], side="right")
        for claim, first in zip(promised, after.tolist(), strict=True):
            passed = {place[other] for other in listed_by_claim.get(claim, ()) if place.get(other, -1) >= first}
            if left := len(told) - first - len(passed):
                next_one = next(number for number in range(first, len(told)) if number not in passed)
                rows.append((claim, "flow", told.index[next_one], left - 1))
    return pd.DataFrame(sorted(rows), columns=["claim", "way", "other", "more"])


def _by_flow(ledger: Ledger, dated: pd.DataFrame) -> Iterator[tuple[list[str], pd.DataFrame]]:
    """Promises that speak of the same flows, and the claims that settle any of these, by when they were said."""
    flows = in_one_order(ledger.flows)[[*FLOW, "claim", "stage"]]
    flows = flows.assign(flow=flows.groupby(FLOW, observed=True).ngroup()).join(dated, on="claim", how="inner")
    spoken = flows[flows["ahead"]].groupby("claim")["flow"].agg(frozenset)
    settled = flows[flows["stage"].isin(SETTLED) & flows["settles"] & flows["since"].notna()]
    settled = settled.sort_values(["since", "claim"]).set_index("claim")[["flow", "since"]]
    about = dict(iter(settled.groupby("flow")))
    for together, promised in spoken.groupby(spoken):
        told = [about[flow] for flow in together if flow in about]
        if told:
            every = pd.concat(told).sort_values(["since", "claim"])
            yield list(promised.index), every[~every.index.duplicated()]

"""What figures come to, in one number or a few: the sentence above each is made of these."""

from __future__ import annotations

from typing import NamedTuple

from data.count.first_mentions import FLOW, first_said
from data.count.flows import LINE, denials, flows_by_stage, stages_by_year
from data.count.layers import LAYERS
from data.count.measures import VOTES, decisions
from data.count.origins import claims_by_origin
from data.ledger import codebook
from data.ledger.load import Ledger

#: Stages of what is said to have happened.
PAST = ("alleged", "observed", "confirmed")


class Reach(NamedTuple):
    """Lines of a layer: all, those said to have happened, those that got no further, those that meet a denial."""

    flows: int
    past: int
    ahead: int
    denied: int


def reach(ledger: Ledger, layer: str) -> Reach:
    """How far the flows of a layer are said to have gone."""
    said = flows_by_stage(ledger, layer)
    past, named, denied = (
        {tuple(row) for row in frame[LINE].itertuples(index=False)}
        for frame in (said[said["stage"].isin(PAST)], said, denials(ledger, layer))
    )
    return Reach(len(named | denied), len(past), len(named - past), len(denied))


class Moved(NamedTuple):
    """Lines spoken of in at least two years: all, further in the last of them than in the first, less far."""

    flows: int
    further: int
    back: int


def moved(ledger: Ledger, layer: str) -> Moved:
    """How the highest stage of each line changed from the first year in which it is spoken of to the last."""
    rungs = {code: number for number, code in enumerate(codebook.read().codes("stage"))}
    frame = stages_by_year(ledger, layer)
    highest = frame.assign(rung=frame["stage"].map(rungs)).groupby([*LINE, "year"])["rung"].max()
    ends = highest.groupby(level=list(range(len(LINE)))).agg(["first", "last"])
    return Moved(len(ends), int(ends["last"].gt(ends["first"]).sum()), int(ends["last"].lt(ends["first"]).sum()))


def resting(ledger: Ledger, layer: str, most: int) -> int:
    """Claims of a layer that rest on its `most` largest origins."""
    return int(claims_by_origin(ledger, layer)["claims"].head(most).sum())


def unanimous(ledger: Ledger, authority: str, seats: int) -> int:
    """Decisions of `authority` for which all its `seats` voted."""
    return int(decisions(ledger, authority)[VOTES[0]].eq(seats).sum())


def ahead_of_the_other(ledger: Ledger) -> dict[str, int]:
    """Flows of which both layers speak: those that each layer said first, by layer, and on the same day under ``""``."""
    days = [first_said(ledger, layer).set_index(FLOW)["until"].rename(layer) for layer in LAYERS]
    both = days[0].to_frame().join(days[1], how="inner")
    first, second = both[LAYERS[0]], both[LAYERS[1]]
    return {
        LAYERS[0]: int(first.lt(second).sum()),
        LAYERS[1]: int(second.lt(first).sum()),
        "": int(first.eq(second).sum()),
    }

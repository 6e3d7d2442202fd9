"""What figures come to, in one number or a few: the sentence above each is made of these."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import numpy as np
import pandas as pd

from data.count.covered_goods import covered
from data.count.events import timeline
from data.count.first_mentions import FLOW, first_said
from data.count.flows import LINE, denials, flow_periods, flows_by_stage, goods_by_stage, stages_by_year
from data.count.layers import LAYERS, of_layer
from data.count.measures import VOTES, decisions, designations
from data.count.origins import claims_by_origin
from data.count.quantities import competing
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
    rows = flows_by_stage(ledger, layer)
    past, named, denied = (
        {tuple(row) for row in frame[LINE].itertuples(index=False)}
        for frame in (rows[rows["stage"].isin(PAST)], rows, denials(ledger, layer))
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


class Share(NamedTuple):
    """So many of all."""

    part: int
    all: int


def era() -> date:
    """The first day of the last era of the dossier."""
    return codebook.dossier().eras[-1]


def events_in_era(ledger: Ledger, layer: str) -> Share:
    """Events of a layer that begin in the last era."""
    begins = of_layer(timeline(ledger), layer)["date_from"]
    return Share(int(begins.ge(pd.Timestamp(era())).sum()), len(begins))


def periods_in_era(ledger: Ledger, layer: str) -> Share:
    """Stated periods of flows that reach into the last era; an open end reaches on."""
    ends = flow_periods(ledger, layer)["date_to"]
    return Share(int((ends.isna() | ends.ge(pd.Timestamp(era()))).sum()), len(ends))


def goods_sent(ledger: Ledger, layer: str) -> Share:
    """Kinds of goods of which a layer speaks, and those that are said to have been sent."""
    rows = goods_by_stage(ledger, layer)
    return Share(rows.loc[rows["stage"].isin(PAST), "goods"].nunique(), rows["goods"].nunique())


def covered_and_sent(ledger: Ledger, layer: str, target: str) -> Share:
    """Kinds of measure on `target` of whose goods a layer speaks, and those whose goods are said to have been sent."""
    rows = covered(ledger, layer, target)
    rows = rows[rows["degree"].ne("about")]
    return Share(rows.loc[rows["degree"].isin(PAST), "measure"].nunique(), rows["measure"].nunique())


class Range(NamedTuple):
    """The unit in which most figures compete: how many, from the least of their bounds to the greatest."""

    unit: str
    figures: int
    low: float
    high: float


def most_counted(ledger: Ledger) -> Range | None:
    """The unit in which most figures are given; None where none compete."""
    rows = competing(ledger)
    if not len(rows):
        return None
    unit = str(rows["unit"].value_counts(sort=True).index[0])
    bounds = rows.loc[rows["unit"].eq(unit), ["low", "best", "high"]]
    figures = bounds.to_numpy(float)
    return Range(unit, len(bounds), float(np.nanmin(figures)), float(np.nanmax(figures)))


def against_each_time(ledger: Ledger, authority: str) -> list[str]:
    """Parties that voted against every decision of `authority` for which votes against are named."""
    lists = [cell.split(";") for cell in decisions(ledger, authority)["against"] if cell]
    return [party for party in lists[0] if all(party in other for other in lists)] if lists else []


class Lists(NamedTuple):
    """Acts of designation, by how many authorities; the year of the last one by `own`, of the first one by others (0: none)."""

    acts: int
    authorities: int
    last: int
    others: int


def lists(ledger: Ledger, layer: str, own: str) -> Lists:
    """Who lists names, and since when others than `own` do."""
    rows = designations(ledger, layer)
    ours = rows["authority"].eq(own)
    last, others = rows.loc[ours, "year"], rows.loc[~ours, "year"]
    single = rows["authority"].str.split(";").explode().nunique()
    return Lists(
        int(rows["acts"].sum()), single, int(last.max()) if len(last) else 0, int(others.min()) if len(others) else 0
    )

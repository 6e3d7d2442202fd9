"""Flows: who to whom, which goods, at which stage, by how many claims, and what is denied.

A flow claim is counted once in a cell, however many of its flows fall there. Denials stand apart: they are counted
where they stand against something, never as a stage that a flow has reached.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pandas as pd

from data.count.layers import flows_in, ids, in_one_order, of_layer
from data.ledger import codebook
from data.ledger.load import Ledger

_PAIR = codebook.dossier().pair
#: Supplier and recipient of the two directions that the ledger is about; every other pair is a third party's.
DIRECTIONS = {pair: "_".join(pair) for pair in (_PAIR, _PAIR[::-1])}
#: What goes both ways between these two, or without a direction; then their order says nothing and is one for all.
BOTH = "both"
OTHERS = "others"
#: What tells the lines of a view apart; `family` is empty for third parties, whose goods share one line.
LINE = ["direction", "supplier", "recipient", "family"]
PAIR = ["direction", "supplier", "recipient"]
DENIED = "denied"


@lru_cache(maxsize=32)  # each figure of a page asks for them
def flows_of(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Flows of a layer with `direction`, `family`, and the `said` of their claims; codes as plain strings."""
    flows = in_one_order(flows_in(ledger, layer))
    pairs = zip(flows["supplier"], flows["recipient"], strict=True)
    direction = pd.Series([DIRECTIONS.get(pair, OTHERS) for pair in pairs], index=flows.index, dtype="str")
    direction = direction.mask(flows["direction"].eq("both_ways") & direction.ne(OTHERS), BOTH)
    goods, stage = flows["goods"].astype("str"), flows["stage"].astype("str")
    family = goods.map(families()).where(direction.ne(OTHERS), "")
    dates = flows["claim"].map(ledger.claims["said"])
    return flows.assign(direction=direction, goods=goods, stage=stage, family=family, said=dates)


def families() -> dict[str, str]:
    """The family of each of the goods, as codes."""
    return {code: entry.family for code, entry in codebook.read().codes("goods").items()}


def flows_by_stage(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Distinct claims per line (`LINE`) and stage, denials left out: also `goods`, `claims`, `ids` (`;` lists)."""
    flows = flows_of(ledger, layer)
    return _counted(flows[flows["stage"].ne(DENIED)], [*LINE, "stage"])


def denials(ledger: Ledger, layer: str, *, yearly: bool = False) -> pd.DataFrame:
    """Distinct denials per line and the stage of what they deny: also `goods`, `claims`, `ids` (`;` lists).

    `yearly` counts them by the `year` in which each was said as well.

    A denial stands against the flows of the claims that it contradicts, as far as they have a supplier it speaks
    for; where it contradicts nothing in view between two parties it stands alone, at the stage `denied`. `ids` are the denials first,
    then what they deny.
    """
    flows = flows_of(ledger, layer)
    faced = _faced(ledger, layer, flows)
    own = flows[flows["stage"].eq(DENIED)].assign(denial=lambda frame: frame["claim"], denied="")
    met = pd.MultiIndex.from_frame(faced[[*PAIR, "denial"]])
    alone = own[~pd.MultiIndex.from_frame(own[[*PAIR, "denial"]]).isin(met)]
    rows = pd.concat([faced, alone])
    rows = rows.assign(year=_year(rows["denial"].map(ledger.claims["said"])))
    grouped = rows.groupby([*LINE, *(["year"] if yearly else []), "stage"], sort=False)
    frame = grouped.agg(goods=("goods", ids), claims=("denial", "nunique"), ids=("denial", ids), denied=("denied", ids))
    frame["ids"] = [";".join(filter(None, pair)) for pair in zip(frame["ids"], frame["denied"], strict=True)]
    frame = frame.drop(columns="denied").reset_index()
    return frame.iloc[in_order(frame)].reset_index(drop=True)


def goods_by_stage(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Distinct claims per goods and stage, denials included, whoever sends: `goods`, `stage`, `claims`, `ids`."""
    grouped = flows_of(ledger, layer).groupby(["goods", "stage"], sort=False)["claim"]
    return grouped.agg(claims="nunique", ids=ids).reset_index()


def goods_covered(ledger: Ledger, layer: str) -> set[str]:
    """Codes of the goods that any flow of the layer is about."""
    return set(flows_of(ledger, layer)["goods"])


def stages_by_year(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Distinct claims per line, year said and stage, denials left out, where a line has at least two such years."""
    flows = flows_of(ledger, layer)
    flows = flows[flows["stage"].ne(DENIED)].assign(year=lambda frame: _year(frame["said"]))
    frame = _counted(flows, [*LINE, "year", "stage"])
    return frame[frame.groupby(LINE)["year"].transform("nunique").gt(1)].reset_index(drop=True)


def flow_periods(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Distinct claims per line, stage and stated period: also `period`, `date_from`, `date_to` (NaT: open end)."""
    flows = flows_of(ledger, layer)
    frame = _counted(flows[flows["period"].ne("")], [*LINE, "stage", "period"])
    bounds = flows.drop_duplicates("period").set_index("period")[["date_from", "date_to"]]
    return frame.join(bounds, on="period")


def without_period(ledger: Ledger, layer: str) -> int:
    """Claims of the layer with a flow for which no period is stated."""
    flows = flows_of(ledger, layer)
    return int(flows.loc[flows["period"].eq(""), "claim"].nunique())


def _year(dates: pd.Series) -> pd.Series:
    """The year of a day, month or year said; of a span the year of its end."""
    return dates.astype("str").str[-10:].str.extract(r"(\d{4})")[0]


def _faced(ledger: Ledger, layer: str, flows: pd.DataFrame) -> pd.DataFrame:
    """Flows that a denial of the same layer reaches, a row a denial and flow: flow columns, `denial`, `denied`."""
    claims = of_layer(ledger.only("claims", "layer", "stance", "deniers"), layer)
    faced = claims["deniers"].str.split(";").explode().rename("denial")
    faced = faced[faced.isin(claims.index[claims["stance"].eq("denial")])]
    met = flows[flows["stage"].ne(DENIED)].join(faced, on="claim", how="inner")
    denied = flows[flows["stage"].eq(DENIED)]
    turned = denied[denied["direction"].eq(BOTH)]  # who denies an exchange denies both directions
    spoken = pd.concat([denied, turned.assign(supplier=turned["recipient"])]).groupby("claim")["supplier"].agg(set)
    pairs = zip(met["denial"], met["supplier"], strict=True)
    fits = np.array([supplier in spoken.get(denial, {supplier}) for denial, supplier in pairs], dtype=bool)
    return met[fits].assign(denied=lambda frame: frame["claim"])


def _counted(flows: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    grouped = flows.groupby(by, sort=False)
    frame = grouped.agg(goods=("goods", ids), claims=("claim", "nunique"), ids=("claim", ids)).reset_index()
    return frame.iloc[in_order(frame)].reset_index(drop=True)


def in_order(frame: pd.DataFrame) -> list[int]:
    """Positions of rows by direction, then families and stages as the codebook has them, third parties by pair."""
    book = codebook.read()
    ladders = {"family": list(book.codes("goods_family")), "stage": list(book.codes("stage"))}
    ladders["direction"] = [*DIRECTIONS.values(), BOTH, OTHERS]
    keys = [name for name in (*LINE, "year", "stage") if name in frame]
    ranks = {name: frame[name].map({code: n for n, code in enumerate(codes)}) for name, codes in ladders.items()}
    ranked = frame.reset_index(drop=True).assign(**{name: list(rank) for name, rank in ranks.items()})
    return list(ranked.sort_values(keys, kind="stable").index)

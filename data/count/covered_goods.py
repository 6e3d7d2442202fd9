"""What claims say about goods that a measure covers. Being covered makes an allegation no finding."""

from __future__ import annotations

import pandas as pd

from data.count.layers import flows_in, ids, of_layer
from data.ledger import codebook, schema
from data.ledger.load import Ledger

#: Stages that lie ahead of any deed, as one degree; `about` is said of the measure itself.
AHEAD = ("wanted", "offered", "planned", "possible")
DEGREES = ("ahead", "alleged", "observed", "confirmed", "denied", "about")


def covered(ledger: Ledger, layer: str, target: str) -> pd.DataFrame:
    """Distinct claims of a layer per kind of measure on `target` and degree: `measure`, `degree`, `claims`, `ids`.

    A claim stands under every kind that covers one of its flows, at every degree it speaks of; under `about` if its
    own `measure` names one of the kind and no flow of it is covered by that kind.
    """
    flows = _flows(ledger, layer, target)
    named, seen = _named(ledger, layer), set(zip(flows["claim"], flows["measure"], strict=True))
    apart = [pair not in seen for pair in zip(named["claim"], named["measure"], strict=True)]
    about = named[apart].assign(degree="about")
    both = pd.concat([flows, about])[["measure", "degree", "claim"]].drop_duplicates()
    grouped = both.groupby(["measure", "degree"])["claim"].agg(claims="nunique", ids=ids).reset_index()
    order = {name: list(names) for name, names in (("measure", codebook.read().codes("measure")), ("degree", DEGREES))}
    return grouped.sort_values(["measure", "degree"], key=lambda column: column.map(order[str(column.name)].index))


def uncovered(ledger: Ledger, layer: str, target: str) -> list[str]:
    """Goods of the layer's flows that no kind covers on their way, in codebook order."""
    flows = flows_in(ledger, layer)
    rest = flows[~flows.index.isin(_flows(ledger, layer, target).index)]["goods"].astype(str)
    return [code for code in codebook.read().codes("goods") if code in set(rest)]


def _flows(ledger: Ledger, layer: str, target: str) -> pd.DataFrame:
    flows = flows_in(ledger, layer)
    kinds = codebook.read().codes("measure")
    parts = [_of_kind(flows, kind, target).assign(measure=code) for code, kind in kinds.items() if kind.goods]
    degree = dict.fromkeys(AHEAD, "ahead")
    return pd.concat(parts).assign(degree=lambda rows: rows["stage"].astype(str).replace(degree))


def _of_kind(flows: pd.DataFrame, kind: schema.Code, target: str) -> pd.DataFrame:
    out, into, one_way = flows["supplier"].eq(target), flows["recipient"].eq(target), flows["direction"].eq("one_way")
    way = {"to": into & one_way, "from": out & one_way, "either": into | out}[kind.way]
    return flows[flows["goods"].isin(kind.goods) & way]


def _named(ledger: Ledger, layer: str) -> pd.DataFrame:
    """Claims and the kinds of the measures that they name themselves: `claim`, `measure`."""
    claims = of_layer(ledger.only("claims", "id", "layer", "measure"), layer)
    claims = claims[claims["measure"].ne("")]
    pairs = claims.assign(row=claims["measure"].str.split(";")).explode("row")
    kinds = ledger.measures["measure"].astype(str)
    frame = pd.DataFrame({"claim": pairs["id"], "measure": pairs["row"].map(kinds)})
    return frame.dropna().drop_duplicates().reset_index(drop=True)

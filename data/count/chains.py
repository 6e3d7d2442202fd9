"""How claims travel: from the document that carries them, by the paper it relays, to who speaks."""

from __future__ import annotations

import pandas as pd

from data.count.layers import ids, of_layer
from data.ledger.load import Ledger

#: What stands for who is not identified, and for all those too small to be drawn alone.
UNNAMED, REST = "?", "*"
COLUMNS = ("carrier", "relay", "speaker")


def paths(ledger: Ledger, layer: str) -> pd.DataFrame:
    """A row a claim: `claim`, `carrier` (the article, or who publishes the document), `relay` (the first party it is
    taken from on the way; "" if from none), `speaker` (who is heard last; "" if that is the carrier)."""
    claims = of_layer(ledger.only("claims", "id", "layer", "source"), layer)
    steps = ledger.attributions[["claim", "step", "party"]]
    steps = steps[claims.index.get_indexer(pd.Index(steps["claim"])) >= 0].sort_values(["claim", "step"])
    who = steps.assign(party=steps["party"].replace("", UNNAMED)).groupby("claim")["party"].agg(list)
    chains = claims["id"].map(who)
    return (
        pd.DataFrame(
            {
                "claim": claims["id"],
                "carrier": claims["source"] if layer == "article" else chains.str[0],
                "relay": [chain[1] if len(chain) > 2 else "" for chain in chains],
                "speaker": [chain[-1] if len(chain) > 1 else "" for chain in chains],
            }
        )
        .astype("str")
        .reset_index(drop=True)
    )


def voices(chains: pd.DataFrame) -> dict[str, int]:
    """How many of these paths there are (`claims`), and where they end: at a speaker who is `named`, at one who is
    `unnamed`, or with the carrier's `own` voice."""
    unnamed, own = int(chains["speaker"].eq(UNNAMED).sum()), int(chains["speaker"].eq("").sum())
    return {"claims": len(chains), "named": len(chains) - unnamed - own, "unnamed": unnamed, "own": own}


def ways(chains: pd.DataFrame, carriers: int = 9, each: int = 5) -> pd.DataFrame:
    """Claims per way: `carrier`, `relay`, `speaker`, `claims`, `ids` (`;` list), the largest carriers and ways first.

    The `carriers` largest are told apart, and of each the `each` largest ways; the others are put together (`REST`) and
    come last.
    """
    largest = chains["carrier"].value_counts(sort=False).sort_index().sort_values(ascending=False, kind="stable")
    with_carriers = chains.assign(carrier=chains["carrier"].where(chains["carrier"].isin(largest.index[:carriers]), REST))
    grouped = _grouped(with_carriers)
    small = grouped.groupby("carrier", sort=False).cumcount().ge(each)
    folded = grouped.assign(**{end: grouped[end].mask(small, REST) for end in ("relay", "speaker")})
    return _ordered(folded.groupby([*COLUMNS], sort=False).agg(claims=("claims", "sum"), ids=("ids", ";".join)).reset_index())


def _grouped(chains: pd.DataFrame) -> pd.DataFrame:
    return _ordered(chains.groupby([*COLUMNS])["claim"].agg(claims="nunique", ids=ids).reset_index())


def _ordered(ways: pd.DataFrame) -> pd.DataFrame:
    """The largest carrier first, of each the largest way first; what is put together last."""
    total = ways.groupby("carrier")["claims"].transform("sum")
    rests = {f"{end}_rest": ways[end].eq(REST) for end in ("carrier", "speaker")}
    order = ["carrier_rest", "total", "carrier", "speaker_rest", "claims", "relay", "speaker"]
    rows = ways.assign(total=-total, **rests).sort_values(order, ascending=[True, True, True, True, False, True, True])
    return rows[[*COLUMNS, "claims", "ids"]].reset_index(drop=True)

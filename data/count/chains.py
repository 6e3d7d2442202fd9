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


def links(found: pd.DataFrame, most: int = 9) -> pd.DataFrame:
    """Claims per stretch of way: `source`, `target` (as `column:code`), `claims`, `ids` (`;` list).

    In each column the `most` largest are told apart and the others put together. A claim in the carrier's own voice
    goes to `speaker:`, the carrier itself.
    """
    drawn = found.assign(**{column: _few(found[column], column, most) for column in COLUMNS})
    direct = drawn["relay"].eq("relay:")
    stretches = pd.concat(
        [
            drawn[direct].rename(columns={"carrier": "source", "speaker": "target"}),
            drawn[~direct].rename(columns={"carrier": "source", "relay": "target"}),
            drawn[~direct].rename(columns={"relay": "source", "speaker": "target"}),
        ]
    )
    grouped = stretches.groupby(["source", "target"], sort=False)["claim"]
    frame = grouped.agg(claims="nunique", ids=ids).reset_index()
    return frame.sort_values(["source", "claims", "target"], ascending=[True, False, True], ignore_index=True)


def _few(codes: pd.Series, column: str, most: int) -> pd.Series:
    named = codes[~codes.isin(["", UNNAMED])].value_counts()
    kept = {*named.sort_index().sort_values(ascending=False, kind="stable").index[:most], "", UNNAMED}
    return f"{column}:" + codes.where(codes.isin(kept), REST)

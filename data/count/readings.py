"""How far further readings agree with the first: of pairs of claims, of flows, of statements.

The readings lie beside the tables in `readings`; the layer of a row there is that of its claims in the ledger.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pandas as pd

from data.ledger import codebook, versions
from data.ledger.load import Ledger

FOLDER = codebook.HOME / "readings"
#: The columns of the table of single readings.
COLUMNS = ("claim", "read", "row", "first", "second", "third", "equal")
#: The layer of a pair of which each claim is of another.
BETWEEN = "between"


@dataclass(frozen=True)
class Agreement:
    """Of the rows of one kind (`relations`, `flows`, `statements`) and `layer` (`article`, `reference`, `between`) that
    were `read` again, how many were judged as before (`equal`).

    `third`: how many of the others a third reading decided as the first, as the second, as neither; empty without one.
    """

    kind: str
    layer: str
    read: int
    equal: int
    third: tuple[int, ...] = ()

    @property
    def share(self) -> float:
        """What part was judged as before, in hundredths rounded down: 1 only where nothing differs."""
        return self.equal * 100 // self.read / 100


def agreements(ledger: Ledger, folder: Path = FOLDER) -> list[Agreement]:
    """The agreement of each kind and layer that was read; none where the ledger has no further readings."""
    if not folder.exists():
        return []
    layers = ledger.claims["layer"].astype(str)
    pairs = _pairs(folder)
    one, two = (pairs[side].map(layers) for side in ("one", "two"))
    counted = [*_counted("relations", pairs.assign(layer=one.where(one.eq(two), BETWEEN)))]
    for kind, claim in (("flows", "claim"), ("statements", "id")):
        rows = _table(folder, kind)
        counted += _counted(kind, rows.assign(layer=rows[claim].map(layers), equal=rows["verdict"].eq("agrees")))
    return counted


def of_claim(ledger: Ledger, claim: str, folder: Path = FOLDER) -> list[Agreement]:
    """The same of what rests on one claim: its statement, its flows, its pairs; none in a version that was not read."""
    if not folder.exists() or claim not in ledger.claims.index or not versions.is_latest(ledger):
        return []
    layer, pairs, flows, statements = str(ledger.claims.at[claim, "layer"]), *_tables(folder)
    parts = {
        "statements": statements[statements["id"].eq(claim)],
        "flows": flows[flows["claim"].eq(claim)],
        "relations": pairs[pairs["one"].eq(claim) | pairs["two"].eq(claim)],
    }
    return [Agreement(kind, layer, len(rows), int(rows["equal"].sum())) for kind, rows in parts.items() if len(rows)]


def of_claims(ledger: Ledger, claims: Sequence[str], folder: Path = FOLDER) -> pd.DataFrame:
    """What was read a second time of these claims, a row each: `claim`; what was `read` (`statements`, `flows`, `relations`);
    its `row`, the claim itself, a flow or the claim at the other end; the verdicts of the `first`, `second` and `third` reading,
    of a relation what it is; whether the second judged as the first (`equal`). Nothing in a version that was not read."""
    if not folder.exists() or not versions.is_latest(ledger):
        return pd.DataFrame(columns=list(COLUMNS))
    pairs, flows, statements = _tables(folder)
    one, two = pairs["one"].isin(claims), pairs["two"].isin(claims)
    turned = pairs.assign(one=pairs["one"].where(one, pairs["two"]), two=pairs["two"].where(one, pairs["one"]))[one | two]
    parts = {
        "statements": statements.assign(claim=statements["id"], row=statements["id"], second=statements["verdict"]),
        "flows": flows.assign(row=flows["id"], second=flows["verdict"]),
        "relations": turned.assign(claim=turned["one"], row=turned["two"]),
    }
    every = pd.concat([rows.assign(read=kind) for kind, rows in parts.items()], ignore_index=True)
    kept = every[every["claim"].isin(claims)].reindex(columns=COLUMNS)
    return kept.assign(equal=kept["equal"].astype(bool)).fillna("").sort_values(["claim", "read", "row"], ignore_index=True)


@lru_cache(maxsize=4)
def _tables(folder: Path) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Pairs, flows and statements as they were read, each row with whether it was judged as before (`equal`)."""
    flows, statements = (_table(folder, kind) for kind in ("flows", "statements"))
    flows, statements = (rows.assign(equal=rows["verdict"].eq("agrees")) for rows in (flows, statements))
    return _pairs(folder), flows, statements


def _counted(kind: str, rows: pd.DataFrame) -> Iterator[Agreement]:
    """One for each layer, from rows with `layer`, `equal` and, where there was a third reading, its `third` verdict."""
    for layer in ("article", "reference", BETWEEN):
        part = rows[rows["layer"].eq(layer)]
        if len(part):
            equal = int(part["equal"].sum())
            yield Agreement(kind, layer, len(part), equal, _third(part[~part["equal"]]) if "third" in part else ())


def _third(apart: pd.DataFrame) -> tuple[int, ...]:
    as_first, as_second = apart["third"].eq(apart["first"]), apart["third"].eq(apart["second"])
    return tuple(int(votes.sum()) for votes in (as_first, as_second, ~as_first & ~as_second))


def _pairs(folder: Path) -> pd.DataFrame:
    """A row a pair of claims, whichever way it is entered: ids `one` and `two`, the relations that the `first`, `second`
    and `third` reading give it, whether the first two are `equal`."""
    rows = _table(folder, "relations")
    ends = rows[["claim", "other"]]
    named = {"first_reading": "first", "relation": "second", "third_reading": "third"}
    both = rows.rename(columns=named).assign(one=ends.min(axis=1), two=ends.max(axis=1)).groupby(["one", "two"])
    pairs = both[[*named.values()]].agg(_distinct).reset_index()
    return pairs.assign(equal=pairs["first"].eq(pairs["second"]))


def _distinct(codes: pd.Series) -> str:
    return ";".join(sorted(set(codes)))


def _table(folder: Path, name: str) -> pd.DataFrame:
    return pd.read_csv(folder / f"{name}.csv", dtype=str, keep_default_na=False)

"""Two sides of the ledger side by side: what both say, where they pull apart, what only one says."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from data.ledger.load import Ledger

AGREE = ("corroborates", "restates")
APART = ("contradicts", "qualifies")


@dataclass(frozen=True)
class Comparison:
    """`agree` and `apart`: pairs (`left`, `right` claim ids, `relation`, `note_en`, `note_ar`); `only_*`: rows of claims.

    A pair is entered by a reader, never computed from likeness; what has no pair is said by one side only.
    """

    agree: pd.DataFrame
    apart: pd.DataFrame
    only_left: pd.DataFrame
    only_right: pd.DataFrame


def compare(ledger: Ledger, left: Ledger, right: Ledger) -> Comparison:
    """Compare two selections of `ledger`; a claim that both hold stands on neither side alone."""
    pairs = _pairs(ledger.relations, set(left.claims["id"]), set(right.claims["id"]))
    told = set(pairs["left"]) | set(pairs["right"]) | (set(left.claims["id"]) & set(right.claims["id"]))
    return Comparison(
        agree=pairs[pairs["relation"].isin(AGREE)],
        apart=pairs[pairs["relation"].isin(APART)],
        only_left=left.claims[~left.claims["id"].isin(told)],
        only_right=right.claims[~right.claims["id"].isin(told)],
    )


def gathered(pairs: pd.DataFrame) -> list[tuple[str, str, pd.DataFrame]]:
    """Pairs round the claim that has most of them: its side (`left`, `right`), its id, its pairs; the largest first."""
    sides = ("left", "right")
    most = {side: pairs[side].map(pairs[side].value_counts()) for side in sides}
    side = most["left"].ge(most["right"]).map({True: "left", False: "right"})
    hub = pairs["left"].where(side.eq("left"), pairs["right"])
    groups = pairs.groupby([side.rename("side"), hub.rename("hub")], sort=False)
    return sorted(((str(key[0]), str(key[1]), group) for key, group in groups), key=lambda group: -len(group[2]))


def _pairs(relations: pd.DataFrame, left: set[str], right: set[str]) -> pd.DataFrame:
    relations = relations[relations["relation"].isin((*AGREE, *APART))]  # what bears on the matter says nothing of it
    straight = relations[relations["claim"].isin(left) & relations["other"].isin(right)]
    turned = relations[relations["claim"].isin(right) & relations["other"].isin(left)]
    sides = [
        straight.rename(columns={"claim": "left", "other": "right"}),
        turned.rename(columns={"claim": "right", "other": "left"}),
    ]
    columns = ["left", "right", "relation", "note_en", "note_ar"]
    pairs = pd.concat(sides)[columns]
    # Where both sides hold both claims the pair is found from either of them: it stays one.
    ends = ["|".join(sorted(pair)) for pair in zip(pairs["left"], pairs["right"], strict=True)]
    again = pairs.assign(ends=ends).duplicated(["ends", "relation"])
    return pairs[pairs["left"].ne(pairs["right"]) & ~again].reset_index(drop=True)

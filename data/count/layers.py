"""The two layers, kept apart."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from data.ledger.load import Ledger
from data.query import row_index

LAYERS = ("article", "reference")


def of_layer(frame: pd.DataFrame, layer: str) -> pd.DataFrame:
    """The rows of one layer. Of a large table give only the columns that are looked at: every one is copied."""
    return frame[is_of(frame, layer)]


def is_of(frame: pd.DataFrame, layer: str) -> npt.NDArray[np.bool_]:
    """Which rows are of one layer."""
    return frame["layer"].eq(layer).to_numpy(dtype=bool)


def flows_in(ledger: Ledger, layer: str) -> pd.DataFrame:
    """The flows of the claims in view that are of one layer: rows of `flows`."""
    return ledger.flows[row_index.under(is_of(ledger.claims, layer), row_index.holders(ledger, "flows", "claim"))]


def ids(claims: pd.Series) -> str:
    """Ids as a `;` list, each once, in order."""
    return ";".join(dict.fromkeys(filter(None, claims.tolist())))


def ids_by(claims: pd.DataFrame, column: str) -> dict[Any, list[str]]:
    """Per value of a column the ids of its claims, in order; one pass, where grouping would make a frame a value."""
    collected: dict[Any, list[str]] = {}
    for value, claim in zip(claims[column].tolist(), claims["id"].tolist(), strict=True):
        collected.setdefault(value, []).append(claim)
    return collected


def in_one_order(flows: pd.DataFrame) -> pd.DataFrame:
    """The flows; where one goes both ways, its parties in the order of their ids."""
    turned = flows["direction"].eq("both_ways") & flows["supplier"].gt(flows["recipient"])
    sides = {"supplier": flows["recipient"], "recipient": flows["supplier"]}
    return flows.assign(**{side: flows[side].mask(turned, other) for side, other in sides.items()})

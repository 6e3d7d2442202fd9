"""The two layers, kept apart."""

from __future__ import annotations

import pandas as pd

LAYERS = ("article", "reference")


def of_layer(frame: pd.DataFrame, layer: str) -> pd.DataFrame:
    """The rows of one layer."""
    return frame[frame["layer"].astype(str).eq(layer)]


def ids(claims: pd.Series) -> str:
    """Ids as a `;` list, each once, in order."""
    return ";".join(dict.fromkeys(claims[claims.ne("")]))


def ids_by(claims: pd.DataFrame, column: str) -> dict[str, list[str]]:
    """Per value of a column the ids of its claims, in order; one pass, where grouping would make a frame a value."""
    found: dict[str, list[str]] = {}
    for value, claim in zip(claims[column], claims["id"], strict=True):
        found.setdefault(value, []).append(claim)
    return found

"""How many of each layer, in words: the two are never added."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from components.state.view import View
from data.count.layers import is_of


def layer_counts(view: View, rows: pd.DataFrame, unit: str) -> str:
    """`429 claims of the articles and 275 claims of the reference record`; of one layer alone where only that has any.

    `rows` has a column `layer`; `unit` is one of the words file's (`claims`, `measures` …).
    """
    return in_words(view, {layer: int(is_of(rows, layer).sum()) for layer in view.layers}, unit)


def in_words(view: View, counts: Mapping[str, int], unit: str) -> str:
    """The same from the count of each layer."""
    return view.text.list(
        view.text(f"count-{layer}", count=view.text.quantity(best=counted, unit=unit))
        for layer, counted in counts.items()
        if counted or not any(counts.values())
    )

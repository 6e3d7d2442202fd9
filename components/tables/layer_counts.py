"""How many of each layer, in words: the two are never added."""

from __future__ import annotations

import pandas as pd

from components.state.view import View
from data.count.layers import is_of


def layer_counts(view: View, rows: pd.DataFrame, unit: str) -> str:
    """`429 claims of the articles and 275 claims of the reference record`; of one layer alone where only that has any.

    `rows` has a column `layer`; `unit` is one of the words file's (`claims`, `measures` …).
    """
    text, counts = view.text, {layer: int(is_of(rows, layer).sum()) for layer in view.layers}
    return text.list(
        text(f"count-{layer}", count=text.quantity(best=counted, unit=unit))
        for layer, counted in counts.items()
        if counted or not any(counts.values())
    )

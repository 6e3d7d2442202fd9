"""Rows of a record by layer, each under its own heading with its own count: the two are never added."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
from markupsafe import Markup

from components import markup
from components.state.view import View
from data import count


def each(view: View, rows: pd.DataFrame, unit: str, draw: Callable[[View, pd.DataFrame], str], first: int = 0) -> Markup:
    """A table a layer of rows with a column `layer`; only the `first` rows unless 0. `unit` is one of the words file's."""
    parts = ((layer, count.of_layer(rows, layer)) for layer in count.LAYERS)
    return Markup("").join(
        _heading(view, layer, len(part), unit) + draw(view, part.head(first or len(part))) for layer, part in parts if len(part)
    )


def _heading(view: View, layer: str, number: int, unit: str) -> Markup:
    return markup.tag("h3", view.text(f"count-{layer}", count=view.text.quantity(best=number, unit=unit)), class_=layer)

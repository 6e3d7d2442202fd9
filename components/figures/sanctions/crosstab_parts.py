"""Figures whose rows cross with columns: some of the rows with the marks in them."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from components.charts.crosstab import crosstab
from components.charts.layout.frame import Caption, Look
from components.charts.legacy.legend import Entry
from components.figures.spec import Draw, Parts


def rows(
    marks: pd.DataFrame, labels: list[str], columns: list[str], entries: list[Entry], timed: bool = False
) -> tuple[Draw, Parts]:
    """Frames and words as `crosstab` takes them."""

    def draw(caption: Caption, look: Look, part: range | None = None) -> go.Figure:
        rows = range(len(labels)) if part is None else part
        some = marks[marks["row"].isin(rows)].assign(row=lambda kept: kept["row"] - rows.start)
        return crosstab(
            some, labels[rows.start : rows.stop], columns, entries, caption, look, timed=timed, among=labels
        )

    return draw, Parts(len(labels))

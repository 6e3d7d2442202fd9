"""Figures whose rows are lanes of time: some of the lanes with the marks on them."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from components.charts.layout.frame import Caption, Look
from components.charts.layout.legend import Entry
from components.charts.swimlanes import bands
from components.figures.spec import Parts


def parts(lanes: pd.DataFrame, marks: pd.DataFrame, entries: list[Entry]) -> Parts:
    """Frames as `bands` takes them."""

    def draw(rows: range, caption: Caption, look: Look) -> go.Figure:
        some = lanes.iloc[rows.start : rows.stop]
        return bands(some, marks[marks["lane"].isin(some["label"])], entries, caption, look, (lanes, marks))

    return Parts(len(lanes), draw)

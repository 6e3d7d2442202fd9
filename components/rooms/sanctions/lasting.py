"""Figures whose rows are lanes of time: some of the lanes with the marks on them."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from components.charts.bands import bands
from components.charts.canvas import Look, Stamp
from components.charts.key import Entry
from components.figures.drawing import Parts


def parts(lanes: pd.DataFrame, marks: pd.DataFrame, entries: list[Entry]) -> Parts:
    """Frames as `bands` takes them."""

    def draw(rows: range, stamp: Stamp, look: Look) -> go.Figure:
        some = lanes.iloc[rows.start : rows.stop]
        return bands(some, marks[marks["lane"].isin(some["label"])], entries, stamp, look, (lanes, marks))

    return Parts(len(lanes), draw)

"""Figures as a page takes them: turned into plain values once, so that a run of the page only copies them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import plotly.graph_objects as go

from components import drawings
from components.frame import View


class Ready(go.Figure):  # type: ignore[misc]  # Plotly is not typed
    """A figure that is only read. `st.plotly_chart` asks every figure for its values, and to gather them takes longest."""

    def __init__(self, figure: go.Figure) -> None:
        super().__init__(_validate=False)
        self._values: dict[str, Any] = figure.to_dict()

    def to_dict(self) -> dict[str, Any]:
        """The same values for every caller."""
        return self._values


@lru_cache(maxsize=512)
def figure(view: View, name: str, narrow: bool) -> Ready:
    """The figure of this name over a view, as `drawings.figure` draws it."""
    return Ready(drawings.figure(view, name, narrow))

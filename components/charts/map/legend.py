"""Symbols of the kinds of places, and the legend of a map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components.charts.layout.frame import SMALL, Look
from components.charts.layout.palette import DASH
from components.i18n.text_width import width

#: Px from one line of the legend to the next.
LINE = 20
SYMBOL = {
    "port": "circle",
    "rail_crossing": "square",
    "road_crossing": "square-open",
    "depot": "diamond",
    "launch_site": "triangle-up",
    "test_site": "triangle-down",
    "nuclear_site": "hexagon",
    "capital": "star",
    "city": "circle-open",
}
OTHER = "circle-open-dot"


def marker(kinds: Sequence[str], look: Look) -> dict[str, Any]:
    line = {"width": 1.5, "color": look.colour("ink")}
    return {
        "symbol": [SYMBOL.get(kind, OTHER) for kind in kinds],
        "size": 9,
        "color": look.colour("ink"),
        "opacity": 1,
        "line": line,
    }


def key(entries: Sequence[tuple[str, str]], wide: float, look: Look) -> tuple[list[dict[str, Any]], int]:
    """Symbols and patterns with their words, in as many lines of `wide` px as they need: traces on the third axes, height in px."""
    x, line, traces = 10.0, 0, []
    for code, words in entries:
        need = width(words, SMALL) + 52
        if x + need > wide and x > 10:
            x, line = 10.0, line + 1
        y = 14 + LINE * line
        base = {"type": "scatter", "xaxis": "x3", "yaxis": "y3", "hoverinfo": "skip", "cliponaxis": False}
        if code in DASH:
            colour = look.colour(code or "soft")
            traces.append(
                base
                | {
                    "mode": "lines",
                    "x": [x, x + 24],
                    "y": [y, y],
                    "line": {"width": 2.5, "color": colour, "dash": DASH[code]},
                }
            )
        else:
            traces.append(base | {"mode": "markers", "x": [x + 12], "y": [y], "marker": marker([code], look)})
        side = "middle left" if look.rtl else "middle right"
        text = {"mode": "text", "x": [x + 28], "y": [y], "text": [look.text.figure(words)], "textposition": side}
        traces.append(base | text | {"textfont": {"size": SMALL, "color": look.colour("soft")}})
        x += need
    return traces, LINE * (line + 1) + 12

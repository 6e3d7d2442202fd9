"""The key of a figure, drawn inside it: small marks with their words, in as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components.charts.legacy.frame import SMALL, Look
from components.i18n import text_width

LINE, MARK, GAP = 20, 26, 18


def legend(items: Sequence[tuple[dict[str, Any], str]], width: float, look: Look) -> tuple[list[dict[str, Any]], int]:
    """Traces of a key on axes counted in pixels, and its height. An item: a trace's look (`mode`, `marker`, `line`)
    and its words. Lines begin where the language begins; the key stands above 0."""
    places, lines = _places([words for _, words in items], width)
    height = lines * LINE
    traces = []
    for (style, words), (along, line) in zip(items, places, strict=True):
        y = -height + (line + 0.5) * LINE
        begin, end = (width - along, width - along - MARK) if look.rtl else (along, along + MARK)
        traces += [_mark(style, begin, end, y), _words(words, end, y, look)]
    return traces, height


def _places(words: Sequence[str], width: float) -> tuple[list[tuple[float, int]], int]:
    found: list[tuple[float, int]] = []
    along, line = 0.0, 0
    for said in words:
        needed = MARK + text_width.width(said, SMALL) + GAP
        if along and along + needed > width:
            along, line = 0.0, line + 1
        found.append((along, line))
        along += needed
    return found, line + 1


def _mark(style: dict[str, Any], begin: float, end: float, y: float) -> dict[str, Any]:
    middle = (begin + end) / 2
    x = [middle] if style.get("mode") == "markers" else [min(begin, end) + 4, max(begin, end) - 4]
    return {"type": "scatter", "x": x, "y": [y] * len(x), "hoverinfo": "skip", "cliponaxis": False} | style


def _words(words: str, end: float, y: float, look: Look) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "text",
        "x": [end],
        "y": [y],
        "text": [look.text.figure(words)],
        "textposition": "middle left" if look.rtl else "middle right",
        "textfont": {"size": SMALL, "color": look.soft},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }

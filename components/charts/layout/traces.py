"""Plotly traces of what was placed on a canvas: bars, lines, symbols and words, few traces for many of them."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from components.charts.layout.frame import SMALL, Look
from components.charts.layout.hover import template

#: Px from one line of a hatching to the next, and the share of it that the line is thick.
HATCH, THICK = 6, 0.3
Point = tuple[float | None, float | None]
Items = list[dict[str, Any]]


def bars(boxes: Items, look: Look) -> list[dict[str, Any]]:
    """Bars that lead to claims over those that do not, and of each those without lines first."""
    return [_bars(alike, look) for half in _parts(boxes) for alike in _by_hatching(half)]


def symbols(dots: Items, look: Look) -> list[dict[str, Any]]:
    """Symbols that lead to claims over those that do not."""
    return [_symbols(half, look) for half in _parts(dots)]


def _parts(items: Items) -> list[Items]:
    """Those that lead nowhere, and over them those that lead to claims; no trace for none."""
    parts = [[item for item in items if bool(item["mark"]) == leads] for leads in (False, True)]
    return [part for part in parts if part]


def _by_hatching(boxes: Items) -> list[Items]:
    """Those without lines first, then those of each colour alone: of bars of several colours Plotly chooses the lines."""

    def colours(box: dict[str, Any]) -> tuple[str, str]:
        return box["lines"], box["lines"] and box["color"]

    return [[*held] for _, held in groupby(sorted(boxes, key=colours), key=colours)]


def _led(items: Items, look: Look) -> dict[str, Any]:
    """Where marks lead and what the pointer says of them."""
    marks = [item["mark"] for item in items]
    if not marks[0]:
        return {"hoverinfo": "skip"}
    return {"customdata": [mark.ids for mark in marks], "hovertemplate": [template(mark.hover, look) for mark in marks]}


def _column(items: Items, name: str) -> list[Any]:
    return [item[name] for item in items]


def _bars(boxes: Items, look: Look) -> dict[str, Any]:
    trace = {name: _column(boxes, name) for name in ("base", "x", "y", "width", "text")}
    lines, colours = boxes[0]["lines"], _column(boxes, "color")
    pattern = {
        "shape": _column(boxes, "shape"),
        "fgcolor": lines,
        "fillmode": "overlay",
        "fgopacity": 1,
        "size": HATCH,
        "solidity": THICK,
    }
    return trace | {
        "type": "bar",
        "orientation": "h",
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "constraintext": "none",
        "textfont": {"size": SMALL, "color": _column(boxes, "ink")},
        "marker": {
            "color": colours[0] if lines else colours,
            "opacity": _column(boxes, "opacity"),
            "line": {"width": 1.5, "color": _column(boxes, "edge")},
            **({"pattern": pattern} if lines else {}),
        },
        "cliponaxis": False,
        **_led(boxes, look),
    }


def line(pen: tuple[str, float, str], points: list[Point]) -> dict[str, Any]:
    """A line through places: `pen` is its colour, width and dash."""
    colour, width, dash = pen
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [x for x, _ in points],
        "y": [y for _, y in points],
        "line": {"color": colour, "width": width, "dash": dash},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _symbols(dots: Items, look: Look) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": _column(dots, "x"),
        "y": _column(dots, "y"),
        "text": _column(dots, "text"),
        "textposition": _column(dots, "place"),
        "textfont": {"size": SMALL, "color": _column(dots, "ink")},
        "marker": {
            "symbol": _column(dots, "symbol"),
            "size": _column(dots, "size"),
            "color": _column(dots, "color"),
            "opacity": 1,
            "line": {"width": _column(dots, "line"), "color": _column(dots, "edge")},
        },
        "cliponaxis": False,
        **_led(dots, look),
    }


def words(texts: Items) -> dict[str, Any]:
    """Words among the marks, all of them in one trace."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": _column(texts, "x"),
        "y": _column(texts, "y"),
        "text": _column(texts, "text"),
        "textposition": _column(texts, "place"),
        "textfont": {"size": _column(texts, "size"), "color": _column(texts, "ink")},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }

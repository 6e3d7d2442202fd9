"""The marks of events on the timeline: points and spans, arrows to outcomes, lines between the layers, labels."""

from __future__ import annotations

from typing import Any

import pandas as pd

from components.charts.legacy import palette
from components.charts.legacy.frame import SMALL, Look
from components.charts.legacy.hover import pointer
from components.charts.timeline_lanes import Placed
from components.i18n import text_width

SYMBOL = {"article": "circle", "reference": "diamond"}
#: From the end of an event to its label, in pixels.
BESIDE = 9


def points(frame: pd.DataFrame, placed: dict[str, Placed], look: Look) -> dict[str, Any]:
    colours = [palette.layer(layer, look.dark) for layer in frame["layer"]]
    ahead = frame["status"].ne("occurred")
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [placed[code].x for code in frame["id"]],
        "y": [placed[code].y for code in frame["id"]],
        "customdata": list(frame["ids"]),
        "marker": {
            "size": 12,
            "opacity": 1,
            "color": [
                palette.PAPER[look.dark] if hollow else colour for colour, hollow in zip(colours, ahead, strict=True)
            ],
            "line": {"width": [2 if hollow else 1 for hollow in ahead], "color": colours},
            "symbol": [SYMBOL[layer] for layer in frame["layer"]],
        },
        "cliponaxis": False,
        "hovertemplate": pointer(["\n".join(lines) for lines in frame["hover"]], look),
    }


def spans(frame: pd.DataFrame, placed: dict[str, Placed], look: Look) -> list[dict[str, Any]]:
    """One trace a layer and certainty: full bars for what occurred, dotted ones for what was ahead."""
    found = []
    for layer, ahead in ((layer, ahead) for layer in SYMBOL for ahead in (False, True)):
        rows = frame[frame["layer"].eq(layer) & frame["status"].ne("occurred").eq(ahead)]
        spans = [placed[code] for code in rows["id"] if placed[code].right - placed[code].left > 1]
        line = {"width": 3, "dash": "dot"} if ahead else {"width": 8}
        found.append(
            _segments([(at.left, at.y, at.right, at.y) for at in spans])
            | {"line": line | {"color": palette.layer(layer, look.dark)}, "opacity": 0.8 if ahead else 0.3}
        )
    return found


def same(links: pd.DataFrame, placed: dict[str, Placed], look: Look) -> dict[str, Any]:
    pairs = [(placed[a], placed[b]) for a, b, link in links.itertuples(index=False) if link == "same_as"]
    return _segments([(a.x, a.y, b.x, b.y) for a, b in pairs]) | {"line": {"width": 1, "color": look.soft}}


def _segments(segments: list[tuple[float, float, float, float]]) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [x for left, _, right, _ in segments for x in (left, right, None)],
        "y": [y for _, upper, _, lower in segments for y in (upper, lower, None)],
        "hoverinfo": "skip",
    }


def arrows(frame: pd.DataFrame, links: pd.DataFrame, placed: dict[str, Placed], look: Look) -> list[dict[str, Any]]:
    """From what was expected to what came of it; between events that both occurred only within a lane."""
    lane, status = frame["lane"], frame["status"]
    pairs = [
        (placed[a], placed[b])
        for a, b, link in links.itertuples(index=False)
        if link == "outcome" and (status[a] != "occurred" or lane[a] == lane[b])
    ]
    return [
        {
            "x": end.x,
            "y": end.y,
            "ax": begin.x,
            "ay": begin.y,
            "xref": "x",
            "yref": "y",
            "axref": "x",
            "ayref": "y",
            "text": "",
            "showarrow": True,
            "arrowhead": 2,
            "arrowsize": 1.1,
            "arrowwidth": 1.5,
            "arrowcolor": palette.OUTCOME[look.dark],
            "standoff": 6,
            "startstandoff": 6,
        }
        for begin, end in pairs
    ]


def _struck(at: Placed, arrow: dict[str, Any]) -> bool:
    """Whether an arrow that runs along a row runs through a label in it."""
    long = text_width.width(at.words, SMALL) + BESIDE
    left, right = (at.left - long, at.left) if at.side == "left" else (at.right, at.right + long)
    ends = sorted((arrow["x"], arrow["ax"]))
    return bool(arrow["y"] == arrow["ay"] == at.y and ends[0] < right and left < ends[1])


def labels(placed: dict[str, Placed], pointing: list[dict[str, Any]], look: Look) -> dict[str, Any]:
    """The labels that no arrow of `pointing` strikes through; the list and the table name every event."""
    named = [at for at in placed.values() if at.words and not any(_struck(at, arrow) for arrow in pointing)]
    return {
        "type": "scatter",
        "mode": "text",
        "x": [{"left": at.left - BESIDE, "right": at.right + BESIDE, "inside": at.x + BESIDE}[at.side] for at in named],
        "y": [at.y for at in named],
        "text": [look.text.figure(at.words) for at in named],
        "textposition": ["middle left" if at.side == "left" else "middle right" for at in named],
        "textfont": {"size": SMALL, "color": look.ink},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }

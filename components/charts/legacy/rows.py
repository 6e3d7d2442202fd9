"""Labelled rows measured in pixels: labels at the side of a wide figure, above each row on a phone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from components.charts.legacy import palette
from components.charts.legacy.frame import BODY, LINE, NARROW, Look
from components.i18n import bidi, text_width

#: Px between the edge of the figure and its words, as for the title.
EDGE = 12
LABELS = 310


@dataclass(frozen=True)
class Rows:
    """Where rows lie. `middle`: px from the top of the drawing to the marks of each row; `height`: px of all rows;
    `room`: px that labels need at their side; `notes` and `lines`: the labels and the rules between rows."""

    middle: list[float]
    height: int
    room: int
    notes: list[dict[str, Any]]
    lines: list[dict[str, Any]]

    @property
    def axis(self) -> dict[str, Any]:
        """The vertical axis on which a row's `middle` is its place."""
        return {"range": [self.height, 0], "visible": False, "fixedrange": True, "autorange": False}


def rows(labels: list[str], look: Look, bands: list[int], top: int = 0, among: Iterable[str] = ()) -> Rows:
    """Rows with `labels` (plain text); `bands`: px that each one's marks need, `top`: px left free above the first.

    `among`: the labels of the whole figure of which these rows are a part; all of them get the same room."""
    words, others = ([_wrapped(label, look) for label in some] for some in (labels, among))
    widest = max((text_width.width(line, BODY) for lines in (*words, *others) for line in lines), default=0)
    room = 0 if look.narrow else int(widest) + 3 * EDGE
    at, middle, notes, edges = float(top), [], [], []
    for lines, band in zip(words, bands, strict=True):
        high = len(lines) * BODY * LINE
        edges.append(at)
        middle.append(at + (high + 4 if look.narrow else 0) + (band if look.narrow else max(band, high + 8)) / 2)
        notes += _label(lines, at + 3 + high / 2 if look.narrow else middle[-1], room, look)
        at += high + 6 + band if look.narrow else max(band, high + 8)
    return Rows(middle, int(at) + 4, room, notes, [_rule(edge, look) for edge in edges])


def near_edge(look: Look, room: int) -> dict[str, Any]:
    """Place of an annotation of one line at the edge where reading begins."""
    shift = EDGE - max(room, 16)
    if look.rtl:
        return {"xref": "paper", "x": 1, "xanchor": "right", "xshift": -shift}
    return {"xref": "paper", "x": 0, "xanchor": "left", "xshift": shift}


def _wrapped(label: str, look: Look) -> list[str]:
    return look.text.wrap(label, NARROW - 3 * EDGE if look.narrow else LABELS, BODY)


def _label(lines: list[str], middle: float, room: int, look: Look) -> list[dict[str, Any]]:
    """A note a line: Plotly places lines of one note by its own left-to-right mind."""
    first = len(lines) * BODY * LINE / 2
    return [
        near_edge(look, room)
        | {
            "text": look.text.figure(_bare(line)),
            "showarrow": False,
            "yref": "y",
            "y": middle,
            "yshift": first - number * BODY * LINE,
            "yanchor": "top",
            "font": {"size": BODY, "color": look.ink},
            "bgcolor": palette.PAPER[look.dark],
            "borderpad": 0,
        }
        for number, line in enumerate(lines)
    ]


def _bare(line: str) -> str:
    """A line without an isolate that holds all of it: the figure puts its own round every line."""
    whole = line.startswith(bidi.RLI) and line.endswith(bidi.PDI) and line.count(bidi.PDI) == 1
    return line[1:-1] if whole else line


def _rule(at: float, look: Look) -> dict[str, Any]:
    """A hair line above a row."""
    return {
        "type": "line",
        "layer": "below",
        "xref": "paper",
        "yref": "y",
        "x0": 0,
        "x1": 1,
        "y0": at,
        "y1": at,
        "line": {"width": 1, "color": palette.LINE[look.dark]},
    }

"""Sources by month: what their claims are about as cells, what appeared when as diamonds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.charts.legacy import palette
from components.charts.legacy.frame import SMALL, Caption, Look, figure
from components.charts.legacy.hover import pointer
from components.charts.legacy.legend import Entry, key
from components.charts.legacy.rows import rows

ROW, HEAD, CELL = 34, 22, 14
#: Px from the middle of a row up to its cells and down to its diamonds.
UP, DOWN = 4, 10
#: Columns that all that is earlier takes together, so that its number can stand in it.
EARLIER = 4
#: The least number of claims of each shade, and the shade.
SHADES = ((16, 1.0), (4, 0.6), (1, 0.3))


@dataclass(frozen=True)
class Spells:
    """The columns: `years` gives for each column the words of its year; `earlier` those of what stands before the first."""

    years: list[str]
    earlier: str = ""


def coverage(
    cells: pd.DataFrame,
    labels: list[str],
    spells: Spells,
    layer: str,
    words: dict[str, str],
    caption: Caption,
    look: Look,
    among: Sequence[str] = (),
) -> go.Figure:
    """`cells`: `row`, `column` (-1: earlier), `within`, `loose`, `published`, `about`, `appeared` (words for the pointer),
    `within_ids`, `published_ids`; `words` of the key: `many`, `some`, `few`, `loose`, `published`.
    `among`: the labels of the whole figure of which these are a part."""
    entries = _key(words, layer, look)
    top = key(entries, look, 0).height + HEAD
    placed = rows(labels, look, [ROW] * len(labels), top, among)
    legend = key(entries, look, placed.room)
    first, last = -0.5 - (EARLIER if spells.earlier else 0), len(spells.years) - 0.5
    layout = {
        "xaxis": {
            "range": [last, first] if look.time_rtl else [first, last],
            "visible": False,
            "fixedrange": True,
        },
        "yaxis": placed.axis,
        "barmode": "overlay",
        "shapes": [*placed.lines, *_seams(spells, top, placed.height, look), *legend.shapes],
        "annotations": [*placed.notes, *_heads(spells, top - HEAD / 2, look), *legend.notes],
    }
    cells = cells.assign(middle=[placed.middle[row] for row in cells["row"]])
    marks = [
        _bars(cells[cells["within"].eq(0) & cells["loose"].gt(0)], layer, look, hatched=True),
        _bars(cells[cells["within"].gt(0)], layer, look),
        _appeared(cells[cells["published"].gt(0)], look),
    ]
    return figure(marks, layout, caption, look, placed.height, placed.room, timed=True)


def _bars(cells: pd.DataFrame, layer: str, look: Look, hatched: bool = False) -> dict[str, Any]:
    colour, paper = palette.layer(layer, look.dark), palette.PAPER[look.dark]
    early = cells["column"].lt(0)
    pattern = {"shape": "/", "fgcolor": palette.mixed(colour, paper, 0.6), "bgcolor": paper, "size": 6, "solidity": 0.2}
    shades = [palette.mixed(colour, paper, _shade(number)) for number in cells["within"]]
    ink = {"color": paper, "line": {"width": 0}, "pattern": pattern} if hatched else {"color": shades}
    return {
        "type": "bar",
        "orientation": "h",
        "y": list(cells["middle"] - UP),
        "base": list(cells["column"].where(~early, -EARLIER) - 0.5),
        "x": list(early.map({True: EARLIER - 0.2, False: 1.0})),
        "width": [CELL] * len(cells),
        "customdata": list(cells["within_ids"]),
        "text": [
            look.text.figure(look.text.number(n)) if e and n else ""
            for n, e in zip(cells["within"], early, strict=True)
        ],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "constraintext": "none",
        "textfont": {"size": SMALL, "color": [_ink(number, look) for number in cells["within"]]},
        "marker": {"line": {"width": 1, "color": paper}} | ink,
        "hovertemplate": pointer(cells["about"], look),
    }


def _appeared(cells: pd.DataFrame, look: Look) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": list(cells["column"].where(cells["column"].ge(0), -0.5 - EARLIER / 2)),
        "y": list(cells["middle"] + DOWN),
        "customdata": list(cells["published_ids"]),
        "cliponaxis": False,
        "marker": {
            "symbol": "diamond",
            "size": 7,
            "color": palette.PAPER[look.dark],
            "opacity": 1,
            "line": {"width": 1.5, "color": look.ink},
        },
        "hovertemplate": pointer(cells["appeared"], look),
    }


def _shade(number: int) -> float:
    return next((shade for least, shade in SHADES if number >= least), 0)


def _ink(number: int, look: Look) -> str:
    return palette.PAPER[look.dark] if _shade(number) > 0.5 else look.ink


def _key(words: dict[str, str], layer: str, look: Look) -> list[Entry]:
    colour, paper = palette.layer(layer, look.dark), palette.PAPER[look.dark]
    names = ("many", "some", "few")
    shades = [
        Entry("square", palette.mixed(colour, paper, shade), words[name])
        for name, (_, shade) in zip(names, SHADES, strict=True)
    ]
    return [
        *shades,
        Entry("hatched", colour, words["loose"]),
        Entry("diamond", look.ink, words["published"], hollow=True),
    ]


def _years(spells: Spells) -> list[tuple[str, float, float]]:
    """Each year with the places where its columns begin and end; what is earlier is the first of them."""
    places = [(-0.5 - EARLIER, -0.5, spells.earlier)] if spells.earlier else []
    for words, columns in groupby(range(len(spells.years)), key=spells.years.__getitem__):
        held = list(columns)
        places.append((held[0] - 0.5, held[-1] + 0.5, words))
    return [(words, left, right) for left, right, words in places]


def _heads(spells: Spells, at: float, look: Look) -> list[dict[str, Any]]:
    return [
        {
            "text": look.text.figure(words),
            "x": (left + right) / 2,
            "xref": "x",
            "y": at,
            "yref": "y",
            "showarrow": False,
            "font": {"size": SMALL, "color": look.soft},
        }
        for words, left, right in _years(spells)
    ]


def _seams(spells: Spells, top: float, bottom: float, look: Look) -> list[dict[str, Any]]:
    """A line where a year begins."""
    line = {"width": 1, "color": palette.LINE[look.dark]}
    ends = {"y0": top - HEAD, "y1": bottom, "yref": "y", "xref": "x", "type": "line", "layer": "below", "line": line}
    return [ends | {"x0": left, "x1": left} for _, left, _ in _years(spells)]

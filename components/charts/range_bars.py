"""Competing quantities: a panel a unit, a bar an estimate, each on its own linear scale from zero, none added."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.charts.layout import palette, pixels, stage_marks
from components.charts.layout.frame import SMALL, Caption, Look, figure
from components.charts.layout.hover import pointer
from components.charts.layout.lines import Row

PANEL, LAYER, LINE, BAR, THICK = 44, 24, 15, 28, 12
#: A column is a hundred units wide; bars may take so many of them, the rest is for their figures.
WIDTH, GAP, BARS = 100.0, 6.0, 58.0
#: On a slide bars stand beside their words, so many units from the edge, and take so many.
BESIDE, BESIDE_BARS = 52.0, 34.0
#: Units from the end of a bar to the middle of its arrow head, on a page and on a slide.
HEAD = (1.4, 0.55)
PATTERN = {"article": "/", "reference": "\\"}


def estimates(frame: pd.DataFrame, caption: Caption, look: Look) -> go.Figure:
    """`frame`: `unit`, `panel`, `scale`, `layer`, `who`, `item`, `low`, `best`, `high`, `words`, `stage`, `estimate`,
    `ids`, `hover`, `most` (the unit's largest figure); a row an estimate, those of a unit and in it of a layer together. None is a bound that is not given.
    """
    across = 1 if look.narrow or look.slide else 2
    px = (look.width - 24) / across
    present = [code for code in palette.STAGE if frame["stage"].eq(code).any()]
    notes, legend, top = stage_marks.legend(present, 0, look, look.width - 24)
    shapes: list[dict[str, Any]] = []
    rows: list[Row] = []
    depth = [top] * across
    for _, panel in frame.groupby("unit", sort=False):
        column = depth.index(min(depth))
        left = column * (WIDTH + GAP)
        said, drawn, bottom = _panel(panel, left, depth[column], px, look)
        notes += said
        rows += drawn
        shapes.append(_frame(left, depth[column] + 4, bottom, look))
        depth[column] = bottom + 10
    full = across * WIDTH + (across - 1) * GAP
    layout = {
        "xaxis": pixels.across(look, full),
        "xaxis2": pixels.across(look, look.width - 24) | {"overlaying": "x"},
        "yaxis": pixels.down(max(depth)),
        "barmode": "overlay",
        "annotations": notes,
        "shapes": shapes,
    }
    marks = [*legend, *_bars(rows, look), _ends(rows, look), _marks(rows, look)]
    return figure(marks, layout, caption, look, int(max(depth)))


def _panel(
    panel: pd.DataFrame, left: float, top: float, px: float, look: Look
) -> tuple[list[pixels.Note], list[Row], float]:
    """The words of one unit, its rows with their places (`x`, `y`, `per`), and where it ends."""
    first = panel.iloc[0]
    small = partial(pixels.words, look=look, xref="x", size=SMALL)
    edge = left + (1 if look.slide else 2)
    notes = pixels.words([first["panel"]], edge, top + 18, look, xref="x", size=15, bold=True)
    notes += small([first["scale"]], edge, top + 36, colour=look.soft)
    rows: list[Row] = []
    y = top + PANEL
    for layer, part in panel.groupby("layer", sort=False):
        colour = palette.layer(str(layer), look.dark)
        notes += small([look.text.code("layer", layer)], edge, y + 12, bold=True, colour=colour)
        y += LAYER
        for row in part.to_dict("records"):
            room = px * (BESIDE / WIDTH if look.slide else 1)
            who = look.text.wrap(row["who"], room - 40, SMALL, lines=2)
            item = look.text.wrap(row["item"], room - 24, SMALL, lines=2)
            named, told = (LINE + pixels.block(len(lines) - 1) for lines in (who, item))
            words, middle = named + told, y + named / 2
            notes += small(who, edge + (2 if look.slide else 4), middle)
            notes += small(item, edge + (2 if look.slide else 0), middle, drop=words / 2, colour=look.soft)
            bar = y + words / 2 if look.slide else y + words + THICK / 2 + 3
            x, most = (left + BESIDE, BESIDE_BARS) if look.slide else (edge, BARS)
            place = {"x": x, "y": bar, "left": edge + (0.6 if look.slide else 1.5), "mark": y + LINE / 2}
            rows.append(row | place | {"per": most / row["most"]})
            notes += _figure(rows[-1], look)
            y = y + words + 10 if look.slide else bar - THICK / 2 + BAR
    return notes, rows, y + 4


def _figure(row: Row, look: Look) -> list[pixels.Note]:
    """The number at the end of its bar."""
    shift = 16 if _missing(row["best"]) else 8
    end = row["x"] + _reach(row) * row["per"]
    return pixels.words([row["words"]], end, row["y"], look, xref="x", size=12, bold=True, shift=shift)


def _missing(bound: float | None) -> bool:
    return bound is None or bound != bound


def _reach(row: Row) -> float:
    return max(float(row[bound]) for bound in ("low", "best", "high") if not _missing(row[bound]))


def _solid(row: Row) -> float:
    """How far a bar is drawn full: up to the best figure, or to the least; nothing for `up to`."""
    return next((float(row[bound]) for bound in ("best", "low") if not _missing(row[bound])), 0.0)


def _bars(rows: Sequence[Row], look: Look) -> list[dict[str, Any]]:
    """The part that is said, hatched where it is an estimate; and hollow what may come on top of it."""
    colours = [palette.layer(row["layer"], look.dark) for row in rows]
    paper = palette.PAPER[look.dark]
    shapes = [PATTERN[row["layer"]] if row["estimate"] else "" for row in rows]
    base = {"type": "bar", "orientation": "h", "y": [row["y"] for row in rows], "width": [THICK] * len(rows)}
    clicked = {
        "customdata": [row["ids"] for row in rows],
        "hovertemplate": pointer([row["hover"] for row in rows], look),
    }
    said = {
        "x": [_solid(row) * row["per"] for row in rows],
        "base": [row["x"] for row in rows],
        "marker": {
            "color": colours,
            "line": {"width": 1, "color": colours},
            "pattern": {"shape": shapes, "fillmode": "overlay", "fgcolor": paper, "fgopacity": 0.6, "size": 6},
        },
    }
    more = {
        "x": [(_reach(row) - _solid(row)) * row["per"] for row in rows],
        "base": [row["x"] + _solid(row) * row["per"] for row in rows],
        "marker": {"color": paper, "line": {"width": 1.5, "color": colours}},
    }
    return [base | more | clicked, base | said | clicked]


def _ends(rows: Sequence[Row], look: Look) -> dict[str, Any]:
    """An arrow where a figure is only the least, a stop where it is only the most."""
    onward = "triangle-left" if look.rtl else "triangle-right"
    bounds = [row for row in rows if _missing(row["best"])]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [
            row["x"] + _reach(row) * row["per"] + (HEAD[look.slide] if _missing(row["high"]) else 0) for row in bounds
        ],
        "y": [row["y"] for row in bounds],
        "marker": {
            "symbol": [onward if _missing(row["high"]) else "line-ns" for row in bounds],
            "size": [11 if _missing(row["high"]) else 16 for row in bounds],
            "color": [palette.layer(row["layer"], look.dark) for row in bounds],
            "line": {"width": 2, "color": [palette.layer(row["layer"], look.dark) for row in bounds]},
            "opacity": 1,
        },
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _marks(rows: Sequence[Row], look: Look) -> dict[str, Any]:
    """Before each name the mark of its stage."""
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [row["left"] for row in rows],
        "y": [row["mark"] for row in rows],
        "customdata": [row["ids"] for row in rows],
        "marker": stage_marks.marker([row["stage"] for row in rows], [9] * len(rows), look),
        "hovertemplate": pointer([row["hover"] for row in rows], look),
        "cliponaxis": False,
    }


def _frame(left: float, top: float, bottom: float, look: Look) -> dict[str, Any]:
    box = {"x0": left, "x1": left + WIDTH, "y0": top, "y1": bottom}
    return {"type": "rect", "layer": "below", "line": {"width": 1, "color": palette.LINE[look.dark]}, **box}

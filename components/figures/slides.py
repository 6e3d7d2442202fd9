"""Figures cut to the shape of a screen in a meeting room: as many rows at a time as can be read from the last seat."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

import plotly.graph_objects as go

from components.charts.layout.frame import SLIDE, Caption
from components.figures import caption, registry
from components.figures.spec import FigureSpec
from components.state.view import View

#: CSS px. On a screen of 1920 × 1080 one px is two, so that the smallest words, 12 px, stand 24 pixels high.
WIDTH, HEIGHT = SLIDE, SLIDE * 9 // 16
#: CSS px above a drawing that has no title.
CLEAR = 24


@lru_cache(maxsize=128)
def parts(view: View, name: str) -> tuple[range, ...]:
    """The rows of each slide that a figure needs; a figure that is not made of rows has one slide without any.

    () where the view holds nothing to draw. KeyError for an unknown name.
    """
    drawing = registry.of(view, name)
    if drawing is None:
        return ()
    if drawing.parts is None:
        return (range(0),)
    whole = range(drawing.parts.rows)
    if _fits(view, drawing, whole):
        return (whole,)
    edges = (*drawing.parts.starts, whole.stop)
    return tuple(part for start, stop in pairwise(edges) for part in _shared(view, drawing, range(start, stop)))


@lru_cache(maxsize=128)
def figure(view: View, name: str, part: int) -> go.Figure:
    """Slide `part` (from 0 on) of a figure. Kept for the next reader: change a copy only. IndexError beyond the last."""
    rows = parts(view, name)
    drawing = registry.of(view, name)
    assert drawing is not None
    return _drawn(view, drawing, rows[part], part, len(rows))


def bare(view: View, name: str, part: int | None) -> go.Figure:
    """Slide `part` of a figure, or (None) the wide figure, without its words, for whoever says them beside it. IndexError
    beyond the last."""
    drawing = registry.of(view, name)
    assert drawing is not None
    look = registry.look(view, slide=part is not None)
    if part is None or not drawing.parts:
        figure = drawing.draw(Caption(), look)
    else:
        figure = drawing.draw(Caption(), look, parts(view, name)[part])
    spare = figure.layout.margin.t - CLEAR
    return figure.update_layout(margin_t=CLEAR, height=figure.layout.height - spare)


def _shared(view: View, drawing: FigureSpec, rows: range) -> list[range]:
    """Rows on as few slides as hold them, on each as many as on the others where that goes: none with a row left over."""
    full: list[range] = []
    while not full or full[-1].stop < rows.stop:
        full.append(_fitting(view, drawing, full[-1].stop if full else rows.start, rows.stop))
    edges = [rows.start + len(rows) * number // len(full) for number in range(len(full) + 1)]
    even = [range(start, stop) for start, stop in pairwise(edges)]
    return even if all(_fits(view, drawing, part) for part in even) else _evened(view, drawing, full)


def _evened(view: View, drawing: FigureSpec, full: list[range]) -> list[range]:
    """The last two share their rows where that goes: a single row left over would stand alone on its slide."""
    *before, last, rest = full
    middle = (last.start + rest.stop) // 2
    halves = [range(last.start, middle), range(middle, rest.stop)]
    return [*before, *halves] if all(_fits(view, drawing, part) for part in halves) else full


def _fitting(view: View, drawing: FigureSpec, start: int, stop: int) -> range:
    """As many rows from `start` on as a slide holds, one at least. A taller figure never holds less, so halving finds it."""
    least, most = start + 1, stop
    while least < most:
        middle = (least + most + 1) // 2
        if _fits(view, drawing, range(start, middle)):
            least = middle
        else:
            most = middle - 1
    return range(start, least)


def _fits(view: View, drawing: FigureSpec, rows: range) -> bool:
    assert drawing.parts is not None
    return bool(_drawn(view, drawing, rows, 0, 2).layout.height <= HEIGHT)


def _drawn(view: View, drawing: FigureSpec, rows: range, part: int, of: int) -> go.Figure:
    words = caption.of(view, drawing)
    look = registry.look(view, slide=True)
    if drawing.parts is None or of == 1:
        return drawing.draw(words, look)
    title = view.text("slide-part", title=words.title, part=part + 1, of=of)
    return drawing.draw(replace(words, title=title), look, rows)

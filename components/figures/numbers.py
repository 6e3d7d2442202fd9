"""The numbers that a figure draws, a line a mark, made from the very marks that it is drawn from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

import pandas as pd

from components.charts.layout.marks import Cell, Mark, Row, Span
from components.charts.layout.palette import Style
from components.figures.spec import FigureSpec
from components.i18n import bidi

#: What of a mark says only where it stands beside another.
DRAWN = ("shift", "rung")
#: The columns that come first and last, in this order: where a mark stands; what is said of it, and the claims behind it.
FIRST, LAST = ("group", "row", "column", "begin", "end", "code"), ("words", "claims")
#: Fields under another name; `weight` is a number of claims on a map, and elsewhere only which name has room first.
NAMES = {"ids": "claims", "source": "begin", "start": "begin", "target": "end", "stage": "code", "number": "count"}
NAMES |= {"hover": "words", "words": "amount", "weight": "count"}


def numbers(drawing: FigureSpec) -> pd.DataFrame:
    """A line a mark: the row, heading and column it stands in, the code of its colour (a stage, a layer, a vote), its
    days, bounds or number, and the claims behind it, a `;` list. What no mark has is no column."""
    lines = [line for mark in drawing.marks for line in _lines(mark, drawing)]
    frame = pd.DataFrame([{name: _cell(cell) for name, cell in line.items()} for line in lines], dtype=object)
    frame = frame.where(frame.notna(), None)
    held = [name for name in frame if not frame[name].isin([None, "", False]).all() or name == "count"]
    first, last = ([name for name in names if name in held] for names in (FIRST, LAST))
    return frame[[*first, *(name for name in held if name not in (*first, *last)), *last]]


def _lines(mark: Any, drawing: FigureSpec) -> Iterator[dict[str, Any]]:
    if not isinstance(mark, Row):
        yield _line(mark, drawing)
        return
    place = {"group": mark.group, "row": mark.label}
    for each in mark.marks:
        yield place | _line(each, drawing)
    if not mark.marks:
        yield place | {"name": mark.after}


def _line(mark: Any, drawing: FigureSpec) -> dict[str, Any]:
    """The fields of a mark; those that are marks themselves by their label."""
    line: dict[str, Any] = {}
    for each in fields(mark):
        cell = getattr(mark, each.name)
        if isinstance(cell, Style):
            line["code"] = cell.colour
        elif isinstance(mark, Cell) and each.name == "column" and drawing.columns:
            line["column"] = drawing.columns[cell]
        elif each.name not in (*DRAWN, *(("weight",) if isinstance(mark, Mark) else ())):
            name = each.name if each.name == "words" and not isinstance(mark, Mark) else NAMES.get(each.name, each.name)
            line[name] = getattr(cell, "label", cell) if is_dataclass(cell) else cell
    if isinstance(mark, Span) and not mark.number:
        del line["count"]  # it says when, and not how many
    return line


def _cell(cell: Any) -> Any:
    """Words without controls, in one line; days as they stand in an address."""
    if isinstance(cell, str):
        return " · ".join(filter(None, bidi.plain(cell).split("\n")))
    return cell.isoformat() if isinstance(cell, date) else cell

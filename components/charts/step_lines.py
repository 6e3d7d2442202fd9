"""What changed: a panel a flow, years across, the ladder of stages upwards, a line along the highest stage of each year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.charts.legacy import palette, pixels, stage_marks
from components.charts.legacy.frame import BODY, SMALL, Caption, Look, figure
from components.charts.legacy.hover import pointer
from components.charts.legacy.lines import Row, key
from components.i18n.text_width import width

RUNG, FOOT = 30, 30
#: Years of a panel stand one unit apart; panels so many units apart beyond that.
BETWEEN = 0.5
RUNGS = [code for code in palette.STAGE if code != stage_marks.DENIED][::-1]


def steps(frame: pd.DataFrame, caption: Caption, look: Look, whole: pd.DataFrame | None = None) -> go.Figure:
    """`frame`: `group`, `label`, `year`, `stage`, `claims`, `ids`, `denial`, `hover`; a row a mark, panels in order.

    `whole`: the frame of which these rows are a part; panels of all its parts have the same years."""
    said = (frame if whole is None else whole)["year"].astype(int)
    years = [str(year) for year in range(said.min(), said.max() + 1)]
    side = int(max(width(look.text.code("stage", stage), SMALL) for stage in RUNGS)) + 20
    rows = frame.to_dict("records")
    panels = {name: number for number, name in enumerate(dict.fromkeys(key(row) for row in rows))}
    grid = Grid(years, _across(len(panels), look), len(panels), look)
    placed = [row | {"panel": panels[key(row)]} for row in rows if row["stage"] in RUNGS]
    room = (look.width - side - 32) / grid.across
    layout = {
        "xaxis": {"range": grid.edges, "visible": False, "fixedrange": True},
        "yaxis": pixels.down(grid.height),
        "annotations": [*_ladders(grid), *(note for name in panels for note in _names(name, panels[name], grid, room))],
        "shapes": [_ground(number, grid) for number in panels.values()],
    }
    plain, against = ([row for row in placed if row["denial"] == denial] for denial in (False, True))
    marks = [_rungs(grid), _paths(plain, grid), _legend(grid), _claims(plain, grid), _denials(against, grid)]
    return figure(marks, layout, caption, look, int(grid.height), side, timed=True)


def _across(panels: int, look: Look) -> int:
    """Panels beside each other: a slide is filled by those it has."""
    return 2 if look.narrow else min(4, panels) if look.slide else 3


@dataclass(frozen=True)
class Grid:
    """Where panels, years and rungs stand. Panels follow the reading, time inside them does not."""

    years: Sequence[str]
    across: int
    panels: int
    look: Look

    @property
    def full(self) -> float:
        """Units from the first year of the first panel to beyond the last of the last."""
        return self.across * (len(self.years) + BETWEEN) - BETWEEN

    @property
    def edges(self) -> list[float]:
        """The whole axis: where reading begins, room for the marks of the rungs clear of the first year."""
        room = (0, 0.25) if self.look.rtl else (0.25, 0)
        return [-0.5 - room[0], self.full - 0.5 + room[1]]

    @property
    def head(self) -> float:
        """Room for the names of a panel: two lines, on a phone four."""
        return 84 if self.look.narrow else 46

    @property
    def deep(self) -> float:
        return self.head + RUNG * len(RUNGS) + FOOT

    @property
    def height(self) -> float:
        return -(-self.panels // self.across) * self.deep

    def left(self, panel: int) -> float:
        """The place of the first year of a panel."""
        column = panel % self.across
        return (len(self.years) + BETWEEN) * (self.across - 1 - column if self.look.rtl else column)

    def top(self, panel: int) -> float:
        return panel // self.across * self.deep

    def x(self, panel: int, year: object) -> float:
        place = self.years.index(str(year))
        return self.left(panel) + (len(self.years) - 1 - place if self.look.time_rtl else place)

    def y(self, panel: int, stage: object) -> float:
        return self.top(panel) + self.head + RUNG * (RUNGS.index(str(stage)) + 0.5)

    def ends(self, panel: int) -> tuple[float, float]:
        return self.left(panel) - 0.5, self.left(panel) + len(self.years) - 0.5


def _names(name: tuple[str, str], panel: int, grid: Grid, room: float) -> list[pixels.Note]:
    """The names of a panel and of its years."""
    look, top = grid.look, grid.top(panel)
    edge = grid.ends(panel)[1 if look.rtl else 0]
    lines = 2 if look.narrow else 1
    above = look.text.wrap(name[0], room - 6, SMALL, lines=lines)
    own = look.text.wrap(name[1], room - 6, BODY, bold=True, lines=lines)
    foot = top + grid.head - 4 - pixels.block(len(own), BODY)
    notes = pixels.words(own, edge, foot + pixels.block(len(own), BODY) / 2, look, xref="x", bold=True)
    middle = foot - pixels.block(len(above)) / 2
    notes += pixels.words(above, edge, middle, look, xref="x", size=SMALL, colour=look.soft)
    for year in grid.years:
        words, x = look.text.date(year, bare=True), grid.x(panel, year)
        notes += pixels.words([words], x, top + grid.deep - FOOT + 10, look, xref="x", anchor="center", size=SMALL)
    return notes


def _ladders(grid: Grid) -> list[pixels.Note]:
    """The names of the rungs, beside each line of panels."""
    notes: list[pixels.Note] = []
    for panel in range(0, grid.panels, grid.across):
        for stage in RUNGS:
            words, y = grid.look.text.code("stage", stage), grid.y(panel, stage)
            notes += pixels.words([words], 0, y, grid.look, anchor="end", shift=-12, size=SMALL)
    return notes


def _legend(grid: Grid) -> dict[str, Any]:
    """Beside the names of the rungs their marks."""
    spots = [(stage, grid.y(panel, stage)) for panel in range(0, grid.panels, grid.across) for stage in RUNGS]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [grid.edges[1] if grid.look.rtl else grid.edges[0]] * len(spots),
        "y": [y for _, y in spots],
        "marker": stage_marks.marker([stage for stage, _ in spots], [9] * len(spots), grid.look),
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _ground(panel: int, grid: Grid) -> dict[str, Any]:
    """The ground behind what is said to have happened."""
    left, right = grid.ends(panel)
    box = {"x0": left, "x1": right, "y0": grid.top(panel) + grid.head, "y1": grid.y(panel, "alleged") + RUNG / 2}
    return {"type": "rect", "layer": "below", "line": {"width": 0}, "fillcolor": palette.SAND[grid.look.dark], **box}


def _rungs(grid: Grid) -> dict[str, Any]:
    """The rungs of all panels."""
    lines = [(grid.ends(panel), grid.y(panel, stage)) for panel in range(grid.panels) for stage in RUNGS]
    points = [point for (left, right), y in lines for point in ((left, y), (right, y), (None, None))]
    return _line(points, {"width": 1, "color": palette.LINE[grid.look.dark]})


def _paths(rows: Sequence[Row], grid: Grid) -> dict[str, Any]:
    """In each panel a line from year to year along the highest stage that is said to be reached."""
    highest: dict[tuple[int, str], str] = {}
    for row in rows:
        place = row["panel"], str(row["year"])
        highest[place] = min(highest.get(place, RUNGS[-1]), str(row["stage"]), key=RUNGS.index)
    points: list[tuple[float | None, float | None]] = []
    for (before, year), (panel, later) in pairwise(sorted(highest)):
        if before == panel:
            points += [(grid.x(panel, when), grid.y(panel, highest[panel, when])) for when in (year, later)]
            points.append((None, None))
    return _line(points, {"width": 2, "color": grid.look.soft, "dash": "dot"})


def _line(points: Sequence[tuple[float | None, float | None]], line: dict[str, Any]) -> dict[str, Any]:
    x, y = [x for x, _ in points], [y for _, y in points]
    return {"type": "scatter", "mode": "lines", "x": x, "y": y, "line": line, "hoverinfo": "skip", "cliponaxis": False}


def _claims(rows: Sequence[Row], grid: Grid) -> dict[str, Any]:
    said, look = [str(row["stage"]) for row in rows], grid.look
    return _points(rows, grid) | {
        "textfont": {"size": 12, "color": [stage_marks.ink(stage, look) for stage in said]},
        "marker": stage_marks.marker(said, [min(22, stage_marks.size(int(row["claims"]), look)) for row in rows], look),
    }


def _denials(rows: Sequence[Row], grid: Grid) -> dict[str, Any]:
    """At the upper corner of what they deny, in the year in which it was denied."""
    red = palette.stage(stage_marks.DENIED, grid.look.dark)
    return _points(rows, grid, 0.3, -12) | {
        "textposition": "middle right",
        "textfont": {"size": 12, "color": red},
        "marker": {"symbol": "x", "size": 9, "color": red, "opacity": 1},
    }


def _points(rows: Sequence[Row], grid: Grid, right: float = 0, down: float = 0) -> dict[str, Any]:
    look = grid.look
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [grid.x(row["panel"], row["year"]) + right for row in rows],
        "y": [grid.y(row["panel"], row["stage"]) + down for row in rows],
        "text": [f"<b>{look.text.figure(look.text.number(row['claims']))}</b>" for row in rows],
        "customdata": [row["ids"] for row in rows],
        "hovertemplate": pointer([row["hover"] for row in rows], look),
        "cliponaxis": False,
    }

"""What changed: a panel a flow, years across, the ladder of stages upwards, a line along the highest stage of each year."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components import palette
from components.charts import sheet, stages
from components.charts.canvas import BODY, SMALL, Look, Stamp, figure
from components.charts.lines import Row
from components.measure import width

RUNG, HEAD, FOOT = 30, 44, 30
#: Years of a panel stand one unit apart; panels so many units apart beyond that.
BETWEEN = 0.5


def steps(frame: pd.DataFrame, stamp: Stamp, look: Look) -> go.Figure:
    """`frame`: `group`, `label`, `year`, `stage`, `claims`, `ids`, `denial`, `hover`; a row a mark, panels in order."""
    rungs = [code for code in palette.STAGE if code != stages.DENIED][::-1]
    years = [str(year) for year in range(int(frame["year"].min()), int(frame["year"].max()) + 1)]
    across = 2 if look.narrow else 3
    side = int(max(width(look.text.code("stage", stage), SMALL) for stage in rungs)) + 22
    grid = _Grid(rungs, years, across, look)
    panels = list(frame.groupby(["group", "label"], sort=False))
    notes: list[sheet.Note] = []
    shapes: list[dict[str, Any]] = []
    marks: list[dict[str, Any]] = []
    for number, ((group, label), panel) in enumerate(panels):
        notes += grid.names(number, str(group), str(label), (look.width - side - 32) / across)
        shapes += grid.lines(number, panel)
        marks += grid.marks(number, panel)
    lines = -(-len(panels) // across)
    for line in range(lines):
        notes += grid.ladder(line)
    height = lines * grid.deep
    layout = {
        "xaxis": {"range": [-0.5, grid.full - 0.5], "visible": False, "fixedrange": True},
        "yaxis": sheet.down(height),
        "annotations": notes,
        "shapes": shapes,
    }
    return figure([grid.legend(lines), *marks], layout, stamp, look, int(height), side)


class _Grid:
    """Where panels, years and rungs stand. Panels follow the reading, time inside them does not."""

    def __init__(self, rungs: Sequence[str], years: Sequence[str], across: int, look: Look) -> None:
        self.rungs, self.years, self.across, self.look = rungs, years, across, look
        self.wide = len(years) + BETWEEN
        self.full = across * self.wide - BETWEEN
        self.deep = HEAD + RUNG * len(rungs) + FOOT

    def left(self, number: int) -> float:
        column = number % self.across
        return self.wide * (self.across - 1 - column if self.look.rtl else column)

    def x(self, number: int, year: str) -> float:
        place = self.years.index(year)
        return self.left(number) + (len(self.years) - 1 - place if self.look.time_rtl else place)

    def y(self, number: int, stage: str) -> float:
        return number // self.across * self.deep + HEAD + RUNG * (self.rungs.index(stage) + 0.5)

    def names(self, number: int, group: str, label: str, room: float) -> list[sheet.Note]:
        """The names of a panel and of its years."""
        look, top = self.look, number // self.across * self.deep
        edge = self.left(number) - 0.5 + (len(self.years) if look.rtl else 0)
        own = look.text.cut(label, room - 6, BODY, bold=True)
        above = look.text.cut(group, room - 6, SMALL)
        notes = sheet.words([above], edge, top + 14, look, xref="x", size=SMALL, colour=look.soft)
        notes += sheet.words([own], edge, top + 32, look, xref="x", bold=True)
        for year in self.years:
            words, y = look.text.date(year, bare=True), top + self.deep - FOOT + 10
            notes += sheet.words([words], self.x(number, year), y, look, xref="x", anchor="center", size=SMALL)
        return notes

    def ladder(self, line: int) -> list[sheet.Note]:
        """The names of the rungs, beside each line of panels."""
        return [
            note
            for stage in self.rungs
            for note in sheet.words(
                [self.look.text.code("stage", stage)], 0, self.y(line * self.across, stage), self.look,
                anchor="end", shift=-16, size=SMALL,
            )
        ]  # fmt: skip

    def legend(self, lines: int) -> dict[str, Any]:
        """Beside the names of the rungs their marks."""
        spots = [(stage, self.y(line * self.across, stage)) for line in range(lines) for stage in self.rungs]
        edge = self.full - 0.5 if self.look.rtl else -0.5
        return {
            "type": "scatter",
            "mode": "markers",
            "x": [edge] * len(spots),
            "y": [y for _, y in spots],
            "marker": stages.marker([stage for stage, _ in spots], [9] * len(spots), self.look),
            "hoverinfo": "skip",
            "cliponaxis": False,
        }

    def lines(self, number: int, panel: pd.DataFrame) -> list[dict[str, Any]]:
        """The rungs, and a line from year to year along the highest stage that is said to be reached."""
        look = self.look
        ends = (self.left(number) - 0.5, self.left(number) + len(self.years) - 0.5)
        shapes = [sheet.rule(self.y(number, stage), ends, look) for stage in self.rungs]
        box = {"x0": ends[0], "x1": ends[1], "y0": self.y(number, self.rungs[0]) - RUNG / 2}
        box["y1"] = self.y(number, "alleged") + RUNG / 2
        shade = {"type": "rect", "layer": "below", "line": {"width": 0}, "fillcolor": palette.SAND[look.dark], **box}
        said = panel[~panel["denial"]]
        tops = {
            year: min(part["stage"], key=self.rungs.index) for year, part in said.groupby("year") if year in self.years
        }
        path = [(self.x(number, str(year)), self.y(number, stage)) for year, stage in sorted(tops.items())]
        return [shade, *shapes, *(_stroke(first, last, look.soft) for first, last in itertools.pairwise(path))]

    def marks(self, number: int, panel: pd.DataFrame) -> list[dict[str, Any]]:
        """Claims, and denials at the upper corner of what they deny."""
        look = self.look
        plain, against = (panel[panel["denial"].eq(denial)].to_dict("records") for denial in (False, True))
        against = [row for row in against if row["stage"] in self.rungs]
        red = palette.stage(stages.DENIED, look.dark)
        said = [str(row["stage"]) for row in plain]
        claims = self._points(number, plain, 0, 0) | {
            "textfont": {"size": 12, "color": [stages.ink(stage, look) for stage in said]},
            "marker": stages.marker(said, [min(26, stages.size(int(row["claims"]), look)) for row in plain], look),
        }
        denials = self._points(number, against, 0.3, -12) | {
            "textposition": "middle right",
            "textfont": {"size": 12, "color": red},
            "marker": {"symbol": "x", "size": 9, "color": red, "opacity": 1},
        }
        return [claims, denials]

    def _points(self, number: int, rows: Sequence[Row], right: float, down: float) -> dict[str, Any]:
        words = [f"<b>{self.look.text.figure(self.look.text.number(row['claims']))}</b>" for row in rows]
        return {
            "type": "scatter",
            "mode": "markers+text",
            "x": [self.x(number, str(row["year"])) + right for row in rows],
            "y": [self.y(number, str(row["stage"])) + down for row in rows],
            "text": words,
            "customdata": [row["ids"] for row in rows],
            "hovertemplate": [sheet.hover(row["hover"], self.look) for row in rows],
            "cliponaxis": False,
        }


def _stroke(first: tuple[float, float], last: tuple[float, float], colour: str) -> dict[str, Any]:
    ends = {"x0": first[0], "y0": first[1], "x1": last[0], "y1": last[1]}
    return {"type": "line", **ends, "layer": "below", "line": {"width": 2, "color": colour, "dash": "dot"}}

"""A drawing measured in pixels: from its top down, and across from where reading begins, so that no chart knows a direction.

Charts place boxes, dots, lines and words; `figure` makes of them a Plotly figure of few traces in its frame. A page may be
wider than planned: what is placed across is stretched, sizes of marks and letters stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import plotly.graph_objects as go

from components.charts.layout import traces
from components.charts.layout.frame import BODY, EDGE, LINE, SMALL, Caption, Look, framed
from components.charts.layout.marks import Mark
from components.charts.layout.palette import Style
from components.charts.layout.traces import HATCH, Items, Point

#: Px between the drawing and the edge of the figure where nothing is written.
MARGIN = EDGE
#: Px of a dot.
DOT = 12
#: What a symbol needs beside a circle of the same size to hold the same number.
SHAPE = {"diamond": 1.1, "triangle-up": 1.2, "x": 0.75}


def block(lines: int, size: int = SMALL) -> float:
    """The height in px of so many lines."""
    return lines * size * LINE


@dataclass
class Canvas:
    """`side`: px that labels take where reading begins; `least`: the least px of a wide figure, if it needs more than others."""

    look: Look
    side: float = MARGIN
    least: int = 0
    height: float = 0
    timed: bool = False
    _boxes: Items = field(default_factory=list)
    _dots: Items = field(default_factory=list)
    _lines: dict[tuple[str, float, str], list[Point]] = field(default_factory=dict)
    _texts: Items = field(default_factory=list)
    _shapes: Items = field(default_factory=list)
    _notes: Items = field(default_factory=list)

    @property
    def sheet(self) -> float:
        """Px of the whole figure."""
        look = self.look
        return look.sheet if look.narrow or look.slide else max(look.sheet, self.least)

    @property
    def width(self) -> float:
        """Px from where reading begins to the end of the drawing."""
        return self.sheet - self.side - MARGIN

    @property
    def edge(self) -> float:
        """The edge of the figure, px before the drawing begins."""
        return EDGE - self.side

    def box(
        self,
        ends: tuple[float, float],
        y: float,
        thick: float,
        style: Style,
        mark: Mark | None = None,
        *,
        opacity: float = 1,
        words: str = "",
    ) -> None:
        """A bar between two places across, its middle at `y`, hatched unless it is a full one too short for lines; in a
        hatched one words stand on a field without any."""
        ink = style.ink(self.look.dark)
        pattern = style.pattern if style.hollow or abs(ends[1] - ends[0]) >= HATCH else ""
        self._boxes.append(
            {
                "base": min(ends),
                "x": abs(ends[1] - ends[0]),
                "y": y,
                "width": thick,
                "color": style.fill(self.look.dark),
                "edge": ink if style.hollow and not pattern else "rgba(0,0,0,0)",
                "shape": pattern,
                "lines": (ink if style.hollow else self.look.colour("paper")) if pattern else "",
                "opacity": opacity,
                "text": self.look.text.figure(words) if words and not pattern else "",
                "ink": style.number(self.look.dark),
                "mark": mark,
            }
        )
        if words and pattern:
            self.words([words], sum(ends) / 2, y, anchor="center", size=SMALL, ground=style)

    def dot(
        self,
        x: float,
        y: float,
        style: Style,
        mark: Mark | None = None,
        *,
        size: float = DOT,
        text: str = "",
        beside: bool = False,
    ) -> None:
        """A symbol with a text in it or, `beside`, after it. `size`: px of a circle that would hold the same text."""
        look = self.look
        ink = style.ink(look.dark)
        bare = style.symbol == "line-ns"  # nothing but an outline
        self._dots.append(
            {
                "x": x,
                "y": y,
                "symbol": self._symbol(style.symbol),
                "size": size * SHAPE.get(style.symbol, 1),
                "color": ink if bare else style.fill(look.dark),
                "edge": ink if bare or style.hollow else look.colour("paper"),
                "line": 3 if bare else 2 if style.hollow else 1,
                "text": f"<b>{look.text.figure(text)}</b>" if text else "",
                "place": f"middle {self._onward}" if beside else "middle center",
                "ink": ink if beside else style.number(look.dark),
                "mark": mark,
            }
        )

    def line(self, points: Sequence[Point], colour: str, width: float = 1, dash: str = "solid") -> None:
        """A line through places; `colour` by its code."""
        self._lines.setdefault((self.look.colour(colour), width, dash), []).extend([*points, (None, None)])

    def text(
        self, x: float, y: float, words: str, *, anchor: str = "start", size: float = SMALL, colour: str = "soft"
    ) -> None:
        """One line among the marks that begins at `x`, ends there or has its middle there."""
        sides = {"start": self._onward, "end": self._back, "center": "center"}
        drawn = self.look.text.figure(words)
        ink = self.look.colour(colour)
        self._texts.append(
            {"x": x, "y": y, "text": drawn, "place": f"middle {sides[anchor]}", "size": size, "ink": ink}
        )

    def words(
        self,
        lines: Sequence[str],
        x: float | None,
        y: float,
        *,
        anchor: str = "start",
        shift: float = 0,
        drop: float = 0,
        size: int = BODY,
        colour: str = "ink",
        bold: bool = False,
        ground: Style | None = None,
    ) -> None:
        """Lines around `y`, on paper of their own, or on a `ground` as plain as a bar's. Without `x` they begin `shift` px
        from where the drawing begins.

        Each line is a note of its own, because Plotly puts lines that are set to the right beside their place; they stand
        apart by px, so that no stretched drawing parts them.
        """
        look = self.look
        first = (len(lines) - 1) * size * LINE / 2 - drop
        note = {
            "showarrow": False,
            "xref": "paper" if x is None else "x",
            "yref": "y",
            "x": int(look.rtl) if x is None else x,
            "xanchor": {"start": self._back, "end": self._onward}.get(anchor, anchor),
            "yanchor": "middle",
            "y": y,
            "xshift": -shift if look.rtl else shift,
            "borderpad": 0,
            "bgcolor": ground.fill(look.dark) if ground else look.colour("paper"),
            "font": {"size": size, "color": ground.number(look.dark) if ground else look.colour(colour)},
        }
        for number, line in enumerate(lines):
            drawn = look.text.figure(line)
            text = f"<b>{drawn}</b>" if bold else drawn
            self._notes.append(note | {"text": text, "yshift": first - number * size * LINE})

    def arrow(self, begin: tuple[float, float], end: tuple[float, float], colour: str) -> None:
        """An arrow from a mark to another."""
        self._notes.append(
            {
                "x": end[0], "y": end[1], "ax": begin[0], "ay": begin[1],
                "xref": "x", "yref": "y", "axref": "x", "ayref": "y",
                "text": "", "showarrow": True, "arrowhead": 2, "arrowsize": 1.1, "arrowwidth": 1.5,
                "arrowcolor": self.look.colour(colour), "standoff": 6, "startstandoff": 6,
            }
        )  # fmt: skip

    def rule(self, y: float, *, strong: bool = False) -> None:
        """A line across the figure, under its labels too."""
        pen = {"width": 1.5 if strong else 1, "color": self.look.colour("soft" if strong else "line")}
        line = {"type": "line", "layer": "below", "yref": "y", "y0": y, "y1": y, "line": pen, "xref": "paper"}
        self._shapes.append(line | {"x0": 0, "x1": 1})
        if self.side > MARGIN:
            start = {"xsizemode": "pixel", "xanchor": int(self.look.rtl)}
            self._shapes.append(line | start | {"x0": 0, "x1": -self.edge if self.look.rtl else self.edge})

    def ground(self, ends: tuple[float, float], top: float, bottom: float) -> None:
        """A field behind the marks and under all lines."""
        box = {"x0": ends[0], "x1": ends[1], "y0": top, "y1": bottom, "fillcolor": self.look.colour("sand")}
        self._shapes.insert(0, {"type": "rect", "layer": "below", "line": {"width": 0}, **box})

    def upright(
        self, x: float, top: float, bottom: float, colour: str = "line", dash: str = "solid", width: float = 1
    ) -> None:
        """A line from the top down behind the marks."""
        pen = {"width": width, "color": self.look.colour(colour), "dash": dash}
        self._shapes.append({"type": "line", "layer": "below", "x0": x, "x1": x, "y0": top, "y1": bottom, "line": pen})

    def at_edge(self, x: float) -> tuple[int, float]:
        """The anchor on paper, and px from it, of a place `x` px from the edge of the figure; it does not stretch."""
        shift = self.edge + x
        return int(self.look.rtl), -shift if self.look.rtl else shift

    def shape(self, **shape: Any) -> None:
        """A shape as Plotly takes it, over whatever is placed before."""
        self._shapes.append(shape)

    def figure(self, caption: Caption) -> go.Figure:
        """Everything that was placed, in its frame."""
        ends = [0, self.width]
        layout = {
            "xaxis": {"range": ends[::-1] if self.look.rtl else ends, "visible": False, "fixedrange": True},
            "yaxis": {"range": [self.height, 0], "visible": False, "fixedrange": True},
            "shapes": self._shapes,
            "annotations": self._notes,
        }
        data = [
            *traces.bars(self._boxes, self.look),
            *(traces.line(pen, points) for pen, points in self._lines.items()),
            *traces.symbols(self._dots, self.look),
            *([traces.words(self._texts)] if self._texts else []),
        ]
        return framed(data, layout, caption, self.look, self.height, (self.side, MARGIN), self.timed)

    @property
    def _onward(self) -> str:
        """The side to which reading runs."""
        return "left" if self.look.rtl else "right"

    @property
    def _back(self) -> str:
        return "right" if self.look.rtl else "left"

    def _symbol(self, name: str) -> str:
        """Plotly's name of a symbol; arrow heads point as reading or as time runs."""
        later = "left" if self.look.time_rtl else "right"
        earlier = "right" if self.look.time_rtl else "left"
        heads = {"onward": self._onward, "backward": self._back, "later": later, "earlier": earlier}
        return f"triangle-{heads[name]}" if name in heads else name

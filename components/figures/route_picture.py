"""The near panel of the map of routes as a small still picture: for a page that has room for no figure."""

from __future__ import annotations

from collections.abc import Iterable
from math import atan2, degrees
from typing import Any, NamedTuple
from urllib.parse import quote

from markupsafe import Markup

from components import markup
from components.charts.layout.palette import DASH
from components.charts.map.marks import Leg
from components.figures import registry
from components.i18n import bidi
from components.state.view import View

#: Px of the panel as a phone has it, which decides where labels stand.
WIDTH, HEIGHT = 334, 240
#: Lengths of line and gap of a pattern, in px.
PATTERN = {"dash": "7 4", "dot": "2 3", "dashdot": "7 3 2 3", "longdash": "11 4", "longdashdot": "11 3 2 3"}
#: The style of a border that comes nearest to a pattern.
BORDER = {"solid": "solid", "dot": "dotted"}
Spot = tuple[float, float]


class Panel(NamedTuple):
    """A window on the plane of the map: left, right, bottom, top."""

    left: float
    right: float
    bottom: float
    top: float

    def spot(self, x: float, y: float) -> Spot:
        """A point of the plane in px from the upper left corner."""
        return WIDTH * (x - self.left) / (self.right - self.left), HEIGHT * (self.top - y) / (self.top - self.bottom)


def picture(view: View) -> Markup:
    """The picture with its labels, what it shows and what its lines mean, leading to the map; nothing without places."""
    drawing = registry.of(view, "routes")
    if drawing is None:
        return Markup("")
    text, drawn = view.text, registry.figure(view, "routes", narrow=True).to_dict()
    layout = drawn["layout"]
    panel = Panel(*layout["xaxis2"]["range"], *layout["yaxis2"]["range"])
    traces = [trace for trace in drawn["data"] if trace["xaxis"] == "x2"]
    shapes = [shape for trace in traces for shape in _shapes(trace, panel)]
    size = {"width": str(WIDTH), "height": str(HEIGHT)}
    svg = markup.tag("svg", *shapes, xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {WIDTH} {HEIGHT}", **size)
    image = markup.void("img", src=f"data:image/svg+xml,{quote(svg, safe=' =:/,;()')}", alt=text("front-routes"), **size)
    labels = [_label(view, note, panel) for note in layout["annotations"] if note["xref"] == "x2"]
    legs = [mark for mark in drawing.marks if isinstance(mark, Leg)]
    stages = {leg.stage for leg in legs}
    patterns = {trace["line"]["dash"] for trace in traces if "line" in trace and "marker" in trace}
    keys = [_key(view, stage) for stage, dash in DASH.items() if stage in stages and dash in patterns]
    words = markup.tag("span", markup.tag("u", text("front-routes-all", routes=len(legs))), *keys, class_="words", dir=text.dir)
    return markup.tag("a", image, *labels, words, class_="routes", dir="ltr", href=view.link("arms", figure="routes"))


def _shapes(trace: dict[str, Any], panel: Panel) -> Iterable[Markup]:
    """A trace of the map as shapes: land, borders, legs with their heads, marks of places."""
    spots = [None if x is None else panel.spot(x, y) for x, y in zip(trace["x"], trace["y"], strict=True)]
    if line := trace.get("line"):
        paint = {"fill": trace.get("fillcolor", "none"), "stroke": line["color"], "stroke_width": f"{line['width']}"}
        yield markup.tag("path", d=_path(spots), **paint, stroke_dasharray=PATTERN.get(line.get("dash", ""), "none"))
    symbols = trace.get("marker", {}).get("symbol", ())
    for number, (symbol, spot) in enumerate(zip(symbols, spots, strict=False)):
        if symbol == "arrow":
            yield _head(spots[number - 1] or (0, 0), spot or (0, 0), trace["line"]["color"])
        elif spot and not line:
            yield _mark(symbol, spot, trace["marker"]["color"])


def _path(spots: Iterable[Spot | None]) -> str:
    """Points, with None where the pen is lifted, as the steps of a path: whole px, those that no step shows left out."""
    words, pen, down = [], (0, 0), False
    for spot in spots:
        if spot is None:
            down = False
            continue
        now = round(spot[0]), round(spot[1])
        if not down:
            words.append(f"M{now[0]} {now[1]}")
        elif now != pen:
            words.append(f"l{now[0] - pen[0]} {now[1] - pen[1]}")
        pen, down = now, True
    return "".join(words)


def _head(before: Spot, tip: Spot, colour: str) -> Markup:
    """The head of an arrow that comes from `before`."""
    turn = degrees(atan2(tip[1] - before[1], tip[0] - before[0]))
    return markup.tag("path", d="M6 0L-4 5V-5Z", fill=colour, transform=f"translate({tip[0]:.0f},{tip[1]:.0f})rotate({turn:.0f})")


def _mark(symbol: str, spot: Spot, colour: str) -> Markup:
    """A place: a square where a border is crossed, else a circle; hollow where the map has it hollow."""
    paint = {"fill": "none" if "open" in symbol else colour, "stroke": colour}
    x, y = spot
    if symbol.startswith("square"):
        return markup.tag("rect", x=f"{x - 4:.0f}", y=f"{y - 4:.0f}", width="8", height="8", **paint)
    return markup.tag("circle", cx=f"{x:.0f}", cy=f"{y:.0f}", r="4", **paint)


def _label(view: View, note: dict[str, Any], panel: Panel) -> Markup:
    """The name of a place where the map has it."""
    x, y = panel.spot(note["x"], note["y"])
    across, down = 100 * (x + note["xshift"]) / WIDTH, 100 * (y - note["yshift"]) / HEIGHT
    shift = {"left": "0", "right": "-100%"}.get(note["xanchor"], "-50%")
    style = f"left:{across:.1f}%;top:{down:.1f}%;transform:translate({shift},-50%)"
    return markup.tag("span", bidi.plain(note["text"]), class_="place", dir=view.text.dir, style=style, aria_hidden="true")


def _key(view: View, stage: str) -> Markup:
    """What the pattern of a line means."""
    colour = registry.look(view).colour(stage or "soft")
    line = markup.tag("span", class_="line", style=f"border-top:2.5px {BORDER.get(DASH[stage], 'dashed')} {colour}")
    return markup.tag("span", line, view.text.code("stage", stage) if stage else view.text("map-passengers"), class_="key")

"""What is in a drawing, read from its Plotly figure without the code that made it; looks and rows for tests of charts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import plotly.graph_objects as go

from components.charts.layout.frame import SMALL, Caption, Look
from components.i18n import bidi, text_width
from components.i18n.text import Text as Words

CAPTION = Caption("A finding", "Topic", "Unit: acts", "No filters.", "One source", "Marsad /sanctions")
WIDE = {lang: Look(Words(lang=lang)) for lang in ("ar", "en")}
EN, AR = WIDE["en"], WIDE["ar"]
PHONE = Look(Words(lang="en"), narrow=True)
PAPER = "#ffffff"


def traces(figure: go.Figure, kind: str) -> list[dict[str, Any]]:
    """`bar`, `markers` or `text`."""
    return [trace for trace in figure.to_dict()["data"] if kind in (trace["type"], *trace.get("mode", "").split("+"))]


def items(figure: go.Figure, kind: str) -> Iterator[dict[str, Any]]:
    """Each bar or marker by itself: `x`, `y`, `color`, `symbol`, `edge`, `opacity`, `base`, `ids`, `text` as far as it has them."""
    for trace in traces(figure, kind):
        marker = trace.get("marker", {})
        columns = {name: trace[name] for name in ("x", "y", "base", "text") if name in trace}
        columns |= {
            name: marker[name]
            for name in ("color", "symbol", "opacity", "size")
            if isinstance(marker.get(name), list | tuple)
        }
        if isinstance(marker.get("color"), str):
            columns["color"] = [marker["color"]] * len(trace["x"])
        columns |= {"edge": marker["line"]["color"], "ids": trace.get("customdata", [""] * len(trace["x"]))}
        columns["pattern"] = marker["pattern"]["shape"] if "pattern" in marker else [""] * len(trace["x"])
        for values in zip(*columns.values(), strict=True):
            yield dict(zip(columns, values, strict=True))


class Text(NamedTuple):
    """A line among the marks: px across from where reading begins to its first and last letter, px down, plain text."""

    begin: float
    end: float
    y: float
    text: str


def texts(figure: go.Figure) -> list[Text]:
    """The lines among the marks."""
    first, last = figure.layout.xaxis.range
    onward = "right" if first < last else "left"
    found = []
    for trace in (trace for trace in traces(figure, "text") if trace["mode"] == "text"):
        for x, y, text, place in zip(trace["x"], trace["y"], trace["text"], trace["textposition"], strict=True):
            room = text_width.width(text, SMALL)
            begin = x - room / 2 if place.endswith("center") else x if place.endswith(onward) else x - room
            found.append(Text(begin, begin + room, y, bidi.plain(text)))
    return found


def note(figure: go.Figure, words: str) -> Text:
    """A line on paper of its own, over the marks."""
    (found,) = (each for each in figure.layout.annotations if each.text and bidi.plain(each.text) == words)
    first, last = figure.layout.xaxis.range
    room, begins = text_width.width(words, SMALL), found.xanchor == ("left" if first < last else "right")
    begin = found.x - room / 2 if found.xanchor == "center" else found.x if begins else found.x - room
    return Text(begin, begin + room, found.y, words)


def words(figure: go.Figure) -> list[str]:
    """All words of a figure, without isolates and tags."""
    drawn = [note.text for note in figure.layout.annotations]
    drawn += [text for trace in figure.to_dict()["data"] for text in trace.get("text", ()) if text]
    return [bidi.plain(text).replace("<b>", "").replace("</b>", "") for text in drawn]

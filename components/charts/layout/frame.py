"""The frame of every figure: topic, title (its finding), unit above; filters, sources, cut-off, version, address below.

A figure is often shown without its page, so whatever makes it citable is drawn inside it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import Any

import plotly.graph_objects as go

from components import fonts
from components.charts.layout import palette
from components.i18n import bidi, text_width
from components.i18n.text import Text

#: CSS px: the width of a printed figure, the least room a page gives a wide one, a slide, a phone.
WIDE, LEAST, SLIDE, NARROW = 1040, 736, 960, 358
TITLE, NARROW_TITLE, BODY, SMALL = 20, 17, 13, 12
LINE = 1.5
#: Px between the edge of the figure and its words.
EDGE = 12
#: A title has so many lines at most, and so many on a phone.
TITLE_LINES, NARROW_TITLE_LINES = 3, 6
#: Names of the notes that stay at the upper and at the lower edge of a sheet, however large it is.
HEAD, FOOT = "head", "foot"
#: A tag that no figure of ours uses.
STRANGE = re.compile(r"<(?!/?(?:b|br|i|extra)\s*/?>)")


@dataclass(frozen=True)
class Caption:
    """The sentences a figure carries inside its frame, in the reader's language, without bidi controls.

    `title` is what the figure finds; `topic`, what it is about, stands small above it, `unit` below.
    """

    title: str = ""
    topic: str = ""
    unit: str = ""
    filters: str = ""
    source: str = ""
    address: str = ""


@dataclass(frozen=True)
class Look:
    """How a figure is drawn: whose words, light or dark, for a wide page, a phone or a slide, time running which way."""

    text: Text
    dark: bool = False
    narrow: bool = False
    time_rtl: bool = False
    slide: bool = False

    @property
    def rtl(self) -> bool:
        return self.text.dir == "rtl"

    @property
    def sheet(self) -> int:
        """The least px the figure is wide; it stretches with the page."""
        return NARROW if self.narrow else SLIDE if self.slide else LEAST

    @property
    def tallest(self) -> float:
        """Px of height that a drawing may take which cannot be parted: a slide has no more."""
        return 320 if self.slide else float("inf")

    def colour(self, code: str) -> str:
        return palette.colour(code, self.dark)


def framed(
    data: list[dict[str, Any]],
    layout: dict[str, Any],
    caption: Caption,
    look: Look,
    height: float,
    sides: tuple[float, float],
    timed: bool,
) -> go.Figure:
    """A drawing of `height` px in its frame; `sides`: px left free where reading begins and where it ends.

    `timed`: it has an axis of time, and says so where a reader has turned it round.
    """
    title, most = (NARROW_TITLE, NARROW_TITLE_LINES) if look.narrow else (TITLE, TITLE_LINES)
    head = [
        *((line, SMALL, "soft") for line in _lines(caption.topic, look, SMALL)),
        *((line, title, "ink") for line in _lines(caption.title, look, title, bold=True, most=most)),
        *((line, BODY, "soft") for line in _lines(caption.unit, look, BODY)),
    ]
    turned = look.text("stamp-time-rtl") if timed and look.time_rtl else ""
    foot = [
        (line, SMALL, "soft")
        for words in (turned, caption.filters, caption.source, _broken(caption.address, look))
        for line in _lines(words, look, SMALL)
    ]
    below = 14
    top, bottom = (int(sum(size * LINE for _, size, _ in lines)) for lines in (head, foot))
    top, bottom = top + 28, bottom + below + 12
    margin = {"t": top, "b": bottom, "l": sides[look.rtl], "r": sides[not look.rtl], "pad": 0}
    words = [*_notes(head, top - 8, look, margin, HEAD), *_notes(foot, -below, look, margin, FOOT)]
    full = _base(look) | layout
    full |= {
        "margin": margin,
        "height": int(height) + top + bottom,
        "annotations": [*layout.get("annotations", []), *words],
    }
    # What charts say is tested; to have Plotly check every word of every figure again takes as long as all else.
    return go.Figure(harmless({"data": data, "layout": full}), _validate=False)


def harmless(value: Any) -> Any:
    """The same figure with every tag that is none of ours as text; Plotly makes links and pictures of such tags."""
    if isinstance(value, str):
        return bidi.legible(STRANGE.sub("&lt;", value))
    if isinstance(value, dict):
        return {key: harmless(each) for key, each in value.items()}
    return [harmless(each) for each in value] if isinstance(value, list | tuple) else value


def _base(look: Look) -> dict[str, Any]:
    paper, family = look.colour("paper"), f"{fonts.FAMILY}, sans-serif"
    return {
        "font": {"family": family, "size": BODY, "color": look.colour("ink")},
        "paper_bgcolor": paper,
        "plot_bgcolor": paper,
        "showlegend": False,
        "dragmode": False,
        "barmode": "overlay",
        "hoverlabel": {"align": "right" if look.rtl else "left", "font": {"family": family, "size": BODY}},
        # None would send the template that Streamlit makes the default, whose colours no chart of ours takes.
        "template": {"data": {"scatter": [{"marker": {"line": {"width": 0}}}]}},
        "autosize": True,
    }


def _lines(words: str, look: Look, size: int, bold: bool = False, most: int | None = None) -> list[str]:
    """Plain text, a reader's search among it: what looks like a tag must not become one."""
    wrapped = look.text.wrap(words, look.sheet - 2 * EDGE, size, bold, most) if words else []
    lines_html = [look.text.figure(escape(line, quote=False)) for line in wrapped]
    return [f"<b>{line}</b>" for line in lines_html] if bold else lines_html


def _broken(address: str, look: Look) -> str:
    """An address, which has no spaces, with a break before each parameter for which its line has no room."""
    first, *parameters = address.split("&")
    lines = [first]
    for parameter in parameters:
        longer = f"{lines[-1]}&{parameter}"
        fits = text_width.width(longer, SMALL) <= look.sheet - 2 * EDGE
        lines[-1:] = [longer] if fits else [lines[-1], f"&{parameter}"]
    return "\n".join(lines)


def _notes(
    lines: list[tuple[str, int, str]], shift: float, look: Look, margin: dict[str, float], edge: str
) -> list[dict[str, Any]]:
    """Lines at the edge of the whole figure, not of the drawing, each placed where a line of the language begins."""
    notes = []
    for line, size, colour in lines:
        notes.append(
            {
                "name": edge,
                "text": line,
                "showarrow": False,
                "xref": "paper",
                "yref": "paper",
                "x": 1 if look.rtl else 0,
                "y": 1 if edge == HEAD else 0,
                "xanchor": "right" if look.rtl else "left",
                "yanchor": "top",
                "xshift": margin["r"] - EDGE if look.rtl else EDGE - margin["l"],
                "yshift": shift,
                "font": {"size": size, "color": look.colour(colour)},
            }
        )
        shift -= size * LINE
    return notes

"""What every figure shares: its frame (title, unit, filters, sources, cut-off, version, address), fonts, direction.

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

WIDE, SLIDE, NARROW = 1040, 960, 358
TITLE, BODY, SMALL = 20, 13, 12
LINE = 1.5
#: Names of the notes that stay at the upper and at the lower edge of a sheet, however large it is.
HEAD, FOOT = "head", "foot"
#: A tag that no figure of ours uses.
STRANGE = re.compile(r"<(?!/?(?:b|br|i|extra)\s*/?>)")


@dataclass(frozen=True)
class Caption:
    """The sentences a figure carries inside its frame, in the reader's language, without bidi controls."""

    title: str
    unit: str
    filters: str
    source: str
    address: str


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
    def width(self) -> int:
        """Pixels the text of a figure may take; the figure itself stretches with the page."""
        return NARROW if self.narrow else SLIDE - 60 if self.slide else 720

    @property
    def ink(self) -> str:
        return palette.INK[self.dark]

    @property
    def soft(self) -> str:
        return palette.SOFT[self.dark]


def figure(
    data: list[dict[str, Any]],
    layout: dict[str, Any],
    caption: Caption,
    look: Look,
    plot_height: int,
    labels: int = 0,
    far: int = 16,
    *,
    timed: bool = False,
) -> go.Figure:
    """A framed figure. `plot_height`: px of the drawing itself; `labels`, `far`: px that labels need at its sides.

    `timed`: it has an axis of time, and says so where a reader has turned it round.
    """
    head = _lines(caption.title, look, TITLE, bold=True), _lines(caption.unit, look, BODY)
    turned = look.text("stamp-time-rtl") if timed and look.time_rtl else ""
    said = (turned, caption.filters, caption.source, caption.address)
    foot = [line for part in said if part for line in _lines(part, look, SMALL)]
    top = int(sum(len(lines) * size * LINE for lines, size in zip(head, (TITLE, BODY), strict=True))) + 28
    below = 30 if look.slide else 44
    bottom = int(len(foot) * SMALL * LINE) + below + 12
    near = max(labels, 16)
    margin = {"t": top, "b": bottom, "l": far if look.rtl else near, "r": near if look.rtl else far, "pad": 0}
    words = [
        *_notes([f"<b>{line}</b>" for line in head[0]], TITLE, top - 8, look, margin, look.ink, top_edge=True),
        *_notes(head[1], BODY, top - 8 - len(head[0]) * TITLE * LINE, look, margin, look.soft, top_edge=True),
        *_notes(foot, SMALL, -below, look, margin, look.soft, top_edge=False),
    ]
    full = _base(look) | layout
    full |= {
        "margin": margin,
        "height": plot_height + top + bottom,
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


def categories(look: Look, labels: list[str], **more: Any) -> dict[str, Any]:
    """A vertical category axis, first label on top, on the side where the language begins."""
    return {
        "type": "category",
        "categoryorder": "array",
        "categoryarray": labels,
        "autorange": "reversed",
        "automargin": False,
        "side": "right" if look.rtl else "left",
        "ticks": "outside",
        "ticklen": 8,
        "tickcolor": "rgba(0,0,0,0)",
        "tickfont": {"size": BODY, "color": look.ink},
        "showgrid": False,
        "fixedrange": True,
        **more,
    }


def values(look: Look, title: str, **more: Any) -> dict[str, Any]:
    """A horizontal value axis that grows away from the labels; its title names the unit."""
    return {
        "title": {"text": look.text.figure(title), "font": {"size": SMALL, "color": look.soft}, "standoff": 6},
        "autorange": "reversed" if look.rtl else True,
        "rangemode": "tozero",
        "gridcolor": palette.LINE[look.dark],
        "zeroline": False,
        "tickfont": {"size": SMALL, "color": look.soft},
        "automargin": False,
        "fixedrange": True,
        **more,
    }


def label_room(labels: list[str], look: Look, most: int = 260) -> tuple[list[str], int]:
    """Category labels wrapped to fit, isolated for the figure, and the px they need at their side.

    A slide is read from afar and has no room for second lines, but is wide.
    """
    most = 150 if look.narrow else most * 3 // 2 if look.slide else most
    wrapped = [look.text.wrap(label, most, BODY) for label in labels]
    room = max((text_width.width(line, BODY) for lines in wrapped for line in lines), default=0)
    return [look.text.figure("<br>".join(lines)) for lines in wrapped], int(room) + 20


def _base(look: Look) -> dict[str, Any]:
    paper = palette.PAPER[look.dark]
    return {
        "font": {"family": f"{fonts.FAMILY}, sans-serif", "size": BODY, "color": look.ink},
        "paper_bgcolor": paper,
        "plot_bgcolor": paper,
        "showlegend": False,
        "dragmode": False,
        "bargap": 0.35,
        "hoverlabel": {
            "align": "right" if look.rtl else "left",
            "font": {"family": f"{fonts.FAMILY}, sans-serif", "size": BODY},
        },
        # None would send the template that Streamlit makes the default, whose colours no chart of ours takes.
        "template": {"data": {"scatter": [{"marker": {"line": {"width": 0}}}]}},
        "autosize": True,
    }


def _lines(words: str, look: Look, size: int, bold: bool = False) -> list[str]:
    """Plain text, a reader's search among it: what looks like a tag must not become one."""
    return [
        look.text.figure(escape(line, quote=False)) for line in look.text.wrap(words, look.width - 24, size, bold=bold)
    ]


def _notes(
    lines: list[str], size: int, shift: float, look: Look, margin: dict[str, int], colour: str, *, top_edge: bool
) -> list[dict[str, Any]]:
    """Lines at the edge of the whole figure, not of the drawing, each placed where a line of the language begins."""
    side, edge = ("right", margin["r"] - 12) if look.rtl else ("left", 12 - margin["l"])
    return [
        {
            "name": HEAD if top_edge else FOOT,
            "text": line,
            "showarrow": False,
            "xref": "paper",
            "yref": "paper",
            "x": 1 if look.rtl else 0,
            "y": 1 if top_edge else 0,
            "xanchor": side,
            "yanchor": "top",
            "xshift": edge,
            "yshift": shift - number * size * LINE,
            "font": {"size": size, "color": colour},
        }
        for number, line in enumerate(lines)
    ]

"""What every figure shares: its frame (title, unit, filters, sources, cut-off, version, address), fonts, direction.

A figure is often shown without its page, so whatever makes it citable is drawn inside it.
"""

from __future__ import annotations

from typing import Any

import plotly.graph_objects as go

from components.charts.layout.frame import Caption, Look, framed
from components.charts.legacy import palette
from components.i18n import text_width

WIDE, SLIDE, NARROW = 1040, 960, 358
BODY, SMALL = 13, 12
LINE = 1.5


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
    near = max(labels, 16)
    return framed(data, layout, caption, look, plot_height, (near, far), timed)


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

"""A drawing measured in pixels from its top: for figures whose rows are of many kinds and heights."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components.charts.legacy import palette
from components.charts.legacy.frame import BODY, LINE, SMALL, Look

Note = dict[str, Any]


def down(height: float) -> dict[str, Any]:
    """A hidden vertical axis on which 0 is the top and `height` px the bottom."""
    return {"range": [height, 0], "visible": False, "fixedrange": True}


def across(look: Look, room: float, *, mirrored: bool = True) -> dict[str, Any]:
    """A hidden horizontal axis of `room` units from where reading begins; not `mirrored`: from the left."""
    ends = [room, 0] if look.rtl and mirrored else [0, room]
    return {"range": ends, "visible": False, "fixedrange": True}


def words(
    lines: Sequence[str],
    x: float,
    y: float,
    look: Look,
    *,
    xref: str = "paper",
    anchor: str = "start",
    shift: float = 0,
    size: int = BODY,
    colour: str = "",
    bold: bool = False,
    drop: float = 0,
) -> list[Note]:
    """Lines of text whose middle is at `y`, or `drop` px under it. `anchor`, `shift` (px) follow reading: start, end, center.

    On paper `x` is 0 where reading begins and 1 where it ends. Each line is a note of its own, because Plotly puts
    lines that are set to the right beside their place. They stand apart by px, so that no stretched drawing parts them.
    """
    sides = {"start": "right", "end": "left"} if look.rtl else {"start": "left", "end": "right"}
    first = (len(lines) - 1) * size * LINE / 2 - drop
    note = {
        "showarrow": False,
        "xref": xref,
        "yref": "y",
        "x": 1 - x if look.rtl and xref == "paper" else x,
        "xanchor": sides.get(anchor, anchor),
        "yanchor": "middle",
        "y": y,
        "xshift": -shift if look.rtl else shift,
        "borderpad": 0,
        "font": {"size": size, "color": colour or look.ink},
    }
    drawn = [f"<b>{look.text.figure(line)}</b>" if bold else look.text.figure(line) for line in lines]
    return [note | {"text": line, "yshift": first - number * size * LINE} for number, line in enumerate(drawn)]


def rule(y: float, ends: tuple[float | str, float | str], look: Look, *, strong: bool = False) -> dict[str, Any]:
    """A thin line between two places of the horizontal axis (lines of the paper would lie under any shading)."""
    return {
        "type": "line",
        "x0": ends[0],
        "x1": ends[1],
        "y0": y,
        "y1": y,
        "layer": "below",
        "line": {"width": 1.5 if strong else 1, "color": look.soft if strong else palette.LINE[look.dark]},
    }


def bare(ends: tuple[float | str, float | str], top: float, bottom: float, look: Look) -> dict[str, Any]:
    """Paper over the grid, between two heights and the ends of the horizontal axis: the ground of a legend.

    The first of a figure's shapes."""
    ground = {"layer": "between", "line": {"width": 0}, "fillcolor": palette.PAPER[look.dark]}
    return {"type": "rect", "x0": ends[0], "x1": ends[1], "y0": top, "y1": bottom, **ground}


def block(lines: int, size: int = SMALL) -> float:
    """The height in px of so many lines."""
    return lines * size * LINE

"""Figures side by side, never added: for each its time on one axis and its amount on another."""

from __future__ import annotations

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.charts.legacy import palette, pixels, time_axis
from components.charts.legacy.frame import SMALL, Caption, Look, figure
from components.charts.legacy.hover import pointer
from components.charts.legacy.legend import Entry, key
from components.charts.legacy.rows import rows
from components.i18n import text_width

ROW, BAR = 30, 14


def amounts(
    frame: pd.DataFrame,
    limit: tuple[float, str],
    moment: tuple[str, str],
    entries: list[Entry],
    caption: Caption,
    look: Look,
    whole: pd.DataFrame | None = None,
) -> go.Figure:
    """`frame`: `label`, `first`, `last` (days; NaT: open), `value`, `bound` (`best`, `low`, `high`), `amount` and `short` (words),
    `colour`, `pattern`, `hollow`, `words`, `ids`. `limit`: an amount and its words, drawn through all amounts;
    `moment`: an ISO day and its words, drawn through all times; (0, "") and ("", "") for none.
    `whole`: the frame of which these rows are a part; all its parts share both axes."""
    every = frame if whole is None else whole
    head = key(entries, look, 0).height + 20
    placed = rows(list(frame["label"]), look, [ROW] * len(frame), head, every["label"])
    legend = key(entries, look, placed.room)
    first, last = _ends(every, moment[0])
    time, amount = ([0.6, 1], [0, 0.57]) if look.rtl else ([0, 0.4], [0.43, 1])
    full = max(every["value"].max(), limit[0]) * _beyond(every, amount[1] - amount[0], placed.room, look)
    days = time_axis.axis(first, last, look, every=3 if look.narrow else 2, domain=time)
    amounts_axis = {
        "range": [full, 0] if look.rtl else [0, full],
        "domain": amount,
        "visible": False,
        "fixedrange": True,
        "anchor": "y",
    }
    layout = {
        "xaxis": days,
        "xaxis2": amounts_axis,
        "yaxis": placed.axis,
        "shapes": [pixels.bare(days["range"], 0, head - 20, look), *placed.lines, *legend.shapes, *_through(limit[0], "x2", head, placed.height, look), *_through(moment[0], "x", head, placed.height, look)],
        "annotations": [*placed.notes, *legend.notes, *_says(limit, "x2", head, look), *_says(moment, "x", head, look)],
    }  # fmt: skip
    drawn = [
        _bars(frame, placed.middle, look),
        *_spans(frame, placed.middle, first, last),
        _more(frame, placed.middle, look),
        _figures(frame, placed.middle, full, look),
    ]
    return figure(drawn, layout, caption, look, placed.height, placed.room, timed=True)


def _ends(frame: pd.DataFrame, moment: str) -> tuple[pd.Timestamp, pd.Timestamp]:
    """The ends of the axis of time: every known day, and the moment, with some room on either side."""
    known = [*frame["first"].dropna(), *frame["last"].dropna(), *([pd.Timestamp(moment)] if moment else [])]
    return min(known) - pd.Timedelta(days=300), max(known) + pd.Timedelta(days=90)


def _beyond(frame: pd.DataFrame, share: float, room: int, look: Look) -> float:
    """How much longer the axis of amounts is than the longest bar, so that the figures in words have their column."""
    width = share * (look.width - max(room, 16) - 16)
    words = max(text_width.width(words, SMALL + 1) for words in frame["short" if look.narrow else "amount"])
    return float(1 / (1 - min(0.6, (words + BAR + 12) / width)))


def _bars(frame: pd.DataFrame, middle: list[float], look: Look) -> dict[str, Any]:
    clear = "rgba(0,0,0,0)"
    return {
        "type": "bar",
        "orientation": "h",
        "xaxis": "x2",
        "y": middle,
        "x": list(frame["value"]),
        "width": BAR,
        "customdata": list(frame["ids"]),
        "marker": {
            "color": [clear if hollow else colour for hollow, colour in zip(frame["hollow"], frame["colour"], strict=True)],
            "line": {"width": 1.5, "color": list(frame["colour"])},
            "pattern": {"shape": list(frame["pattern"]), "fillmode": "overlay", "fgcolor": palette.PAPER[look.dark], "size": 6},
        },
        "hovertemplate": pointer(frame["words"], look),
    }  # fmt: skip


def _figures(frame: pd.DataFrame, middle: list[float], full: float, look: Look) -> dict[str, Any]:
    """The figures in words, in a column at the far edge, where no bar and no ceiling runs through them."""
    return {
        "type": "scatter",
        "mode": "text",
        "xaxis": "x2",
        "x": [full] * len(frame),
        "y": middle,
        "text": [look.text.figure(words) for words in frame["short" if look.narrow else "amount"]],
        "textposition": "middle right" if look.rtl else "middle left",
        "textfont": {"size": SMALL + 1, "color": look.ink},
        "cliponaxis": False,
        "hoverinfo": "skip",
    }


def _more(frame: pd.DataFrame, middle: list[float], look: Look) -> dict[str, Any]:
    """An arrow head where a figure is only a lower bound."""
    low = frame["bound"].eq("low")
    return {
        "type": "scatter",
        "mode": "markers",
        "xaxis": "x2",
        "x": list(frame.loc[low, "value"]),
        "y": [at for at, open_ended in zip(middle, low, strict=True) if open_ended],
        "marker": {
            "symbol": "triangle-left" if look.rtl else "triangle-right",
            "size": BAR + 4,
            "color": list(frame.loc[low, "colour"]),
        },
        "cliponaxis": False,
        "hoverinfo": "skip",
    }


def _spans(frame: pd.DataFrame, middle: list[float], first: pd.Timestamp, last: pd.Timestamp) -> list[dict[str, Any]]:
    """The time of each figure: a span, its ends barred; a day is a mark; an open end runs to the edge."""
    return [
        {
            "type": "scatter",
            "mode": "lines+markers",
            "x": [str((row["first"] if pd.notna(row["first"]) else first).date()), str((row["last"] if pd.notna(row["last"]) else last).date())],
            "y": [at, at],
            "line": {"width": 5, "color": row["colour"]},
            "marker": {"symbol": "line-ns", "size": [12 * pd.notna(row["first"]), 12 * pd.notna(row["last"])], "line": {"width": 2, "color": row["colour"]}},
            "hoverinfo": "skip",
            "customdata": [row["ids"]] * 2,
        }
        for at, (_, row) in zip(middle, frame.iterrows(), strict=True)
        if pd.notna(row["first"]) or pd.notna(row["last"])
    ]  # fmt: skip


def _through(at: Any, axis: str, top: float, bottom: float, look: Look) -> list[dict[str, Any]]:
    line = {"width": 1.5, "dash": "dash", "color": palette.ALARM[look.dark]}
    place = {"type": "line", "xref": axis, "yref": "y", "x0": at, "x1": at, "y0": top - 6, "y1": bottom}
    return [place | {"line": line}] if at else []


def _says(limit: tuple[Any, str], axis: str, top: float, look: Look) -> list[dict[str, Any]]:
    note = {"text": look.text.figure(limit[1]), "x": limit[0], "xref": axis, "y": top - 8, "yref": "y"}
    font = {"size": SMALL, "color": look.ink}
    # Words on a day begin at its line and run towards the amounts, where there is room for them.
    side = "center" if axis == "x2" else "right" if look.rtl else "left"
    return [note | {"yanchor": "bottom", "xanchor": side, "showarrow": False, "font": font}] if limit[0] else []

"""Flows in time: a lane a flow, a bar the whole period that is stated, an unknown end fading into an arrow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.charts.layout import palette, pixels, stage_marks
from components.charts.layout.frame import SMALL, Caption, Look, figure
from components.charts.layout.hover import pointer
from components.charts.layout.lines import LABELS, Key, Row, key, labels, lay, rules

BAR, STEP, SLIDE_STEP = 9, 23, 17
#: What a span of unknown start or end is drawn with beyond its known end.
FADE = pd.Timedelta(days=400)
#: Years of the axis at most; what ended before stands at its edge with an arrow.
YEARS = 9


def spans(frame: pd.DataFrame, caption: Caption, look: Look, whole: pd.DataFrame | None = None) -> go.Figure:
    """`frame`: `group`, `label`, `detail`, `stage`, `claims`, `ids`, `hover`, `when`, `date_from`, `date_to` (NaT: open).

    `whole`: the frame of which these rows are a part; all its parts share one axis."""
    every = _bounded(frame if whole is None else whole)
    frame = every.loc[frame.index]
    start, end = _range(every)
    tracks, deep = _packed(frame)
    step = SLIDE_STEP if look.slide else STEP
    room = look.width - (0 if look.narrow else LABELS) - 32
    present = [code for code in palette.STAGE if frame["stage"].eq(code).any()]
    notes, legend, height = stage_marks.legend(present, 0, look, room)
    lines = lay(frame, height + 26, {lane: step * count + 14 for lane, count in deep.items()}, look)
    rows = frame.assign(y=_heights(frame, tracks, deep, lines, step)).to_dict("records")
    years, grid = _years(start, end, height + 12, lines.height, look)
    ends = [end, start] if look.time_rtl else [start, end]
    layout = {
        "xaxis": {"type": "date", "range": [_day(day) for day in ends], "visible": False, "fixedrange": True},
        "xaxis2": pixels.across(look, room) | {"overlaying": "x"},
        "yaxis": pixels.down(lines.height),
        "annotations": [*notes, *years, *labels(lines, look), *_early(rows, look)],
        "shapes": [*grid, *rules(lines, (_day(start), _day(end)), look, between=True), *_bars(rows, look)],
    }
    marks = [*legend, _arrows(rows, start, look), _marks(rows, look)]
    return figure(marks, layout, caption, look, int(lines.height), 0 if look.narrow else LABELS, timed=True)


def _bounded(frame: pd.DataFrame) -> pd.DataFrame:
    """Every row with the ends it is drawn between: `x0`, `x1`, and which of them are `open_from`, `open_to`."""
    known = pd.concat([frame["date_from"], frame["date_to"]]).dropna()
    start, _ = _limits(known)
    first = frame["date_from"].fillna(frame["date_to"] - FADE)
    last = frame["date_to"].fillna(frame["date_from"] + FADE)
    early = last.lt(start)
    return frame.assign(
        x0=first.mask(first.lt(start), start),
        x1=last.mask(early, start + FADE / 3),
        open_from=frame["date_from"].isna() | first.lt(start),
        open_to=frame["date_to"].isna(),
        early=early,
    )


def _limits(known: pd.Series) -> tuple[pd.Timestamp, pd.Timestamp]:
    end = known.max() + pd.Timedelta(days=45)
    return max(pd.Timestamp(known.min().year, 1, 1), pd.Timestamp(end.year - YEARS, 1, 1)), end


def _range(frame: pd.DataFrame) -> tuple[pd.Timestamp, pd.Timestamp]:
    return pd.Timestamp(frame["x0"].min().year, 1, 1), frame["x1"].max() + pd.Timedelta(days=45)


def _packed(frame: pd.DataFrame) -> tuple[list[int], dict[Key, int]]:
    """The track of every row in its lane, none over another, and how many tracks each lane has."""
    gap = pd.Timedelta(days=75)
    free: dict[Key, list[pd.Timestamp]] = {}
    tracks: dict[Any, int] = {}
    for place, row in sorted(enumerate(frame.to_dict("records")), key=lambda pair: pair[1]["x0"]):
        lane = free.setdefault(key(row), [])
        track = next((number for number, end in enumerate(lane) if end < row["x0"] - gap), len(lane))
        lane[track : track + 1] = [max(row["x1"], row["x0"] + gap)]
        tracks[place] = track
    return [tracks[place] for place in range(len(frame))], {lane: len(ends) for lane, ends in free.items()}


def _heights(frame: pd.DataFrame, tracks: list[int], deep: dict[Key, int], lines: Any, step: int) -> list[float]:
    rows = frame.to_dict("records")
    return [
        lines.of(row).marks + step * (track - (deep[key(row)] - 1) / 2) for row, track in zip(rows, tracks, strict=True)
    ]


def _bars(rows: Sequence[Row], look: Look) -> list[dict[str, Any]]:
    """A bar a row; towards an open end it fades in steps."""
    shapes = []
    for row in rows:
        whole = row["x1"] - row["x0"]
        pieces = [(row["x0"], row["x1"], 0.55)]
        if row["open_from"] or row["open_to"]:
            edges = [row["x0"] + whole * part / 4 for part in range(5)]
            faint = (0.12, 0.25, 0.4, 0.55) if row["open_from"] else (0.55, 0.4, 0.25, 0.12)
            pieces = list(zip(edges, edges[1:], faint, strict=False))
        shapes += [_bar(row, first, last, strength, look) for first, last, strength in pieces]
    return shapes


def _bar(row: Row, first: pd.Timestamp, last: pd.Timestamp, strength: float, look: Look) -> dict[str, Any]:
    """What lies ahead is a thin bar, what is said to have happened a thick one."""
    half = BAR / 2 if row["stage"] not in stage_marks.AHEAD else BAR / 4
    return {
        "type": "rect",
        "x0": _day(first),
        "x1": _day(last),
        "y0": row["y"] - half,
        "y1": row["y"] + half,
        "layer": "below",
        "line": {"width": 0},
        "fillcolor": palette.stage(row["stage"], look.dark),
        "opacity": strength,
    }


def _arrows(rows: Sequence[Row], start: pd.Timestamp, look: Look) -> dict[str, Any]:
    """Towards each unknown end an arrow head."""
    back, on = ("triangle-right", "triangle-left") if look.time_rtl else ("triangle-left", "triangle-right")
    ends = [(row, row["x0"], back) for row in rows if row["open_from"]]
    ends += [(row, row["x1"], on) for row in rows if row["open_to"]]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [_day(max(day, start)) for _, day, _ in ends],
        "y": [row["y"] for row, _, _ in ends],
        "marker": {
            "symbol": [symbol for _, _, symbol in ends],
            "size": 9,
            "color": [palette.stage(row["stage"], look.dark) for row, _, _ in ends],
            "opacity": 1,
        },
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _marks(rows: Sequence[Row], look: Look) -> dict[str, Any]:
    said = [str(row["stage"]) for row in rows]
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [_day(row["x0"] + (row["x1"] - row["x0"]) / 2) for row in rows],
        "y": [row["y"] for row in rows],
        "text": [
            f"<b>{look.text.figure(look.text.number(row['claims']))}</b>" if row["claims"] > 1 else "" for row in rows
        ],
        "textfont": {"size": SMALL, "color": [stage_marks.ink(stage, look) for stage in said]},
        "customdata": [row["ids"] for row in rows],
        "marker": stage_marks.marker(said, [18 if row["claims"] > 1 else 12 for row in rows], look),
        "hovertemplate": pointer([row["hover"] for row in rows], look),
        "cliponaxis": False,
    }


def _early(rows: Sequence[Row], look: Look) -> list[pixels.Note]:
    """In words the periods that lie before the axis."""
    side, shift = ("right", -14) if look.time_rtl else ("left", 14)
    return [
        note | {"x": _day(row["x1"]), "xanchor": side, "xshift": shift}
        for row in rows
        if row["early"]
        for note in pixels.words([row["when"]], 0, row["y"], look, xref="x", size=SMALL, colour=look.soft)
    ]


def _years(
    start: pd.Timestamp, end: pd.Timestamp, y: float, height: float, look: Look
) -> tuple[list[pixels.Note], list[dict[str, Any]]]:
    """A line at the beginning of every year, named in its middle, or every other one on a phone."""
    notes: list[pixels.Note] = []
    shapes = []
    every = 2 if look.narrow and end.year - start.year > 4 else 1
    for year in range(start.year, end.year + 1):
        first, last = pd.Timestamp(year, 1, 1), min(pd.Timestamp(year + 1, 1, 1), end)
        line = {"x0": _day(first), "x1": _day(first), "y0": y - 8, "y1": height, "layer": "below"}
        shapes.append({"type": "line", **line, "line": {"width": 1, "color": palette.LINE[look.dark]}})
        if (year - end.year) % every == 0 and (last - first).days > 90:
            notes += _year(year, first + (last - first) / 2, y, look)
    return notes, shapes


def _year(year: int, middle: pd.Timestamp, y: float, look: Look) -> list[pixels.Note]:
    words = pixels.words([look.text.date(str(year), bare=True)], 0, y, look, xref="x", anchor="center", size=SMALL)
    return [note | {"x": _day(middle)} for note in words]


def _day(day: pd.Timestamp) -> str:
    return str(day.date())

"""The milestones room: events on one axis of time, as a figure and, where room is short, as a list by year."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

import pandas as pd

from components import markup
from components.charts.layout import palette
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Link, Row, Span
from components.charts.layout.palette import Style
from components.charts.layout.time_axis import BREAKS
from components.charts.timeline import draw
from components.figures import spec
from components.figures.layer_totals import layer_shares
from components.figures.milestones.events_by_year import by_year, sizes
from components.figures.spec import FigureSpec
from components.state.view import View
from components.tables import tables
from data import count
from data.ledger import codebook


def timeline(view: View) -> FigureSpec | None:
    """Events of all shown layers in lanes."""
    text, events = view.text, count.timeline(view.shown)
    if not len(events):
        return None
    period = shown_period(view, events)
    marks = {str(event["id"]): _mark(view, event) for _, event in events.iterrows()}
    rows = _lanes(view, events, marks)
    links = _links(events, marks, count.event_links(view.shown))
    alt = text(
        "chart-events-alt",
        events=sizes(view, events),
        first=text.date(_ends(events["date"].iloc[0])[0], bare=True),
        last=text.date(_ends(events["date"].iloc[-1])[1], bare=True),
    )
    uneven = any(period[0] < day < period[1] for day in BREAKS)
    return FigureSpec(
        "events",
        partial(draw.draw, rows, _entries(view), links, period),
        alt,
        lambda: lanes_table(view) + tables.events(view, events.iloc[::-1]),
        narrow=by_year(view, events),
        finding=_in_era(view),
        unit="" if uneven else text("chart-events-unit-even"),
        marks=rows,
        parts=spec.rows(rows),
    )


def _in_era(view: View) -> str:
    """How many events of each layer fall in the last era."""
    text, shares = view.text, {layer: count.events_in_era(view.shown, layer) for layer in view.layers}
    year = text.date(str(count.era().year), bare=True)
    return text("finding-events", year=year, shares=layer_shares(view, "finding-events-share", shares))


def _lanes(view: View, events: pd.DataFrame, marks: Mapping[str, Span]) -> list[Row]:
    """A row a lane, in the order of the codebook."""
    by_lane = events.sort_values(["lane", "date_from"]).groupby("lane", sort=False, observed=True)["id"]
    return [Row(view.text.code("lane", lane), tuple(marks[code] for code in codes)) for lane, codes in by_lane]


def _mark(view: View, event: pd.Series) -> Span:
    """What both layers have comes first, then what was ahead, then what most claims are about; of a pair one has the name."""
    ahead = str(event["status"]) != "occurred"
    layer = palette.LAYER[str(event["layer"])]
    return Span(
        style=layer.outline() if ahead else layer,
        ids=event["ids"],
        hover="\n".join(hover(view, event)),
        first=event["date_from"].date(),
        last=event["date_to"].date(),
        name="" if event["second"] else view.text.of(event, "title"),
        weight=int(event["claims"]) + 1000 * bool(event["both"]) + 500 * ahead,
    )


def _links(events: pd.DataFrame, marks: Mapping[str, Span], links: pd.DataFrame) -> list[Link]:
    """To what came of what was expected; between events that both occurred only within a lane."""
    lane = dict(zip(events["id"], events["lane"], strict=True))
    status = dict(zip(events["id"], events["status"], strict=True))
    pairs = [(str(row["event"]), str(row["other"]), str(row["link"])) for row in links.to_dict("records")]
    return [
        Link(marks[begin], marks[end], leads=link == "outcome")
        for begin, end, link in pairs
        if {begin, end} <= marks.keys()
        and (link == "same_as" or status[begin] != "occurred" or lane[begin] == lane[end])
    ]


def _entries(view: View) -> list[Entry]:
    text, article = view.text, palette.LAYER["article"]
    layers = [Entry(style, text.code("layer", layer)) for layer, style in palette.LAYER.items()]
    return [
        *layers,
        Entry(article.outline(), text("key-ahead")),
        Entry(article, text("key-span"), "bar"),
        Entry(Style("outcome"), text("key-outcome"), "line"),
        Entry(Style("soft"), text("key-same"), "line"),
    ]


def _ends(date: str) -> tuple[str, str]:
    """Where an interval begins and where it ends, as far as either is known; a single date is both."""
    ends = [end for end in date.split("/") if end not in ("", "..")]
    return ends[0], ends[-1]


def shown_period(view: View, events: pd.DataFrame) -> tuple[date, date]:
    """First and last day of the axis: the reader's period, else whole years around the events until the cut-off."""
    cutoff = date.fromisoformat(str(codebook.read().cutoff))
    start = view.selection.start or date(events["date_from"].min().year, 1, 1)
    end = view.selection.end or max(cutoff, events["date_to"].max().date())
    return min(start, end), max(start, end)


def hover(view: View, row: pd.Series) -> list[str]:
    """What is said of an event when it is pointed at, a line each."""
    text = view.text
    return [
        text.of(row, "title"),
        text.date(row["date"], bare=True),
        text.list([text.code("event_kind", row["kind"]), text.code("event_status", row["status"])]),
        text("hover-claims", layer=text.code("layer", row["layer"]), claims=int(row["claims"])),
    ]


def lanes_table(view: View) -> str:
    """Events per lane and layer, those that occurred apart from those only expected."""
    text, lanes = view.text, {layer: count.events_by_lane(view.shown, layer) for layer in view.layers}
    labels = {"lane": text.label("events", "lane")}
    rows: dict[str, dict[str, str]] = {}
    for layer, frame in lanes.items():
        for state in ("occurred", "ahead"):
            labels[f"{layer}-{state}"] = text(f"lanes-{state}", layer=text.code("layer", layer))
        for row in frame.to_dict("records"):
            cells = rows.setdefault(row["lane"], {"lane": text.code("lane", row["lane"])})
            cells |= {f"{layer}-{state}": text.number(row[state]) for state in ("occurred", "ahead")}
    order = [rows[lane] for lane in codebook.read().codes("lane") if lane in rows]
    return markup.table(order, labels, numbers=tuple(labels)[1:])

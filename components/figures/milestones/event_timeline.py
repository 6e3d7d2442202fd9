"""The milestones room: events on one axis of time, as a figure and, where room is short, as a list by year."""

from __future__ import annotations

from datetime import date

import pandas as pd
import plotly.graph_objects as go

from components import markup
from components.charts import timeline as time
from components.charts.layout.frame import Caption, Look
from components.charts.legacy.time_scale import BREAKS
from components.figures.milestones.events_by_year import by_year, sizes
from components.figures.spec import FigureSpec, of_rows
from components.state.view import View
from components.tables import tables
from data import count
from data.ledger import codebook

#: So many events of a figure, and of a slide, are sure of their label: those that both layers have come first.
LANDMARKS, SLIDE_LANDMARKS = 18, 11


def timeline(view: View) -> FigureSpec | None:
    """Events of all shown layers in lanes."""
    text, events = view.text, count.timeline(view.shown)
    if not len(events):
        return None
    links, period = count.event_links(view.shown), shown_period(view, events)
    frame = drawn(view, events)
    alt = text(
        "chart-events-alt",
        events=sizes(view, events),
        first=text.date(_ends(events["date"].iloc[0])[0], bare=True),
        last=text.date(_ends(events["date"].iloc[-1])[1], bare=True),
    )
    uneven = any(period[0] < day < period[1] for day in BREAKS)
    unit = text("chart-events-unit" if uneven else "chart-events-unit-even")
    whole, parts = of_rows(
        frame, ["lane"], lambda some, caption, look: time.lanes(some, links, period, caption, look, frame)
    )

    def draw(caption: Caption, look: Look, part: range | None = None) -> go.Figure:
        if part is None:
            return whole(caption, look)
        number = frame.groupby("lane", sort=False).ngroup()
        some = frame[number.isin(part)]
        some = some.assign(landmark=_landmarks(some, SLIDE_LANDMARKS))
        return time.lanes(some, links, period, caption, look, frame)

    return FigureSpec(
        "events",
        draw,
        alt,
        lambda: lanes_table(view) + tables.events(view, events.iloc[::-1]),
        narrow=by_year(view, events),
        unit=unit,
        parts=parts,
    )


def _ends(date: str) -> tuple[str, str]:
    """Where an interval begins and where it ends, as far as either is known; a single date is both."""
    known = [end for end in date.split("/") if end not in ("", "..")]
    return known[0], known[-1]


def shown_period(view: View, events: pd.DataFrame) -> tuple[date, date]:
    """First and last day of the axis: the reader's period, else whole years around the events until the cut-off."""
    cutoff = date.fromisoformat(str(codebook.read().cutoff))
    start = view.selection.start or date(events["date_from"].min().year, 1, 1)
    end = view.selection.end or max(cutoff, events["date_to"].max().date())
    return min(start, end), max(start, end)


def drawn(view: View, events: pd.DataFrame) -> pd.DataFrame:
    """The frame of the figure: words for every event, and which of them are landmarks."""
    text = view.text
    titles = [text.of(row, "title") for _, row in events.iterrows()]
    ahead = events["status"].astype(str).ne("occurred")
    weight = events["claims"] + 1000 * events["both"] + 500 * ahead
    frame = events.assign(
        title=titles,
        label=["" if second else title for second, title in zip(events["second"], titles, strict=True)],
        weight=weight,
        hover=pd.Series([hover(view, row) for _, row in events.iterrows()], index=events.index, dtype="object"),
        layer=events["layer"].astype(str),
        status=events["status"].astype(str),
    ).sort_values(["lane", "date_from"])
    return frame.assign(lane=[text.code("lane", lane) for lane in frame["lane"]], landmark=_landmarks(frame, LANDMARKS))


def _landmarks(frame: pd.DataFrame, most: int) -> pd.Series:
    """Whether an event is among the heaviest of those drawn together."""
    return frame["weight"].mask(frame["second"], -1).rank(method="first", ascending=False).le(most)


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

"""The milestones room: events on one axis of time."""

from __future__ import annotations

from components import show, tables
from components.charts import timeline as time
from components.frame import View


def timeline(view: View) -> None:
    """Events of all shown layers in lanes of kinds."""
    text, events = view.text, view.shown.events
    events = events[events["date_from"].notna() & events["date_to"].notna()].sort_values("date_from")
    if not len(events):
        return
    frame = events.assign(
        lane=[text("lane", kind=text.code("event_kind", kind)) for kind in events["kind"]],
        title=[text.of(row, "title") for _, row in events.iterrows()],
        when=[text.date(date, bare=True) for date in events["date"]],
        layer=events["layer"].astype(str),
        status=events["status"].astype(str),
        ids=[claim_ids(view, event) for event in events["id"]],
    )
    alt = text("chart-events-alt", events=len(frame), first=frame["when"].iloc[0], last=frame["when"].iloc[-1])
    show.chart("events", lambda stamp, look: time.lanes(frame, stamp, look), alt, tables.events(view, events))


def claim_ids(view: View, event: str) -> str:
    """Claims in view about an event, as a `;` list."""
    claims = view.shown.claims
    return ";".join(claims.loc[claims["event"].eq(event), "id"])

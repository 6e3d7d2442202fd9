"""How the regime grew: prohibitions as lanes from their first act on, the Council's decisions above, lists of names below."""

from __future__ import annotations

from datetime import date
from functools import partial

import pandas as pd

from components.charts import swimlanes
from components.charts.layout import palette
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Point, Row, Span
from components.charts.layout.palette import Style
from components.figures import spec
from components.figures.spec import FigureSpec
from components.state.view import View
from components.tables import tables
from data import count
from data.ledger import codebook
from data.ledger.load import Ledger

#: Lanes that are no kind of prohibition.
COUNCIL_LANE = "council"
LISTS = (COUNCIL_LANE, "lists", "national")
#: A decision of the Council is a ring, whatever the measures it holds do; a vetoed draft holds none.
ADOPTED = Style("reference", hollow=True)


def regime(view: View) -> FigureSpec | None:
    """All dated acts of the reference record on one axis of time."""
    text, acts = view.text, _rows(view.shown)
    if not len(acts):
        return None
    rows = [_lane(view, str(lane), held) for lane, held in acts.groupby("lane", sort=False)]
    return FigureSpec(
        "regime",
        partial(swimlanes.draw, rows, _entries(view, set(acts["action"]))),
        text("chart-regime-alt", acts=len(acts), kinds=len(rows), last=text.day(acts["day"].max().date())),
        lambda: tables.measures(view, view.shown.measures.loc[acts["id"].unique()]),
        ("reference",),
        finding=_grown(view),
        notes=(text("sanctions-regime-rule"),),
        marks=rows,
        parts=spec.rows(rows),
    )


def _grown(view: View) -> str:
    """The growth in one sentence."""
    steps = count.kinds_in_force(view.shown)
    if not len(steps):
        return view.text("sanctions-regime-none")
    first, last = steps.iloc[0], steps.iloc[-1]
    since, until = first["day"].year, last["day"].year
    return view.text(
        "sanctions-regime-grown",
        same="yes" if since == until else "no",
        since=str(since),
        until=str(until),
        first=int(first["kinds"]),
        last=int(last["kinds"]),
    )


def _rows(ledger: Ledger) -> pd.DataFrame:
    """Acts with the lane each belongs to: the Council's decisions, a kind, a list of names."""
    kinds = count.regime(ledger).assign(lane=lambda rows: rows["measure"].astype(str))
    council = count.decisions(ledger, codebook.dossier().council)
    first = ledger.measures.loc[[codes.split(";")[0] for codes in council["rows"]]].assign(lane=COUNCIL_LANE)
    first = first.assign(action=[str(action) for action in council["action"]])
    rest = count.acts(ledger, "reference")
    rest = rest[rest["measure"].isin(["designations", "export_control"])]
    own = rest["authority"].eq(codebook.dossier().council)
    rest = rest.assign(lane=own.map({True: "lists", False: "national"})).sort_values("lane")
    frames = [frame.astype({"action": "str"}) for frame in (first, kinds, rest)]
    return pd.concat(frames).assign(day=lambda rows: rows["date_from"])


def _lane(view: View, lane: str, acts: pd.DataFrame) -> Row:
    """A lane with its acts; only a prohibition lasts, so only it has a band."""
    band = Span(
        style=palette.LAYER["reference"],
        first=acts["day"].min().date(),
        last=date.fromisoformat(view.ledger.edition.cutoff),
        name=_name(view, acts.iloc[int(acts["day"].argmin())]),
    )
    points = [_act(view, act) for _, act in acts.iterrows()]
    return Row(_label(view, lane), tuple(points if lane in LISTS else [band, *points]))


def _label(view: View, lane: str) -> str:
    return view.text(f"lane-{lane}") if lane in LISTS else view.text.code("measure", lane)


def _act(view: View, act: pd.Series) -> Point:
    decision = act["lane"] == COUNCIL_LANE
    return Point(
        style=ADOPTED if decision and act["action"] != "vetoes" else palette.ACTION[act["action"]],
        ids=act["claim"],
        hover=_words(view, act),
        day=act["day"].date(),
        name=_name(view, act) if decision else "",
    )


def _name(view: View, row: pd.Series) -> str:
    """The number of a resolution; a draft that was vetoed has none."""
    return view.text("mark-veto") if row["action"] == "vetoes" else str(row["instrument"]).split()[-1]


def _words(view: View, row: pd.Series) -> str:
    text = view.text
    event = view.ledger.events
    decision = text.of(event.loc[row["event"]], "title") if row["event"] in event.index else row["instrument"]
    if row["lane"] == COUNCIL_LANE:
        return text("hover-decision", date=text.date(row["date"], bare=True), decision=decision)
    what = text.of(row, "title")
    action = text.code("action", row["action"])
    return text("hover-act", date=text.date(row["date"], bare=True), decision=decision, action=action, what=what)


def _entries(view: View, actions: set[str]) -> list[Entry]:
    entries = [Entry(style, view.text.code("action", code)) for code, style in palette.ACTION.items() if code in actions]
    band = Entry(palette.LAYER["reference"], view.text("key-in-force"), "bar")
    return [Entry(ADOPTED, view.text("key-adopted")), *entries, band]

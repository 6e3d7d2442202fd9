"""How the regime grew: prohibitions as lanes from their first act on, the Council's decisions above, lists of names below."""

from __future__ import annotations

import pandas as pd

from components.charts.layout import palette
from components.charts.layout.legend import Entry
from components.charts.swimlanes import bands
from components.figures.sanctions import COUNCIL, swimlane_parts
from components.figures.spec import FigureSpec
from components.state.view import View
from components.tables import tables
from data import count
from data.ledger import codebook
from data.ledger.load import Ledger


def regime(view: View) -> FigureSpec | None:
    """All dated acts of the reference record on one axis of time."""
    text, rows = view.text, _rows(view.shown)
    if not len(rows):
        return None
    marks, lanes = _marks(view, rows), _lanes(view, rows)
    alt = text(
        "chart-regime-alt", acts=len(rows), kinds=rows["lane"].nunique(), last=text.day(rows["day"].max().date())
    )
    entries = _entries(view, list(rows["action"].unique()))
    return FigureSpec(
        "regime",
        lambda caption, look: bands(lanes, marks, entries, caption, look),
        alt,
        lambda: tables.measures(view, view.shown.measures.loc[rows["id"].unique()]),
        ("reference",),
        lead=_grown(view),
        notes=(text("sanctions-regime-rule"),),
        parts=swimlane_parts.parts(lanes, marks, entries),
    )


def _grown(view: View) -> str:
    """The growth in one sentence; empty if no prohibition is in view."""
    steps = count.kinds_in_force(view.shown)
    if not len(steps):
        return ""
    first, last = steps.iloc[0], steps.iloc[-1]
    days = {"since": first["day"].date(), "until": last["day"].date()}
    vetoes = int(count.decisions(view.shown, COUNCIL)["action"].eq("vetoes").sum())
    kinds = {"first": int(first["kinds"]), "last": int(last["kinds"])}
    return view.text("sanctions-regime-grown", vetoes=vetoes, **days, **kinds)


def _rows(ledger: Ledger) -> pd.DataFrame:
    """Acts with the lane each belongs to: the Council's decisions, a kind, a list of names."""
    kinds = count.regime(ledger).assign(lane=lambda rows: rows["measure"].astype(str))
    council = count.decisions(ledger, COUNCIL)
    first = ledger.measures.loc[[codes.split(";")[0] for codes in council["rows"]]].assign(lane="council")
    first = first.assign(action=[str(action) for action in council["action"]])
    rest = count.acts(ledger, "reference")
    rest = rest[rest["measure"].isin(["designations", "export_control"])]
    own = rest["authority"].eq(COUNCIL)
    rest = rest.assign(lane=own.map({True: "lists", False: "national"})).sort_values("lane")
    frames = [frame.astype({"action": "str"}) for frame in (first, kinds, rest)]
    return pd.concat(frames).assign(day=lambda rows: rows["date_from"])


def _lanes(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    """One row a lane in order of drawing; only a prohibition lasts, so only it has a band."""
    grouped = rows.groupby("lane", sort=False)["day"].min().reset_index()
    lasting = ~grouped["lane"].isin(["council", "lists", "national"])
    today = pd.Timestamp(codebook.read().cutoff)
    return pd.DataFrame(
        {
            "label": [_label(view, lane) for lane in grouped["lane"]],
            "first": grouped["day"].where(lasting),
            "last": pd.Series(today, index=grouped.index).where(lasting),
            "colour": palette.layer("reference", view.dark),
        }
    )


def _label(view: View, lane: str) -> str:
    known = lane in codebook.read().codes("measure")
    return view.text.code("measure", lane) if known else view.text(f"lane-{lane}")


def _marks(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "lane": [_label(view, lane) for lane in rows["lane"]],
            "day": rows["day"].array,
            "symbol": [_symbol(lane, action) for lane, action in zip(rows["lane"], rows["action"], strict=True)],
            "colour": [_colour(view, action) for action in rows["action"]],
            "name": [_name(view, row) if row["lane"] == "council" else "" for _, row in rows.iterrows()],
            "words": [_words(view, row) for _, row in rows.iterrows()],
            "ids": rows["claim"].array,
        }
    )  # fmt: skip


def _symbol(lane: str, action: str) -> str:
    """A decision of the Council is a ring, whatever the measures it holds do; a vetoed draft holds none."""
    return "circle-open" if lane == "council" and action != "vetoes" else palette.ACTION_SYMBOL[action]


def _colour(view: View, action: str) -> str:
    return palette.ALARM[view.dark] if action == "vetoes" else palette.layer("reference", view.dark)


def _name(view: View, row: pd.Series) -> str:
    """The number of a resolution; a draft that was vetoed has none."""
    return view.text("mark-veto") if row["action"] == "vetoes" else str(row["instrument"]).split()[-1]


def _words(view: View, row: pd.Series) -> str:
    text = view.text
    event = view.ledger.events
    decision = text.of(event.loc[row["event"]], "title") if row["event"] in event.index else row["instrument"]
    if row["lane"] == "council":
        return text("hover-decision", date=text.date(row["date"], bare=True), decision=decision)
    what = text.of(row, "title")
    action = text.code("action", row["action"])
    return text("hover-act", date=text.date(row["date"], bare=True), decision=decision, action=action, what=what)


def _entries(view: View, actions: list[str]) -> list[Entry]:
    band = Entry("bar", palette.layer("reference", view.dark), view.text("key-in-force"))
    known = [action for action in codebook.read().codes("action") if action in actions]
    ring = Entry("circle", palette.layer("reference", view.dark), view.text("key-adopted"), hollow=True)
    return [
        ring,
        *(Entry(palette.ACTION_SYMBOL[action], _colour(view, action), view.text.code("action", action)) for action in known),
        band,
    ]  # fmt: skip

"""Who watches: the Committee, its Panel of Experts until the veto, and the team outside the UN after it."""

from __future__ import annotations

import pandas as pd

from components import markup
from components.charts.layout import palette
from components.charts.layout.legend import Entry
from components.charts.swimlanes import bands
from components.figures.sanctions import BODIES, swimlane_parts
from components.figures.spec import FigureSpec
from components.i18n import names
from components.state.view import View
from data import count
from data.ledger import codebook

SYMBOL = palette.ACTION_SYMBOL | {"reports": "square"}


def monitoring(view: View) -> FigureSpec | None:
    """The steps of the monitoring story, each body's life as a band."""
    text, steps = view.text, count.monitoring(view.shown, BODIES)
    if not len(steps):
        return None
    steps = steps.assign(label=[_label(view, row) for _, row in steps.iterrows()])
    marks = steps.assign(
        lane=steps["label"],
        name="",
        symbol=steps["act"].map(SYMBOL),
        colour=[_colour(view, act) for act in steps["act"]],
        words=[_words(view, row) for _, row in steps.iterrows()],
    )
    lanes = _lanes(view, steps)
    alt = text("chart-monitoring-alt", steps=len(steps), first=steps["label"].iloc[0], last=steps["label"].iloc[-1])
    entries = [Entry(SYMBOL[act], _colour(view, act), _act(view, act)) for act in SYMBOL if act in set(steps["act"])]
    band = Entry("bar", palette.layer("reference", view.dark), text("key-at-work"))
    return FigureSpec(
        "monitoring",
        lambda caption, look: bands(lanes, marks, [*entries, band], caption, look),
        alt,
        lambda: _table(view, steps),
        ("reference",),
        notes=(text("sanctions-monitoring-rule"),),
        parts=swimlane_parts.parts(lanes, marks, [*entries, band]),
    )


def _lanes(view: View, steps: pd.DataFrame) -> pd.DataFrame:
    """One lane a step; the lane in which a body begins holds its life."""
    lives = count.lives(steps).set_index("body")
    begins = steps["act"].eq("introduces") & ~steps[steps["act"].eq("introduces")].duplicated("body").reindex(
        steps.index, fill_value=True
    )
    today = pd.Timestamp(codebook.read().cutoff)
    ends = pd.to_datetime(steps["body"].map(lives["last"].fillna(today).to_dict()))
    return pd.DataFrame(
        {
            "label": steps["label"],
            "first": steps["day"].where(begins),
            "last": ends.where(begins),
            "colour": palette.layer("reference", view.dark),
        }
    )


def _label(view: View, row: pd.Series) -> str:
    return view.text("vote-label", date=view.text.date(row["date"], bare=True), decision=_title(view, row))


def _title(view: View, row: pd.Series) -> str:
    table, code = ("measures", row["measure_row"]) if row["measure_row"] else ("events", row["event"])
    return view.text.of(getattr(view.ledger, table).loc[code], "title")


def _act(view: View, act: str) -> str:
    return view.text("act-reports") if act == "reports" else view.text.code("action", act)


def _colour(view: View, act: str) -> str:
    return palette.ALARM[view.dark] if act == "vetoes" else palette.layer("reference", view.dark)


def _words(view: View, row: pd.Series) -> str:
    return view.text("hover-step", body=names.party(view.ledger, view.text, row["body"]), step=row["label"])


def _table(view: View, steps: pd.DataFrame) -> str:
    text = view.text
    labels = {"date": text.label("measures", "date"), "body": text("column-body"), "step": text("column-step")}
    body = [
        {
            "date": text.date(row["date"], bare=True),
            "body": names.party(view.ledger, text, row["body"]),
            "step": _title(view, row),
        }
        for _, row in steps.iterrows()
    ]
    return markup.table(body, labels)

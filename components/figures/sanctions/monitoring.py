"""Who watches: the Committee, its Panel of Experts until the veto, and the team outside the UN after it."""

from __future__ import annotations

from datetime import date
from functools import partial

import pandas as pd

from components import markup
from components.charts import swimlanes
from components.charts.layout import palette
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Point, Row, Span
from components.charts.layout.palette import Style
from components.figures import spec
from components.figures.spec import FigureSpec
from components.i18n import names
from components.state.view import View
from components.tables import links
from data import count
from data.ledger import codebook

STYLE = palette.ACTION | {"reports": Style("reference", "square")}


def monitoring(view: View) -> FigureSpec | None:
    """The steps of the monitoring story, each body's life as a band."""
    text, steps = view.text, count.monitoring(view.shown, codebook.dossier().monitoring)
    if not len(steps):
        return None
    lives = count.lives(steps).set_index("body")
    begins = steps[steps["act"].eq("introduces")].drop_duplicates("body").index
    rows = [_row(view, step, lives.loc[step["body"]] if at in begins else None) for at, step in steps.iterrows()]
    acts = [Entry(style, _act(view, act)) for act, style in STYLE.items() if act in set(steps["act"])]
    band = Entry(palette.LAYER["reference"], text("key-at-work"), "bar")
    return FigureSpec(
        "monitoring",
        partial(swimlanes.draw, rows, [*acts, band]),
        text("chart-monitoring-alt", steps=len(steps), first=rows[0].label, last=rows[-1].label),
        lambda: _table(view, steps),
        ("reference",),
        finding=_succession(view, lives),
        notes=(text("sanctions-monitoring-rule"),),
        marks=rows,
        parts=spec.rows(rows),
    )


def _succession(view: View, lives: pd.DataFrame) -> str:
    """Which body ended last, and which has begun since."""
    text, ended, begun = view.text, lives["last"].dropna(), lives["first"]
    if not len(begun):
        return text("finding-monitoring", order="no")
    new = str(begun.idxmax())
    words = {"new": _short(view, new), "begin": text.date(f"{begun[new]:%Y-%m}", bare=True)}
    if not len(ended):
        return text("finding-monitoring", order="none", **words)
    old = str(ended.idxmax())
    words |= {"old": _short(view, old), "end": text.date(f"{ended[old]:%Y-%m}", bare=True)}
    return text("finding-monitoring", order="after" if begun[new] > ended[old] else "before", **words)


def _short(view: View, body: object) -> str:
    """Its name without what stands in brackets."""
    return names.party(view.ledger, view.text, str(body)).partition(" (")[0]


def _row(view: View, step: pd.Series, life: pd.Series | None) -> Row:
    """One lane a step; the lane in which a body begins holds its life."""
    label = _label(view, step)
    hover = view.text("hover-step", body=names.party(view.ledger, view.text, step["body"]), step=label)
    act = Point(style=STYLE[step["act"]], ids=step["ids"], hover=hover, day=step["day"].date())
    if life is None:
        return Row(label, (act,))
    last = date.fromisoformat(view.ledger.edition.cutoff) if pd.isna(life["last"]) else life["last"].date()
    return Row(label, (Span(style=palette.LAYER["reference"], first=life["first"].date(), last=last), act))


def _label(view: View, row: pd.Series) -> str:
    return view.text("vote-label", date=view.text.date(row["date"], bare=True), decision=_title(view, row))


def _title(view: View, row: pd.Series) -> str:
    table, code = ("measures", row["measure_row"]) if row["measure_row"] else ("events", row["event"])
    return view.text.of(getattr(view.ledger, table).loc[code], "title")


def _act(view: View, act: str) -> str:
    return view.text("act-reports") if act == "reports" else view.text.code("action", act)


def _table(view: View, steps: pd.DataFrame) -> str:
    text = view.text
    labels = {"date": text.label("measures", "date"), "body": text("column-body"), "step": text("column-step")}
    body = [
        {
            "date": text.date(row["date"], bare=True),
            "body": links.party(view, row["body"]),
            "step": _title(view, row),
        }
        for _, row in steps.iterrows()
    ]
    return markup.table(body, labels)

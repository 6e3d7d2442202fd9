"""Competing quantities, a panel a unit: who counted or estimated what, for which period."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pandas as pd

from components.charts import bars
from components.charts.layout import marks, palette
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Bar
from components.figures import spec
from components.figures.arms.flow_labels import Row
from components.figures.spec import FigureSpec
from components.i18n import names
from components.state.view import View
from components.tables import tables
from data import count

#: What is estimated is hatched, what was counted or stated is full.
PATTERN = "/"


def estimates(view: View) -> FigureSpec | None:
    """Every unit in which at least two figures are given."""
    text, given = view.text, count.competing(view.shown).to_dict("records")
    if not given:
        return None
    units = list(dict.fromkeys(each["unit"] for each in given))
    rows = [_row(view, each) for each in given]
    entries = [Entry(palette.LAYER[layer], text.code("layer", layer), "bar") for layer in view.layers]
    return FigureSpec(
        "estimates",
        partial(bars.draw, rows, entries),
        text("chart-estimates-alt", figures=len(rows), units=len(units)),
        lambda: tables.flows(view, count.quantities(view.shown)),
        finding=_most_counted(view),
        marks=rows,
        parts=spec.rows(rows),
    )


def _most_counted(view: View) -> str:
    """How far apart the figures lie in the unit in which most are given."""
    most = count.most_counted(view.shown)
    if most is None:
        return ""
    text = view.text
    ends = {
        end: text.quantity(best=amount, unit=most.unit, short=True)
        for end, amount in (("low", most.low), ("high", most.high))
    }
    same = "yes" if most.low == most.high else "no"
    return text("finding-estimates", figures=most.figures, unit=text.code("unit", most.unit), same=same, **ends)


def _row(view: View, given: Row) -> marks.Row:
    text, stage = view.text, view.text.code("stage", given["stage"])
    bounds: list[float | None] = [
        None if pd.isna(given[name]) else float(given[name]) for name in ("low", "best", "high")
    ]
    low, best, high = bounds
    layer = palette.LAYER[given["layer"]]
    bar = Bar(
        style=replace(layer, pattern=PATTERN if given["estimate"] else ""),
        ids=given["claim"],
        hover=_hover(view, given),
        low=low,
        best=best,
        high=high,
        words=text.quantity(low, best, high, short=True),
    )
    detail = text("estimates-detail", item=text.of(given, "item"), stage=stage)
    return marks.Row(_who(view, given), (bar,), text("estimates-panel", unit=text.code("unit", given["unit"])), detail)


def speaker(view: View, row: Row) -> str:
    """Who made an estimate: the origin of its claim, or as the source describes them where nobody is identified."""
    if row["origin"] in view.ledger.parties.index:
        return names.party(view.ledger, view.text, row["origin"])
    return names.speaker(view.ledger, view.text, row["claim"])


def _who(view: View, row: Row) -> str:
    text = view.text
    date = text.date(row["said"], bare=True) if row["said"] else ""
    when = text("estimates-period", period=text.date(row["period"], bare=True)) if row["period"] else ""
    return text("estimates-who", who=speaker(view, row), when=when or text("estimates-said", said=date))


def _hover(view: View, row: Row) -> str:
    text = view.text
    amount = text.quantity(row["low"], row["best"], row["high"], unit=row["unit"])
    about = text("hover-estimate", stage=text.code("stage", row["stage"]), estimate="yes" if row["estimate"] else "no")
    parts = [_who(view, row), text.of(row, "item"), amount, about, text.of(row, "note")]
    return "\n".join(part for part in parts if part)

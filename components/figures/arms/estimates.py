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
#: So many figures are drawn at most: more are a list and no picture.
MOST = 36


def estimates(view: View) -> FigureSpec | None:
    """The units in which most figures are given, as many as can be read at once; the table and the file have all."""
    text, given = view.text, count.competing(view.shown).to_dict("records")
    if not given:
        return None
    units, rows = list(dict.fromkeys(each["unit"] for each in given)), [_row(view, each) for each in given]
    few = _drawn([each["unit"] for each in given])
    rest = [text.code("unit", unit) for unit in units if unit not in {each["unit"] for each in given[:few]}]
    entries = [Entry(palette.LAYER[layer], text.code("layer", layer), "bar") for layer in view.layers]
    return FigureSpec(
        "estimates",
        partial(bars.draw, rows[:few], entries),
        text("chart-estimates-alt", units=len(units) - len(rest)),
        lambda: tables.flows(view, count.quantities(view.shown)),
        finding=_most_counted(view),
        notes=(text("estimates-rest", units=text.list(rest)),) if rest else (),
        marks=rows,
        parts=spec.rows(rows[:few]),
    )


def _drawn(units: list[str]) -> int:
    """How many figures (the unit of each is given) are drawn: those of whole units up to `MOST`, of one unit at least."""
    ends = [number for number in range(1, len(units) + 1) if number == len(units) or units[number] != units[number - 1]]
    return max((end for end in ends if end <= MOST), default=ends[0])


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
    return text("finding-estimates", unit=text.code("unit", most.unit), same=same, **ends)


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
        words=text("estimates-words", amount=text.quantity(low, best, high, short=True), stage=stage),
    )
    return marks.Row(_who(view, given), (bar,), text("estimates-panel", unit=text.code("unit", given["unit"])))


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

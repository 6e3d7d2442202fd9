"""Ceilings beside what is said to have been delivered, and workers counted before and after the deadline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import NamedTuple

import pandas as pd

from components import markup
from components.charts import quantities_in_time
from components.charts.layout import palette
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Bar, Reference, Row, Span
from components.charts.layout.palette import Style
from components.figures import spec
from components.figures.spec import FigureSpec
from components.i18n import names
from components.state.view import View
from components.tables.links import linked
from data import count
from data.count.findings import PAST
from data.ledger import codebook, dates

OIL = (("refined_petroleum", "fuel", "oil"), ("barrels",))
WORKERS = (("labour",), ("workers", "entries"))
CEILING = Style("soft", hollow=True)
#: Plain for what the sender or receiver confirmed, hatched for what others allege.
PATTERN = {"confirmed": "", "alleged": "/", "planned": "|"}


class Amount(NamedTuple):
    """A row of the figure, what the table says of it, and whose word it is (a party, a source or "")."""

    row: Row
    value: float
    cells: dict[str, str]
    origin: str = ""


def oil(view: View) -> FigureSpec | None:
    """Refined petroleum: the ceilings, what was notified, what is estimated."""
    text, rows = view.text, count.amounts(view.shown, *OIL)
    if not len(rows):
        return None
    limits = count.ceilings(view.shown, "refined_petroleum", "barrels")
    given = rows.sort_values("stage", key=lambda stages: stages.astype("str").ne("confirmed"), kind="stable")
    amounts = [_ceiling(view, row) for _, row in limits.iterrows()] + [
        _amount(view, row) for _, row in given.iterrows()
    ]
    yearly = limits[limits["applies"].str.endswith("..")]["quantity"].tail(1)
    references = [Reference(float(each), text("ceiling-yearly", amount=text.compact(each))) for each in yearly]
    entries = [Entry(CEILING, text("key-ceiling"), "bar"), *_stages(view, rows)]
    return _figure(view, "oil", rows, amounts, references, entries, _above(view, rows, limits), _crude(view))


def _crude(view: View) -> list[str]:
    """The ceilings on crude oil, of which no delivery is told."""
    text, acts = view.text, count.acts(view.shown, "reference")
    rows = acts[acts["measure"].eq("crude_oil")].to_dict("records")
    return [text("sanctions-crude", date=text.date(row["date"], bare=True), what=text.of(row, "title")) for row in rows]


def workers(view: View) -> FigureSpec | None:
    """Workers abroad as counted at different times, by whom, on either side of the deadline."""
    text, rows = view.text, count.amounts(view.shown, *WORKERS)
    if not len(rows):
        return None
    day = view.ledger.measures["date"].get(codebook.dossier().deadline, "")
    words = text("deadline", date=text.date(day, bare=True)) if day else ""
    references = [Reference(date.fromisoformat(day), words)] if day else []
    layers = [Entry(palette.LAYER[layer], text.code("layer", layer), "bar") for layer in view.layers]
    apart = rows.sort_values("unit", key=lambda units: units.astype("str").ne(WORKERS[1][0]), kind="stable")
    amounts = [
        _amount(view, row, text("estimates-panel", unit=text.code("unit", row["unit"]))) for _, row in apart.iterrows()
    ]
    return _figure(
        view, "workers", rows, amounts, references, [*layers, *_stages(view, rows)], _before_and_after(view, rows, day)
    )


def _above(view: View, rows: pd.DataFrame, limits: pd.DataFrame) -> str:
    """How many figures lie above the yearly ceiling that is in force, and the largest of them."""
    text, top = view.text, rows.iloc[int(rows["value"].argmax())]
    yearly = limits[limits["applies"].str.endswith("..")]["quantity"].tail(1)
    ceiling = float(yearly.iloc[0]) if len(yearly) else 0.0
    return text(
        "finding-oil",
        figures=len(rows),
        above=int(rows["value"].gt(ceiling).sum()) if ceiling else -1,
        ceiling=text.compact(ceiling),
        top=_words(view, top),
        who=names.origin(view.ledger, text, top["origin"]),
    )


def _before_and_after(view: View, rows: pd.DataFrame, day: str) -> str:
    """The most workers counted on either side of the deadline; planned ones are no count."""
    text, counted = view.text, rows[rows["unit"].eq("workers") & rows["stage"].isin(PAST)]
    if not day or not len(counted):
        return text("finding-workers-none", figures=len(rows))
    sides = {
        "before": counted[counted["date_to"].lt(pd.Timestamp(day))],
        "after": counted[counted["date_from"].gt(pd.Timestamp(day))],
    }
    most = {
        side: _words(view, held.iloc[int(held["value"].argmax())]) if len(held) else "none" for side, held in sides.items()
    }
    return text("finding-workers", date=text.date(day, bare=True), **most)


def _words(view: View, row: pd.Series) -> str:
    """A figure as its claim gives it, without its unit."""
    low, best, high = (None if pd.isna(row[bound]) else float(row[bound]) for bound in ("low", "best", "high"))
    return view.text.quantity(low, best, high, about=bool(row["estimate"]) and row["bound"] == "best", short=True)


def _figure(
    view: View,
    name: str,
    given: pd.DataFrame,
    amounts: list[Amount],
    references: list[Reference],
    entries: list[Entry],
    finding: str,
    notes: Sequence[str] = (),
) -> FigureSpec:
    text, rows = view.text, [amount.row for amount in amounts]
    top = max(amounts, key=lambda amount: amount.value).cells
    labels = {
        "label": text("column-figure"),
        "amount": text("column-quantity"),
        "how": text.label("flows", "stage"),
        "note": text("column-note"),
    }
    return FigureSpec(
        name,
        partial(quantities_in_time.draw, rows, entries, references),
        text(
            f"chart-{name}-alt", figures=len(rows), top=text("hover-amount", label=top["label"], amount=top["amount"])
        ),
        lambda: markup.table([each.cells | {"label": linked(view, each.cells["label"], [each.origin])} for each in amounts], labels),
        tuple(layer for layer in view.layers if layer in set(given["layer"].astype("str"))),
        finding=finding,
        notes=(text(f"sanctions-{name}-rule", until=text.date(codebook.dossier().notified, bare=True)), *notes),
        marks=rows,
        parts=spec.rows(rows),
    )


def _amount(view: View, row: pd.Series, group: str = "") -> Amount:
    """A figure that a claim gives, under the heading of its unit where there are several."""
    style = replace(palette.LAYER[str(row["layer"])], pattern=PATTERN.get(str(row["stage"]), ""))
    low, best, high = (None if pd.isna(row[bound]) else float(row[bound]) for bound in ("low", "best", "high"))
    about = bool(row["estimate"]) and row["bound"] == "best"
    words = view.text.quantity(low, best, high, unit=row["unit"], about=about)
    short = view.text.quantity(low, best, high, about=about, short=True)
    cells = {
        "label": _label(view, row),
        "how": view.text.code("stage", row["stage"]),
        "note": view.text.of(row, "note"),
    }
    bar = Bar(style=style, ids=row["claim"], low=low, best=best, high=high, words=short)
    amount = _row(view, bar, (row["date_from"], row["date_to"]), cells | {"amount": words}, group)
    return amount._replace(origin=row["origin"])


def _row(
    view: View, bar: Bar, span: tuple[pd.Timestamp, pd.Timestamp], cells: dict[str, str], group: str = ""
) -> Amount:
    """An amount beside its time; ends that are not known are open, and no time is none."""
    hover = view.text("hover-amount", label=cells["label"], amount=cells["amount"])
    first, last = (None if pd.isna(day) else day.date() for day in span)
    style = replace(bar.style, pattern="")
    time = [Span(style=style, ids=bar.ids, hover=hover, first=first, last=last)] if first or last else []
    return Amount(Row(cells["label"], (*time, replace(bar, hover=hover)), group), bar.reach, cells)


def _label(view: View, row: pd.Series) -> str:
    text = view.text
    period = text.date(row["period"], bare=True) or text("amount-said", date=text.date(row["said"], bare=True))
    who, item = names.origin(view.ledger, text, row["origin"]), text.of(row, "item")
    who = text("amount-article", title=who) if row["origin"] in view.ledger.sources.index else who
    label_text = item if who in item else text("amount-by", item=item, who=who)
    label = text("amount-label", period=period, item=label_text)
    yearly = row["unit"] != "barrels" or count.is_calendar_year(row["date_from"], row["date_to"])
    return label if yearly else text("amount-part", label=label)


def _ceiling(view: View, row: pd.Series) -> Amount:
    """A ceiling, which is in force until another day is set; and why it never applied if it did not."""
    text, span = view.text, dates.span(row["applies"]) if row["applies"] else None
    label = text("ceiling-label", instrument=_decision(view, row), what=text.of(row, "title"))
    note = text.of(row, "note")
    cells = {
        "label": label if span else text("ceiling-replaced", label=label, why=note),
        "amount": text.quantity(best=row["quantity"], unit="barrels"),
        "how": text.code("action", "caps"),
        "note": note,
    }
    bar = Bar(style=CEILING, ids=row["claim"], best=float(row["quantity"]), words=text.compact(row["quantity"]))
    ends = pd.Series(
        [span.start if span else None, (span.end or view.ledger.edition.cutoff) if span else None],
        dtype="datetime64[ns]",
    )
    return _row(view, bar, (ends[0], ends[1]), cells)


def _decision(view: View, row: pd.Series) -> str:
    events = view.ledger.events
    return view.text.of(events.loc[row["event"]], "title") if row["event"] in events.index else row["instrument"]


def _stages(view: View, rows: pd.DataFrame) -> list[Entry]:
    """What the patterns mean; colour is the layer's, and says nothing here."""
    seen = set(rows["stage"].astype("str"))
    return [
        Entry(Style("soft", pattern=shape), view.text(f"key-{stage}"), "bar")
        for stage, shape in PATTERN.items()
        if stage in seen
    ]

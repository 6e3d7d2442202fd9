"""Ceilings beside what is said to have been delivered, and workers counted before and after the deadline."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from components import markup
from components.charts.legacy import palette
from components.charts.legacy.legend import Entry
from components.charts.quantities_in_time import amounts
from components.figures.spec import FigureSpec, of_rows
from components.i18n import names
from components.state.view import View
from data import count
from data.ledger import dates

OIL = (("refined_petroleum", "fuel", "oil"), ("barrels",))
WORKERS = (("labour",), ("workers", "entries"))
DEADLINE = "m-un-workers-deadline-overseas-workers"
#: The last month for which Russia notified a figure to the Council's committee.
NOTIFIED = "2024-01"


def oil(view: View) -> FigureSpec | None:
    """Refined petroleum: the ceilings, what was notified, what is estimated."""
    text, rows = view.text, count.amounts(view.shown, *OIL)
    if not len(rows):
        return None
    limits = count.ceilings(view.shown, "refined_petroleum", "barrels")
    said = _amounts(view, rows).sort_values("pattern", kind="stable")
    frame = pd.concat([_ceilings(view, limits), said], ignore_index=True)
    yearly = limits[limits["applies"].str.endswith("..")]["quantity"]
    limit = (
        (float(yearly.iloc[-1]), text("ceiling-yearly", amount=text.compact(yearly.iloc[-1])))
        if len(yearly)
        else (0.0, "")
    )
    hollow = Entry("bar", palette.SOFT[view.dark], text("key-ceiling"), hollow=True)
    return _drawing(view, "oil", frame, limit, ("", ""), [hollow, *_stages(view, said)], _crude(view))


def _crude(view: View) -> list[str]:
    """The ceilings on crude oil, of which no delivery is told."""
    text, acts = view.text, count.acts(view.shown, "reference")
    rows = acts[acts["measure"].eq("crude_oil")].to_dict("records")
    return [text("sanctions-crude", date=text.date(row["date"], bare=True), what=text.of(row, "title")) for row in rows]


def workers(view: View) -> FigureSpec | None:
    """Workers in Russia as counted at different times, by whom, on either side of the deadline."""
    text, rows = view.text, count.amounts(view.shown, *WORKERS)
    if not len(rows):
        return None
    said = _amounts(view, rows)
    deadline = view.ledger.measures["date"].get(DEADLINE, "")
    moment = (deadline, text("deadline", date=text.date(deadline, bare=True)))
    layers = [Entry("bar", palette.layer(layer, view.dark), text.code("layer", layer)) for layer in view.layers]
    return _drawing(view, "workers", said, (0.0, ""), moment, [*layers, *_stages(view, said)])


def _drawing(
    view: View,
    name: str,
    frame: pd.DataFrame,
    limit: tuple[float, str],
    moment: tuple[str, str],
    entries: list[Entry],
    notes: Sequence[str] = (),
) -> FigureSpec:
    text = view.text
    top = frame.sort_values("value").iloc[-1]
    alt = text(f"chart-{name}-alt", figures=len(frame), top=top["words"])
    labels = {
        "label": text("column-figure"),
        "amount": text("column-quantity"),
        "how": text.label("flows", "stage"),
        "note": text("column-note"),
    }
    shown = tuple(layer for layer in view.layers if layer in set(frame["layer"]))
    draw, parts = of_rows(
        frame, ["label"], lambda some, caption, look: amounts(some, limit, moment, entries, caption, look, frame)
    )
    return FigureSpec(
        name,
        draw,
        alt,
        lambda: markup.table([{name: str(row[name]) for name in labels} for _, row in frame.iterrows()], labels),
        shown,
        notes=(text(f"sanctions-{name}-rule", until=text.date(NOTIFIED, bare=True)), *notes),
        parts=parts,
    )


def _amounts(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    """Figures of claims as rows of the chart."""
    text = view.text
    frame = pd.DataFrame(
        {
            "label": [_label(view, row) for _, row in rows.iterrows()],
            "first": rows["date_from"].array,
            "last": rows["date_to"].array,
            "value": rows["value"].array,
            "bound": rows["bound"].array,
            "amount": [_quantity(view, row) for _, row in rows.iterrows()],
            "short": [_quantity(view, row, short=True) for _, row in rows.iterrows()],
            "colour": [palette.layer(str(layer), view.dark) for layer in rows["layer"]],
            "pattern": [palette.STAGE_PATTERN[str(stage)] for stage in rows["stage"]],
            "stage": rows["stage"].astype(str).array,
            "how": [text.code("stage", stage) for stage in rows["stage"]],
            "hollow": False,
            "layer": rows["layer"].astype(str).array,
            "note": [text.of(row, "note") for _, row in rows.iterrows()],
            "ids": rows["claim"].array,
        }
    )
    return _pointed(view, frame)


def _label(view: View, row: pd.Series) -> str:
    text = view.text
    period = text.date(row["period"], bare=True) or text("amount-said", date=text.date(row["said"], bare=True))
    who, item = names.origin(view.ledger, text, row["origin"]), text.of(row, "item")
    who = text("amount-article", title=who) if row["origin"] in view.ledger.sources.index else who
    said = item if who in item else text("amount-by", item=item, who=who)
    label = text("amount-label", period=period, item=said)
    yearly = row["unit"] != "barrels" or count.is_calendar_year(row["date_from"], row["date_to"])
    return label if yearly else text("amount-part", label=label)


def _quantity(view: View, row: pd.Series, short: bool = False) -> str:
    about = bool(row["estimate"]) and row["bound"] == "best"
    return view.text.quantity(row["low"], row["best"], row["high"], unit=row["unit"], about=about, short=short)


def _ceilings(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    """Ceilings as hollow rows of the same chart."""
    text = view.text
    spans = [dates.span(applies) if applies else None for applies in rows["applies"]]
    frame = pd.DataFrame(
        {
            "label": [_ceiling(view, row) for _, row in rows.iterrows()],
            "first": pd.Series([span.start if span else None for span in spans], dtype="datetime64[ns]"),
            "last": pd.Series([span.end if span else None for span in spans], dtype="datetime64[ns]"),
            "value": rows["quantity"].array,
            "bound": "best",
            "amount": [text.quantity(best=quantity, unit="barrels") for quantity in rows["quantity"]],
            "short": [text.compact(quantity) for quantity in rows["quantity"]],
            "colour": palette.SOFT[view.dark],
            "pattern": "",
            "stage": "",
            "how": text.code("action", "caps"),
            "hollow": True,
            "layer": "reference",
            "note": [text.of(row, "note") for _, row in rows.iterrows()],
            "ids": rows["claim"].array,
        }
    )  # fmt: skip
    return _pointed(view, frame)


def _ceiling(view: View, row: pd.Series) -> str:
    """What a ceiling is, and why it never applied if it did not."""
    text = view.text
    label = text("ceiling-label", instrument=_decision(view, row), what=text.of(row, "title"))
    return label if row["applies"] else text("ceiling-replaced", label=label, why=text.of(row, "note"))


def _pointed(view: View, frame: pd.DataFrame) -> pd.DataFrame:
    """The same with what the pointer shows."""
    pairs = zip(frame["label"], frame["amount"], strict=True)
    return frame.assign(words=[view.text("hover-amount", label=label, amount=amount) for label, amount in pairs])


def _decision(view: View, row: pd.Series) -> str:
    events = view.ledger.events
    return view.text.of(events.loc[row["event"]], "title") if row["event"] in events.index else row["instrument"]


def _stages(view: View, frame: pd.DataFrame) -> list[Entry]:
    """Plain for what the sender or receiver confirmed, hatched for what others allege."""
    colour = palette.SOFT[view.dark]  # colour is the layer's, and says nothing here
    drawn = {"confirmed": "bar", "alleged": "hatched", "planned": "dashed"}
    seen = set(frame["stage"])
    return [Entry(symbol, colour, view.text(f"key-{stage}")) for stage, symbol in drawn.items() if stage in seen]

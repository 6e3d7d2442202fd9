"""The sources room: on whose word claims rest."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial
from typing import Any

import pandas as pd

from components import markup
from components.charts import bars
from components.charts.layout import palette
from components.charts.layout.marks import Bar, Row
from components.figures import spec
from components.figures.spec import Bars, FigureSpec, Series
from components.figures.worded_rows import worded
from components.i18n import names
from components.state.view import View
from components.tables.links import linked
from data import count

#: The origins that the sentence above the figure speaks of; it names their number in words.
FIRST = 3
#: So many origins are drawn; the table has all of them.
MOST = 15


def origins(view: View, layer: str) -> FigureSpec | None:
    """The origins on which the claims of a layer rest."""
    text, frame = view.text, count.claims_by_origin(view.shown, layer)
    if not len(frame):
        return None
    frame = frame.assign(label=[names.origin(view.ledger, text, code) for code in frame["origin"]])
    labels = {"label": text.label("claims", "origin"), "claims": text.table("claims"), "sources": text.table("sources")}
    top = frame.head(MOST)
    rows = [_row(view, origin, layer) for origin in top.to_dict("records")]
    claims = Series(text.table("claims"), tuple(top["claims"]), palette.colour(layer, view.dark))
    return FigureSpec(
        f"origins-{layer}",
        partial(bars.draw, rows, ()),
        text("chart-origins-alt", origins=len(frame), top=rows[0].label, claims=int(top["claims"].iloc[0])),
        lambda: markup.table(_linked(view, frame), labels, numbers=("claims", "sources")),
        (layer,),
        finding=_carried(view, layer, len(frame)),
        marks=rows,
        parts=spec.rows(rows),
        bars=Bars(tuple(top["label"]), (claims,)),
    )


def _linked(view: View, frame: pd.DataFrame) -> list[markup.Row]:
    """The rows of the table: an origin that is a party leads to its record."""
    labels = [linked(view, label, [origin]) for label, origin in zip(frame["label"], frame["origin"], strict=True)]
    return [{**row, "label": label} for row, label in zip(worded(view, frame), labels, strict=True)]


def _row(view: View, origin: dict[Hashable, Any], layer: str) -> Row:
    number = view.text.number(origin["claims"])
    hover = view.text("hover-origin", origin=origin["label"], claims=int(origin["claims"]))
    bar = Bar(style=palette.LAYER[layer], ids=origin["ids"], hover=hover, best=float(origin["claims"]), words=number)
    return Row(origin["label"], (bar,))


def _carried(view: View, layer: str, origins: int) -> str:
    """How much the largest origins carry; where there are no more than these, how much there is."""
    every = count.totals(view.shown, layer).claims
    if origins <= FIRST:
        return view.text("finding-origins-few", claims=every, origins=origins)
    return view.text("finding-origins", claims=count.resting(view.shown, layer, FIRST), all=every, origins=origins)

"""Flows in time: only those for which a period is stated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

import pandas as pd

from components import markup
from components.charts import gantt
from components.charts.layout import palette, spans
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Row, Span
from components.figures import spec
from components.figures.arms import flow_labels
from components.figures.spec import FigureSpec
from components.i18n import names
from components.state.view import View
from components.tables.links import linked
from data import count

#: Spans of a row.
MOST = 8


def periods(view: View, layer: str) -> FigureSpec | None:
    """The stated periods of one layer's flows."""
    text, flows = view.text, count.flow_periods(view.shown, layer).to_dict("records")
    if not flows:
        return None
    rows = [part for row in flow_labels.rows(view, flows, lambda flow: _span(view, flow)) for part in _parts(view, row)]
    left_out = count.without_period(view.shown, layer)
    present = {str(flow["stage"]) for flow in flows}
    entries = [Entry(style, text.code("stage", code)) for code, style in palette.STAGE.items() if code in present]
    return FigureSpec(
        f"flowtime-{layer}",
        partial(gantt.draw, rows, entries),
        text("chart-flowtime-alt", periods=len(flows), without=left_out),
        lambda: _table(view, flows),
        (layer,),
        finding=_in_era(view, layer),
        notes=(text("flowtime-left-out", claims=left_out),),
        marks=rows,
        parts=spec.rows(rows, by_group=True),
    )


def _parts(view: View, row: Row) -> list[Row]:
    """A row as rows of at most `MOST` spans, in the order in which they begin: a slide has room for no more."""
    held = sorted(row.of(Span), key=spans.ends)
    more = view.text("flowtime-more", label=row.label)
    return [
        replace(row, label=more if start else row.label, marks=tuple(held[start : start + MOST]))
        for start in range(0, len(held), MOST)
    ]


def _in_era(view: View, layer: str) -> str:
    share, year = count.periods_in_era(view.shown, layer), view.text.date(str(count.era().year), bare=True)
    return view.text("finding-flowtime", year=year, **share._asdict())


def _span(view: View, flow: flow_labels.Row) -> Span:
    when = view.text.date(flow["period"], bare=True)
    ends: list[date | None] = [None if pd.isna(flow[end]) else flow[end].date() for end in ("date_from", "date_to")]
    return Span(
        style=palette.STAGE[str(flow["stage"])],
        ids=flow["ids"],
        hover=flow_labels.hover(view, flow, when),
        first=ends[0],
        last=ends[1],
        number=int(flow["claims"]),
        name=view.text("flowtime-span", when=when, who=_origins(view, flow["ids"])),
    )


def _origins(view: View, ids: str) -> str:
    """On whose word the claims of a `;` list rest."""
    origins = dict.fromkeys(view.shown.claims.loc[ids.split(";"), "origin"])
    return view.text.list([names.origin(view.ledger, view.text, code) for code in origins])


def _table(view: View, rows: Sequence[flow_labels.Row]) -> str:
    text = view.text
    labels = {
        "line": text.table("flows"),
        "goods": text.label("flows", "goods"),
        "period": text.label("flows", "period"),
        "stage": text.label("flows", "stage"),
        "who": text.label("claims", "origin"),
        "claims": text.table("claims"),
    }
    body = [
        {
            "line": linked(view, flow_labels.full(view, row), (row["supplier"], row["recipient"])),
            "goods": flow_labels.goods(view, row["goods"]),
            "period": text.date(row["period"], bare=True),
            "stage": text.code("stage", row["stage"]),
            "who": _origins(view, row["ids"]),
            "claims": text.number(row["claims"]),
        }
        for row in rows
    ]
    return markup.table(body, labels, numbers=("claims",))

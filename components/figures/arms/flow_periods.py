"""Flows in time: only those for which a period is stated."""

from __future__ import annotations

from collections.abc import Sequence

from components import markup
from components.charts import gantt
from components.figures.arms import flow_labels
from components.figures.spec import FigureSpec, of_rows
from components.state.view import View
from data import count


def periods(view: View, layer: str) -> FigureSpec | None:
    """The stated periods of one layer's flows."""
    text, frame = view.text, count.flow_periods(view.shown, layer)
    if not len(frame):
        return None
    rows = frame.to_dict("records")
    frame = frame.assign(
        group=[flow_labels.group(view, row["direction"]) for row in rows],
        label=[flow_labels.label(view, row) for row in rows],
        detail=flow_labels.details(view, rows),
        when=[text.date(row["period"], bare=True) for row in rows],
        hover=[flow_labels.hover(view, row, view.text.date(row["period"], bare=True)) for row in rows],
    )
    left_out = count.without_period(view.shown, layer)
    alt = text("chart-flowtime-alt", periods=len(frame), without=left_out)
    return FigureSpec(
        f"flowtime-{layer}",
        lambda caption, look: gantt.spans(frame, caption, look),
        alt,
        lambda: _table(view, rows),
        (layer,),
        notes=(text("flowtime-left-out", claims=left_out),),
        parts=of_rows(frame, flow_labels.ROW, lambda some, caption, look: gantt.spans(some, caption, look, frame), by_group=True),
    )


def _table(view: View, rows: Sequence[flow_labels.Row]) -> str:
    text = view.text
    labels = {
        "line": text.table("flows"),
        "goods": text.label("flows", "goods"),
        "period": text.label("flows", "period"),
        "stage": text.label("flows", "stage"),
        "claims": text.table("claims"),
    }
    body = [
        {
            "line": flow_labels.full(view, row),
            "goods": flow_labels.goods(view, row["goods"]),
            "period": text.date(row["period"], bare=True),
            "stage": text.code("stage", row["stage"]),
            "claims": text.number(row["claims"]),
        }
        for row in rows
    ]
    return markup.table(body, labels, numbers=("claims",))

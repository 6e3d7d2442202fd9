"""Flows in time: only those for which a period is stated."""

from __future__ import annotations

from collections.abc import Sequence

from components import markup
from components.charts import spans
from components.figures.drawing import Drawing, of_rows
from components.frame import View
from components.rooms.arms import lines
from data import count


def periods(view: View, layer: str) -> Drawing | None:
    """The stated periods of one layer's flows."""
    text, frame = view.text, count.flow_periods(view.shown, layer)
    if not len(frame):
        return None
    rows = frame.to_dict("records")
    frame = frame.assign(
        group=[lines.group(view, row["direction"]) for row in rows],
        label=[lines.label(view, row) for row in rows],
        detail=lines.details(view, rows),
        when=[text.date(row["period"], bare=True) for row in rows],
        hover=[lines.hover(view, row, view.text.date(row["period"], bare=True)) for row in rows],
    )
    left_out = count.without_period(view.shown, layer)
    alt = text("chart-flowtime-alt", periods=len(frame), without=left_out)
    return Drawing(
        f"flowtime-{layer}",
        lambda stamp, look: spans.spans(frame, stamp, look),
        alt,
        lambda: _table(view, rows),
        (layer,),
        notes=(text("flowtime-left-out", claims=left_out),),
        parts=of_rows(frame, lines.ROW, lambda some, stamp, look: spans.spans(some, stamp, look, frame), by_group=True),
    )


def _table(view: View, rows: Sequence[lines.Row]) -> str:
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
            "line": lines.full(view, row),
            "goods": lines.goods(view, row["goods"]),
            "period": text.date(row["period"], bare=True),
            "stage": text.code("stage", row["stage"]),
            "claims": text.number(row["claims"]),
        }
        for row in rows
    ]
    return markup.table(body, labels, numbers=("claims",))

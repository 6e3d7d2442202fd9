"""Flows on the ladder of stages, denials beside what they deny."""

from __future__ import annotations

from functools import partial

import pandas as pd

from components.charts import matrix
from components.charts.layout import palette
from components.charts.layout.marks import Cell
from components.figures import spec
from components.figures.arms import flow_labels
from components.figures.spec import FigureSpec
from components.state.view import View
from data import count
from data.count.flows import DENIED


def flows(view: View, layer: str) -> FigureSpec | None:
    """Flows of one layer on the stage ladder."""
    text, frame = view.text, _frame(view, layer)
    if not len(frame):
        return None
    records = frame.to_dict("records")
    columns = flow_labels.columns(view, set(frame["stage"]))
    rows = flow_labels.rows(view, records, lambda flow: _cell(view, flow))
    top = max(records, key=lambda row: (not row["denial"], row["claims"]))
    alt = text(
        "chart-flows-alt",
        flows=len(rows),
        top=top["full"],
        stage=text.code("stage", top["stage"]),
        claims=int(top["claims"]),
        denials=int(frame["denial"].sum()),
    )
    return FigureSpec(
        f"flows-{layer}",
        partial(matrix.draw, rows, columns, ()),
        alt,
        lambda: flow_labels.table(
            view, frame, view.text.label("flows", "goods"), lambda row: flow_labels.goods(view, row["goods"])
        ),
        (layer,),
        finding=text("finding-flows", **count.reach(view.shown, layer)._asdict()),
        marks=rows,
        columns=[column.name for column in columns],
        parts=spec.rows(rows, by_group=True),
    )


def _cell(view: View, flow: flow_labels.Row) -> Cell:
    """A denial stands against the flow that it denies; at the stage `denied` it stands alone."""
    return Cell(
        style=palette.STAGE[DENIED if flow["denial"] else flow["stage"]],
        ids=flow["ids"],
        hover=flow_labels.hover(view, flow),
        column=flow_labels.STAGES.index(flow["stage"]),
        number=int(flow["claims"]),
        against=bool(flow["denial"]) and flow["stage"] != DENIED,
    )


def _frame(view: View, layer: str) -> pd.DataFrame:
    """The rows of the figure, denials after the flows of their line, in the order of lines."""
    parts = {
        False: count.flows_by_stage(view.shown, layer),
        True: count.denials(view.shown, layer),
    }
    frame = pd.concat([part.assign(denial=denial) for denial, part in parts.items()], ignore_index=True)
    rows = frame.to_dict("records")
    named = frame.assign(full=[flow_labels.full(view, row) for row in rows])
    return named.iloc[count.in_order(named)].reset_index(drop=True)

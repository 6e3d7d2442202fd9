"""Flows on the ladder of stages, denials beside what they deny."""

from __future__ import annotations

import pandas as pd

from components import markup
from components.charts import bubble_matrix
from components.figures.arms import flow_labels
from components.figures.spec import FigureSpec, of_rows
from components.state.view import View
from data import count


def flows(view: View, layer: str) -> FigureSpec | None:
    """Flows of one layer on the stage ladder."""
    text, frame = view.text, _frame(view, layer)
    if not len(frame):
        return None
    top = max(frame.to_dict("records"), key=lambda row: (not row["denial"], row["claims"]))
    alt = text(
        "chart-flows-alt",
        flows=len(frame.drop_duplicates(["group", "label"])),
        top=top["full"],
        stage=text.code("stage", top["stage"]),
        claims=int(top["claims"]),
        denials=int(frame["denial"].sum()),
    )
    draw, parts = of_rows(
        frame,
        flow_labels.ROW,
        lambda some, caption, look: bubble_matrix.ladder(some, caption, look, frame),
        by_group=True,
    )
    return FigureSpec(
        f"flows-{layer}",
        draw,
        alt,
        lambda: _table(view, frame),
        (layer,),
        finding=text("finding-flows", **count.reach(view.shown, layer)._asdict()),
        parts=parts,
    )


def _frame(view: View, layer: str) -> pd.DataFrame:
    """The rows of the figure, denials after the flows of their line, in the order of lines."""
    parts = {
        False: count.flows_by_stage(view.shown, layer),
        True: count.denials(view.shown, layer),
    }
    frame = pd.concat([part.assign(denial=denial) for denial, part in parts.items()], ignore_index=True)
    rows = frame.to_dict("records")
    worded = frame.assign(
        group=[flow_labels.group(view, row["direction"]) for row in rows],
        label=[flow_labels.label(view, row) for row in rows],
        full=[flow_labels.full(view, row) for row in rows],
        detail=flow_labels.details(view, rows),
        hover=[flow_labels.hover(view, row) for row in rows],
    )
    return worded.iloc[count.in_order(worded)].reset_index(drop=True)


def _table(view: View, frame: pd.DataFrame) -> str:
    text = view.text
    labels = {
        "line": text.table("flows"),
        "goods": text.label("flows", "goods"),
        "stage": text.label("flows", "stage"),
        "claims": text.table("claims"),
    }
    rows = [
        {
            "line": row["full"],
            "goods": flow_labels.goods(view, row["goods"]),
            "stage": flow_labels.stage(view, row),
            "claims": text.number(row["claims"]),
        }
        for row in frame.to_dict("records")
    ]
    return markup.table(rows, labels, numbers=("claims",))

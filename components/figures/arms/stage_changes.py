"""How what is said of one flow moved from year to year."""

from __future__ import annotations

import pandas as pd

from components import markup
from components.charts import step_lines as chart
from components.figures.arms import flow_labels
from components.figures.spec import FigureSpec, of_rows
from components.state.view import View
from data import count
from data.count.flows import LINE


def steps(view: View, layer: str) -> FigureSpec | None:
    """Every flow of which a layer speaks in at least two years."""
    text, frame = view.text, _frame(view, layer)
    if not len(frame):
        return None
    risen = frame[~frame["denial"]].drop_duplicates(LINE)
    alt = text("chart-steps-alt", flows=len(risen), first=frame["year"].min(), last=frame["year"].max())
    draw, parts = of_rows(frame, flow_labels.ROW, lambda some, caption, look: chart.steps(some, caption, look, frame))
    return FigureSpec(
        f"steps-{layer}",
        draw,
        alt,
        lambda: _table(view, frame),
        (layer,),
        finding=text("finding-steps", **count.moved(view.shown, layer)._asdict()),
        parts=parts,
    )


def _frame(view: View, layer: str) -> pd.DataFrame:
    plain = count.stages_by_year(view.shown, layer)
    against = count.denials(view.shown, layer, yearly=True).merge(plain[LINE].drop_duplicates(), on=LINE)
    frame = pd.concat([plain.assign(denial=False), against.assign(denial=True)], ignore_index=True)
    rows = frame.to_dict("records")
    worded = frame.assign(
        group=[flow_labels.group(view, row["direction"]) for row in rows],
        label=[flow_labels.label(view, row) for row in rows],
        full=[flow_labels.full(view, row) for row in rows],
        hover=[flow_labels.hover(view, row, view.text.date(row["year"], bare=True)) for row in rows],
    )
    return worded.iloc[count.in_order(worded)].reset_index(drop=True)


def _table(view: View, frame: pd.DataFrame) -> str:
    text = view.text
    labels = {
        "line": text.table("flows"),
        "year": text.label("claims", "said"),
        "stage": text.label("flows", "stage"),
        "claims": text.table("claims"),
    }
    rows = [
        {
            "line": row["full"],
            "year": text.date(row["year"], bare=True),
            "stage": flow_labels.stage(view, row),
            "claims": text.number(row["claims"]),
        }
        for row in frame.to_dict("records")
    ]
    return markup.table(rows, labels, numbers=("claims",))

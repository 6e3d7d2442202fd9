"""How what is said of one flow moved from year to year."""

from __future__ import annotations

from functools import partial

import pandas as pd

from components.charts import step_lines
from components.charts.layout import palette
from components.charts.layout.marks import Cell
from components.figures import spec
from components.figures.arms import flow_labels
from components.figures.spec import FigureSpec
from components.state.view import View
from data import count
from data.count.flows import DENIED, LINE

#: The ladder upwards; a denial is no rung.
RUNGS = [code for code in flow_labels.STAGES if code != DENIED]


def steps(view: View, layer: str) -> FigureSpec | None:
    """Every flow of which a layer speaks in at least two years."""
    text, frame = view.text, _frame(view, layer)
    if not len(frame):
        return None
    first, last = frame["year"].min(), frame["year"].max()
    years = [str(year) for year in range(int(first), int(last) + 1)]
    cells = frame[frame["stage"].isin(RUNGS)].to_dict("records")
    rows = flow_labels.rows(view, cells, lambda flow: _cell(view, flow, years))
    rungs = flow_labels.columns(view, RUNGS)[::-1]
    return FigureSpec(
        f"steps-{layer}",
        partial(step_lines.draw, rows, [text.date(year, bare=True) for year in years], rungs),
        text("chart-steps-alt", flows=len(rows), first=first, last=last),
        lambda: flow_labels.table(
            view, frame, view.text.label("claims", "said"), lambda row: view.text.date(row["year"], bare=True)
        ),
        (layer,),
        finding=text("finding-steps", **count.moved(view.shown, layer)._asdict()),
        marks=rows,
        columns=years,
        parts=spec.rows(rows),
    )


def _cell(view: View, flow: flow_labels.Row, years: list[str]) -> Cell:
    """A denial stands against the stage that it denies, in the year in which it was said."""
    return Cell(
        style=palette.STAGE[DENIED if flow["denial"] else flow["stage"]],
        ids=flow["ids"],
        hover=flow_labels.hover(view, flow, view.text.date(flow["year"], bare=True)),
        column=years.index(str(flow["year"])),
        number=int(flow["claims"]),
        against=bool(flow["denial"]),
        rung=RUNGS[::-1].index(flow["stage"]),
    )


def _frame(view: View, layer: str) -> pd.DataFrame:
    plain = count.stages_by_year(view.shown, layer)
    against = count.denials(view.shown, layer, yearly=True).merge(plain[LINE].drop_duplicates(), on=LINE)
    frame = pd.concat([plain.assign(denial=False), against.assign(denial=True)], ignore_index=True)
    rows = frame.to_dict("records")
    named = frame.assign(full=[flow_labels.full(view, row) for row in rows])
    return named.iloc[count.in_order(named)].reset_index(drop=True)

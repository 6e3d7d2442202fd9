"""Flows on the ladder of stages, denials beside what they deny."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from components import markup, show
from components.charts import ladder
from components.frame import View
from components.rooms.arms import lines
from data import count
from data.count.flows import LINE, OTHERS


def flows(view: View, layer: str) -> None:
    """Flows of one layer on the stage ladder."""
    text, frame = view.text, _frame(view, layer)
    if not len(frame):
        return
    top = max(frame.to_dict("records"), key=lambda row: (not row["denial"], row["claims"]))
    alt = text(
        "chart-flows-alt",
        flows=len(frame.drop_duplicates(["group", "label"])),
        top=top["full"],
        stage=text.code("stage", top["stage"]),
        claims=int(top["claims"]),
        denials=int(frame["denial"].sum()),
    )
    show.chart(
        f"flows-{layer}", lambda stamp, look: ladder.ladder(frame, stamp, look), alt, _table(view, frame), (layer,)
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
        group=[lines.group(view, row["direction"]) for row in rows],
        label=[lines.label(view, row) for row in rows],
        full=[lines.full(view, row) for row in rows],
        detail=_details(view, rows),
        hover=[_hover(view, row) for row in rows],
    )
    return worded.iloc[count.in_order(worded)].reset_index(drop=True)


def _details(view: View, rows: Sequence[lines.Row]) -> list[str]:
    """Under the pairs of third parties: which goods, since their line is not one family."""
    found: dict[tuple[str, ...], list[str]] = {}
    for row in rows:
        found.setdefault(tuple(row[name] for name in LINE), []).extend(row["goods"].split(";"))
    return [
        lines.goods(view, ";".join(dict.fromkeys(found[tuple(row[name] for name in LINE)])))
        if row["direction"] == OTHERS
        else ""
        for row in rows
    ]


def _hover(view: View, row: lines.Row) -> str:
    text = view.text
    if row["denial"]:
        said = text("hover-denied", stage=text.code("stage", row["stage"]), claims=row["claims"], alone=_alone(row))
    else:
        said = text("hover-stage", stage=text.code("stage", row["stage"]), claims=row["claims"])
    return "\n".join([lines.full(view, row), said, lines.goods(view, row["goods"])])


def _alone(row: lines.Row) -> str:
    return "yes" if row["stage"] == "denied" else "no"


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
            "goods": lines.goods(view, row["goods"]),
            "stage": text("against-stage", stage=text.code("stage", row["stage"]), alone=_alone(row))
            if row["denial"]
            else text.code("stage", row["stage"]),
            "claims": text.number(row["claims"]),
        }
        for row in frame.to_dict("records")
    ]
    return markup.table(rows, labels, numbers=("claims",))

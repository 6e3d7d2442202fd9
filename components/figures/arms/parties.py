"""Who is said to send what to whom, as a directed network of parties."""

from __future__ import annotations

from functools import partial
from typing import Any

import pandas as pd

from components import markup
from components.charts import network
from components.charts.layout.legend import Entry
from components.charts.layout.palette import DASH, STAGE
from components.charts.network import Edge
from components.figures.arms import flow_labels
from components.figures.spec import FigureSpec, Parts
from components.i18n import names
from components.state.view import View
from components.tables import links
from data import count
from data.count.flows import BOTH, DIRECTIONS
from data.ledger import codebook


def parties(view: View, layer: str) -> FigureSpec | None:
    """Flows of one layer between parties: an arrow a family of goods, at the furthest stage that is said of it."""
    frame = _frame(view, layer)
    if not len(frame):
        return None
    text, hubs = view.text, next(iter(DIRECTIONS))
    edges = [_edge(view, row) for row in frame.to_dict("records")]
    ends = _called(view, hubs[0]), _called(view, hubs[1])
    entries = [Entry(STAGE[code], text.code("stage", code), DASH[code].replace("solid", "line")) for code in _stages(frame)]
    top = frame.sort_values("claims", ascending=False).iloc[0]
    pairs = frame.drop_duplicates(["supplier", "recipient"])
    return FigureSpec(
        f"parties-{layer}",
        partial(network.draw, edges, ends, entries),
        text("chart-parties-alt", pairs=len(pairs), arrows=len(edges)),
        lambda: _table(view, frame),
        (layer,),
        finding=text(
            "finding-parties",
            pairs=len(pairs),
            pair=text(
                "flow-pair",
                supplier=names.party(view.ledger, text, top["supplier"]),
                recipient=names.party(view.ledger, text, top["recipient"]),
            ),
            goods=_goods(view, top),
            claims=int(top["claims"]),
        ),
        marks=edges,
        parts=Parts(len(edges)),
    )


def _called(view: View, code: str) -> str:
    """The name of a party; its code in a ledger that does not know it."""
    return names.party(view.ledger, view.text, code) if code in view.ledger.parties.index else code


def _frame(view: View, layer: str) -> pd.DataFrame:
    """A row a pair and family: `stage` the furthest, `claims` distinct, `ids`, in the order of the ladder of goods."""
    flows = count.flows_by_stage(view.shown, layer)
    rung = {code: number for number, code in enumerate(codebook.read().codes("stage"))}
    flows = flows.assign(rung=flows["stage"].astype(str).map(rung)).sort_values("rung", kind="stable")
    grouped = flows.groupby(["direction", "supplier", "recipient", "family"], sort=False)
    frame = grouped.agg(
        stage=("stage", "last"),
        goods=("goods", lambda codes: ";".join(dict.fromkeys(";".join(codes).split(";")))),
        ids=("ids", lambda ids: ";".join(dict.fromkeys(";".join(ids).split(";")))),
    ).reset_index()
    frame["claims"] = [len(ids.split(";")) for ids in frame["ids"]]
    return frame.iloc[count.in_order(frame)].reset_index(drop=True)


def _edge(view: View, row: dict[Any, Any]) -> Edge:
    ends = {
        side: names.party(view.ledger, view.text, row[code])
        for side, code in (("source", "supplier"), ("target", "recipient"))
    }
    pair = view.text("flow-pair", supplier=ends["source"], recipient=ends["target"])
    return Edge(
        style=STAGE[str(row["stage"])],
        ids=row["ids"],
        hover=flow_labels.hover(view, row),
        pair=pair,
        goods=_goods(view, row),
        number=int(row["claims"]),
        both=row["direction"] == BOTH,
        **ends,
    )


def _goods(view: View, row: Any) -> str:
    """The family of the goods, or the goods themselves where third parties have no families."""
    if row["family"]:
        return view.text.code("goods_family", row["family"])
    return flow_labels.goods(view, row["goods"])


def _stages(frame: pd.DataFrame) -> list[str]:
    used = set(frame["stage"].astype(str))
    return [code for code in codebook.read().codes("stage") if code in used]


def _table(view: View, frame: pd.DataFrame) -> str:
    text = view.text
    labels = {
        "supplier": text.label("flows", "supplier"),
        "recipient": text.label("flows", "recipient"),
        "goods": text.label("flows", "goods"),
        "stage": text.label("flows", "stage"),
        "claims": text.table("claims"),
    }
    rows = [
        {
            **{side: links.party(view, row[side]) for side in ("supplier", "recipient")},
            "goods": flow_labels.goods(view, row["goods"]),
            "stage": text.code("stage", row["stage"]),
            "claims": text.number(row["claims"]),
        }
        for row in frame.to_dict("records")
    ]
    return markup.table(rows, labels, numbers=("claims",))

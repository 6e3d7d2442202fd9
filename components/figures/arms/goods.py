"""Goods by stage: how many claims, nought where there is none, hatched where a layer never names the goods."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from components import markup
from components.charts import heatmap
from components.charts.layout.frame import Caption, Look
from components.figures.arms import flow_labels
from components.figures.spec import FigureSpec, Parts
from components.state.view import View
from data import count
from data.ledger import codebook


def goods(view: View, layer: str) -> FigureSpec | None:
    """The matrix of one layer."""
    text, frame = view.text, count.goods_by_stage(view.shown, layer)
    if not len(frame):
        return None
    frame = frame.assign(hover=[_hover(view, row) for row in frame.to_dict("records")])
    rows = _goods(view, layer)
    covered = sum(1 for row in rows if row["covered"])
    alt = text("chart-goods-alt", covered=covered, all=len(rows), cells=len(frame))
    return FigureSpec(
        f"goods-{layer}",
        lambda caption, look, part=None: _part(frame, rows, part or range(len(rows)), layer, caption, look),
        alt,
        lambda: _table(view, rows, frame.set_index(["goods", "stage"])["claims"].to_dict()),
        (layer,),
        parts=Parts(len(rows)),
    )


def _part(
    frame: pd.DataFrame, rows: Sequence[flow_labels.Row], some: range, layer: str, caption: Caption, look: Look
) -> go.Figure:
    kept = rows[some.start : some.stop]
    return heatmap.matrix(frame[frame["goods"].isin([row["code"] for row in kept])], kept, layer, caption, look, rows)


def _goods(view: View, layer: str) -> list[flow_labels.Row]:
    """All goods by family; covered are those that the layer names anywhere, whatever the filters."""
    book = codebook.read()
    families = list(book.codes("goods_family"))
    named = count.goods_covered(view.ledger, layer)
    rows = [
        {"code": code, "label": view.text.code("goods", code), "family": entry.family, "covered": code in named}
        for code, entry in book.codes("goods").items()
    ]
    return sorted(rows, key=lambda row: families.index(str(row["family"])))


def _hover(view: View, row: flow_labels.Row) -> str:
    text = view.text
    said = text("hover-stage", stage=text.code("stage", row["stage"]), claims=row["claims"])
    return "\n".join([text.code("goods", row["goods"]), said])


def _table(view: View, rows: Sequence[flow_labels.Row], claims: flow_labels.Row) -> str:
    text, stages = view.text, list(codebook.read().codes("stage"))
    labels = {"goods": text.label("flows", "goods")} | {stage: text.code("stage", stage) for stage in stages}
    body = [
        {"goods": row["label"]}
        | {
            stage: text.number(claims.get((row["code"], stage), 0)) if row["covered"] else text("goods-not-covered")
            for stage in stages
        }
        for row in rows
    ]
    return markup.table(body, labels, numbers=stages)

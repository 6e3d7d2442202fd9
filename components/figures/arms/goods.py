"""Goods by stage: how many claims, nought where there is none; goods that a layer never names share the last row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from components import markup
from components.charts import matrix
from components.charts.layout import palette
from components.charts.layout.marks import Cell, Row
from components.figures import spec
from components.figures.arms import flow_labels
from components.figures.spec import FigureSpec
from components.state.view import View
from data import count
from data.ledger import codebook


def goods(view: View, layer: str) -> FigureSpec | None:
    """The matrix of one layer."""
    text, counted = view.text, count.goods_by_stage(view.shown, layer).to_dict("records")
    if not counted:
        return None
    kinds, cells = _goods(view, layer), {(row["goods"], row["stage"]): row for row in counted}
    rows, columns = _rows(view, kinds, cells), flow_labels.columns(view, flow_labels.STAGES)
    covered = sum(bool(kind["covered"]) for kind in kinds)
    return FigureSpec(
        f"goods-{layer}",
        partial(matrix.draw, rows, columns, ()),
        text("chart-goods-alt", covered=covered, all=len(kinds), cells=len(counted)),
        lambda: _table(view, kinds, {cell: row["claims"] for cell, row in cells.items()}),
        (layer,),
        finding=text("finding-goods", **count.goods_sent(view.shown, layer)._asdict()),
        marks=rows,
        columns=[column.name for column in columns],
        parts=spec.rows(rows),
    )


def _rows(view: View, kinds: Sequence[flow_labels.Row], cells: Mapping[tuple[str, str], flow_labels.Row]) -> list[Row]:
    """A row a kind of goods, and one without marks for all of which the layer never speaks."""
    never = [kind["label"] for kind in kinds if not kind["covered"]]
    rows = [
        Row(kind["label"], tuple(_cell(view, cells.get((kind["code"], stage)), stage) for stage in flow_labels.STAGES))
        for kind in kinds
        if kind["covered"]
    ]
    return [*rows, *([Row(view.text("goods-never"), detail=view.text.list(never))] if never else [])]


def _cell(view: View, counted: flow_labels.Row | None, stage: str) -> Cell:
    style, column = palette.STAGE[stage], flow_labels.STAGES.index(stage)
    if counted is None:
        return Cell(style=style, column=column, number=0)
    return Cell(
        style=style, ids=counted["ids"], hover=_hover(view, counted), column=column, number=int(counted["claims"])
    )


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
    line = text("hover-stage", stage=text.code("stage", row["stage"]), claims=row["claims"])
    return "\n".join([text.code("goods", row["goods"]), line])


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

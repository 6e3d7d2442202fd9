"""What each measure covers, and what claims say of such goods: an allegation is not a finding."""

from __future__ import annotations

from functools import partial

import pandas as pd

from components import markup
from components.charts import matrix
from components.charts.layout import palette
from components.charts.layout.columns import Column
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Cell, Row
from components.figures import spec
from components.figures.layer_totals import layer_shares
from components.figures.spec import FigureSpec
from components.state.view import View
from data import count
from data.ledger import codebook
from data.ledger.load import Ledger

#: The layers stand beside each other in a cell.
SIDE = {"article": -1, "reference": 1}


def covered(view: View) -> FigureSpec | None:
    """Kinds of measures against what claims of either layer say of the goods they cover."""
    text, frame = view.text, _counted(view.shown)
    if not len(frame):
        return None
    kinds = [kind for kind in codebook.read().codes("measure") if kind in set(frame["measure"])]
    rows = [
        Row(
            text.code("measure", kind),
            tuple(_cell(view, row) for _, row in frame[frame["measure"].eq(kind)].iterrows()),
        )
        for kind in kinds
    ]
    columns = [Column(_degree(view, degree)) for degree in count.DEGREES]
    entries = [Entry(palette.LAYER[layer], text.code("layer", layer)) for layer in view.layers]
    top = frame.sort_values("claims").iloc[-1]
    return FigureSpec(
        "covered",
        partial(matrix.draw, rows, columns, entries),
        text("chart-covered-alt", kinds=len(kinds), top=_words(view, top)),
        lambda: _table(view, frame),
        finding=_sent(view),
        notes=(text("sanctions-covered-rule"), *_rest(view)),
        marks=rows,
        columns=[column.name for column in columns],
        parts=spec.rows(rows),
    )


def _sent(view: View) -> str:
    """For how many kinds of measure each layer says that goods under them were sent."""
    text, target = view.text, codebook.dossier().target
    shares = {layer: count.covered_and_sent(view.shown, layer, target) for layer in view.layers}
    words = layer_shares(view, "finding-covered-share", shares)
    return text("finding-covered", shares=words) if words else ""


def _cell(view: View, row: pd.Series) -> Cell:
    return Cell(
        style=palette.LAYER[row["layer"]],
        ids=row["ids"],
        hover=_words(view, row),
        column=count.DEGREES.index(row["degree"]),
        number=int(row["claims"]),
        shift=SIDE[row["layer"]],
    )


def _rest(view: View) -> list[str]:
    """The goods that claims of each layer name and no kind of measure covers."""
    text, target = view.text, codebook.dossier().target
    rest = {layer: count.uncovered(view.shown, layer, target) for layer in view.layers}
    named = {layer: text.list([text.code("goods", code) for code in codes]) for layer, codes in rest.items() if codes}
    return [
        text("sanctions-covered-rest", layer=text.code("layer", layer), goods=goods) for layer, goods in named.items()
    ]


def _counted(ledger: Ledger) -> pd.DataFrame:
    """Both layers, one under the other; kinds of which only the record itself speaks are left to the table of measures."""
    target = codebook.dossier().target
    parts = [count.covered(ledger, layer, target).assign(layer=layer) for layer in count.LAYERS]
    frame = pd.concat(parts, ignore_index=True)
    is_stated = frame["degree"].ne("about") | frame["layer"].eq("article")
    return frame[frame["measure"].isin(frame.loc[is_stated, "measure"])]


def _degree(view: View, degree: str) -> str:
    own = degree in ("ahead", "about")
    return view.text(f"degree-{degree}") if own else view.text.code("stage", degree)


def _words(view: View, row: pd.Series) -> str:
    text = view.text
    claims = text.quantity(best=int(row["claims"]), unit="claims")
    kind, layer = text.code("measure", row["measure"]), text.code("layer", row["layer"])
    return text("hover-covered", kind=kind, degree=_degree(view, row["degree"]), claims=claims, layer=layer)


def _table(view: View, frame: pd.DataFrame) -> str:
    text = view.text
    wide = frame.pivot_table(index=["measure", "layer"], columns="degree", values="claims", sort=False, fill_value=0)
    labels = {"measure": text.label("measures", "measure"), "layer": text.label("claims", "layer")}
    labels |= {degree: _degree(view, degree) for degree in count.DEGREES}
    body = [
        {"measure": text.code("measure", row["measure"]), "layer": _chip(view, row["layer"])}
        | {degree: text.number(int(row.get(degree, 0))) for degree in count.DEGREES}
        for _, row in wide.reset_index().iterrows()
    ]
    return markup.table(body, labels, numbers=count.DEGREES)


def _chip(view: View, layer: str) -> str:
    return markup.chip(view.text.code("layer", layer), layer)

"""Claims of a view counted by one or two kinds of a reader's choice: a figure and a table of the same counts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import pandas as pd
from markupsafe import Markup

from components import markup
from components.charts import matrix
from components.charts.layout import palette
from components.charts.layout.columns import Column
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Cell, Row
from components.figures import spec
from components.figures.spec import FigureSpec
from components.i18n import names
from components.state.view import View
from components.tables.links import linked
from data.count import pivot as counted
from data.query import filters

#: What a page offers to count by; the layers always stand apart.
KINDS = ("month", "year", *(name for name in filters.CODED if name != counted.LAYER), "contest", "named")
#: So many rows and columns are drawn, and columns on a phone; the table has all of them.
ROWS, COLUMNS, NARROW = 24, 8, 4
#: Before and after the middle of a column: where the marks of the layers stand.
SIDE = {"article": -1, "reference": 1}


def pivot(view: View, by: tuple[str, ...], most: int = COLUMNS) -> FigureSpec | None:
    """A row a value of the first kind, a column a value of the second (`most` of them) or, without one, a layer."""
    frame = counted.pivot(view.ledger, view.selection, by)
    if not len(frame):
        return None
    across = by[1] if len(by) > 1 else counted.LAYER
    down, columns = _drawn(frame, by[0], ROWS), _drawn(frame, across, most)
    shown = frame[frame[by[0]].isin(down) & frame[across].isin(columns)]
    rows = [
        Row(value(view, by[0], code), _cells(view, held, across, columns)) for code, held in _by(shown, by[0], down)
    ]
    heads = [Column(value(view, across, code)) for code in columns]
    left_out = frame[by[0]].nunique() + frame[across].nunique() - len(down) - len(columns)
    return FigureSpec(
        "pivot",
        partial(
            matrix.draw,
            rows,
            heads,
            [Entry(palette.LAYER[each], view.text.code("layer", each)) for each in view.layers],
        ),
        view.text("chart-pivot-alt", rows=len(rows), columns=len(heads)),
        lambda: table(view, frame),
        notes=_notes(view, tuple(map(str, frame)), left_out),
        marks=rows,
        columns=[head.name for head in heads],
        parts=spec.rows(rows),
    )


def kind(view: View, name: str) -> str:
    """What a kind is called."""
    if name in counted.CALENDAR:
        return view.text(f"pivot-{name}")
    return names.filter_label(view.text, name) if name in filters.CODED else view.text.label("claims", name)


def value(view: View, name: str, code: str) -> str:
    """What a value of a kind is called."""
    if not code:
        return view.text("pivot-none")
    if name in counted.CALENDAR:
        return view.text.date(code, bare=True)
    return names.code(view.ledger, view.text, name, code) if name in filters.CODED else view.text.code(name, code)


def table(view: View, frame: pd.DataFrame) -> str:
    """All of the counts, a line a combination of values."""
    kinds = [str(name) for name in frame if name != "claims"]
    labels = {name: kind(view, name) for name in kinds} | {"claims": view.text.table("claims")}
    lines = [
        {name: linked(view, value(view, name, line[name]), [line[name]]) for name in kinds} | {"claims": view.text.number(line["claims"])}
        for line in frame.to_dict("records")
    ]
    whole = Markup(markup.table(lines, labels, numbers=("claims",)))  # noqa: S704 a table is markup
    return markup.fold(view.text("chart-table"), whole, class_="twin")


def _drawn(frame: pd.DataFrame, name: str, most: int) -> list[str]:
    """The values of a kind that are drawn, in their order: the latest of time, of others those of most claims."""
    order = list(
        dict.fromkeys(frame.sort_values(name, kind="stable")[name] if name in counted.CALENDAR else frame[name])
    )
    if name in counted.CALENDAR:
        return [code for code in order if code][-most:]
    largest = set(frame.groupby(name)["claims"].sum().nlargest(most).index)
    return [code for code in order if code in largest]


def _by(frame: pd.DataFrame, name: str, codes: Sequence[str]) -> list[tuple[str, pd.DataFrame]]:
    return [(code, held) for code in codes if len(held := frame[frame[name].eq(code)])]


def _cells(view: View, held: pd.DataFrame, across: str, columns: Sequence[str]) -> tuple[Cell, ...]:
    apart = across != counted.LAYER and len(view.layers) > 1
    return tuple(
        Cell(
            style=palette.LAYER[line["layer"]],
            hover=view.text("hover-claims", layer=view.text.code("layer", line["layer"]), claims=int(line["claims"])),
            column=columns.index(line[across]),
            number=int(line["claims"]),
            shift=SIDE[line["layer"]] if apart else 0,
        )
        for line in held.to_dict("records")
    )


def _notes(view: View, kinds: tuple[str, ...], left_out: int) -> tuple[str, ...]:
    several = [kind(view, name) for name in counted.repeated(kinds)]
    notes = [
        view.text("pivot-several", kinds=view.text.list(several)) if several else "",
        view.text("pivot-left-out") if left_out > 0 else "",
    ]
    return tuple(note for note in notes if note)

"""What the lines of the arms room are called: a direction, and in it a family of goods or a pair of third parties."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Any

import pandas as pd

from components import markup
from components.charts.layout import marks, palette
from components.charts.layout.columns import Column
from components.charts.layout.marks import Mark
from components.i18n import names
from components.i18n.text import Text
from components.state.view import View
from components.tables.links import linked
from data.count.findings import PAST
from data.count.flows import BOTH, DENIED, DIRECTIONS, LINE, OTHERS
from data.ledger.load import Ledger

Row = Mapping[Any, Any]
#: The ladder.
STAGES = [*palette.STAGE]
#: What makes a row of a figure, in the words that stand beside it.
ROW = ("group", "label")


def group(view: View, direction: str) -> str:
    """One of the pair to the other, the other way, both ways between them, or third parties."""
    pair = next((pair for pair, code in DIRECTIONS.items() if code == direction), None)
    return _pair(view, *pair) if pair else view.text("flows-both" if direction == BOTH else "flows-others")


def label(view: View, row: Row) -> str:
    """A line's own name under its group."""
    if row["direction"] == OTHERS:
        return _pair(view, row["supplier"], row["recipient"])
    return view.text.code("goods_family", row["family"])


def full(view: View, row: Row) -> str:
    """A line's name where no group stands over it."""
    own = label(view, row)
    where = group(view, row["direction"])
    return own if row["direction"] == OTHERS else view.text("flow-line", direction=where, goods=own)


def goods(view: View, codes: str) -> str:
    """A `;` list of goods in words."""
    return view.text.list([view.text.code("goods", code) for code in codes.split(";")])


def details(view: View, rows: Sequence[Row]) -> list[str]:
    """What stands under the pairs of third parties: which goods, since their line is not one family."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for row in rows:
        groups.setdefault(tuple(row[name] for name in LINE), []).extend(row["goods"].split(";"))
    return [
        goods(view, ";".join(dict.fromkeys(groups[tuple(row[name] for name in LINE)])))
        if row["direction"] == OTHERS
        else ""
        for row in rows
    ]


def rows(view: View, flows: Sequence[Row], mark: Callable[[Row], Mark]) -> list[marks.Row]:
    """A row of a figure for each line of flows, in their order, under the heading of its direction; a mark a flow."""
    named = zip(flows, details(view, flows), strict=True)
    lines = groupby(named, lambda pair: (group(view, pair[0]["direction"]), label(view, pair[0]), pair[1]))
    return [marks.Row(line, tuple(mark(flow) for flow, _ in held), over, small) for (over, line, small), held in lines]


def columns(view: View, stages: Iterable[str]) -> list[Column]:
    """The ladder of stages as columns, what is said to have happened on shaded ground; denials last, if any of `stages` is one."""
    rungs = [code for code in STAGES if code != DENIED or code in stages]
    kinds = {code: "" if code == DENIED else "past" if code in PAST else "ahead" for code in rungs}
    return [
        Column(view.text.code("stage", code), palette.STAGE[code], kind and view.text(f"stage-{kind}"), kind == "past")
        for code, kind in kinds.items()
    ]


def hover(view: View, row: Row, when: str = "") -> str:
    """What a mark says when pointed at, a line each: the flow, when, how many claims or denials, which goods."""
    text, words = view.text, view.text.code("stage", row["stage"])
    if row.get("denial"):
        line = text("hover-denied", stage=words, claims=row["claims"], alone=_alone(row))
    else:
        line = text("hover-stage", stage=words, claims=row["claims"])
    return "\n".join(part for part in (full(view, row), when, line, goods(view, row["goods"])) if part)


def stage(view: View, row: Row) -> str:
    """The stage in words; of a denial, what it stands against."""
    words = view.text.code("stage", row["stage"])
    return view.text("against-stage", stage=words, alone=_alone(row)) if row.get("denial") else words


def table(view: View, frame: pd.DataFrame, label: str, cell: Callable[[Row], str]) -> str:
    """HTML: a row a mark, with its line (column `full`), what `cell` says of it under `label`, its stage and its claims."""
    text = view.text
    labels = {
        "line": text.table("flows"),
        "more": label,
        "stage": text.label("flows", "stage"),
        "claims": text.table("claims"),
    }
    rows = [
        {
            "line": linked(view, row["full"], (row["supplier"], row["recipient"])),
            "more": cell(row),
            "stage": stage(view, row),
            "claims": text.number(row["claims"]),
        }
        for row in frame.to_dict("records")
    ]
    return markup.table(rows, labels, numbers=("claims",))


def _alone(row: Row) -> str:
    return "yes" if row["stage"] == DENIED else "no"


def _pair(view: View, supplier: str, recipient: str) -> str:
    return _named(view.ledger, view.text, supplier, recipient)


@lru_cache(maxsize=512)
def _named(ledger: Ledger, text: Text, supplier: str, recipient: str) -> str:
    """Asked for every row of every chart, of which there are few pairs."""
    names_of_parties = [names.party(ledger, text, code) for code in (supplier, recipient)]
    return text("flow-pair", supplier=names_of_parties[0], recipient=names_of_parties[1])

"""Who said first that a thing goes from one party to another, and in which source."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

import pandas as pd
from markupsafe import Markup

from components import markup
from components.charts import dumbbell
from components.charts.layout import palette
from components.charts.layout.legend import Entry
from components.charts.layout.marks import Row, Span
from components.figures import spec
from components.figures.spec import FigureSpec
from components.i18n import names
from components.state.view import View
from components.tables import cells, links
from data import count

#: A flow is drawn when so many claims of both layers speak of it; the table has all of them.
DRAWN_FROM = 2
#: So many flows a phone shows before the rest is unfolded.
UNFOLDED = 8


def firsts(view: View) -> FigureSpec | None:
    """The moments at which each flow was first spoken of."""
    text, frame = view.text, said_first(view)
    if not len(frame):
        return None
    often = frame.groupby("label")["claims"].transform("sum").ge(DRAWN_FROM) & frame["goods"].ne("other")
    shown = frame[often] if often.any() else frame
    period = date(shown["since"].min().year, 1, 1), date.fromisoformat(view.ledger.edition.cutoff)
    rows = [_row(view, str(label), claims) for label, claims in shown.groupby("label", sort=False)]
    entries = [Entry(style, text.code("layer", layer)) for layer, style in palette.LAYER.items()]
    first = shown.iloc[0]
    return FigureSpec(
        "firsts",
        partial(dumbbell.draw, rows, entries, period),
        text("chart-firsts-alt", flows=len(rows), first=first["label"], date=first["when"]),
        lambda: table(view, frame),
        narrow=listed(view, shown),
        finding=_raced(view),
        marks=rows,
        parts=spec.rows(rows),
    )


def _row(view: View, label: str, claims: pd.DataFrame) -> Row:
    """A flow, and in it for each layer the days on which it may first have been said."""
    return Row(
        label,
        tuple(
            Span(
                style=palette.LAYER[row["layer"]],
                ids=row["ids"],
                hover="\n".join(hover(view, row)),
                first=row["since"].date(),
                last=row["until"].date(),
                name=row["speaker"],
            )
            for row in claims.to_dict("records")
        ),
    )


def _raced(view: View) -> str:
    """Which layer said more of the shared flows first."""
    ahead = count.ahead_of_the_other(view.shown)
    both = sum(ahead.values())
    numbers = {layer: ahead[layer] for layer in count.LAYERS}
    return view.text("finding-firsts", both=both, **numbers)


def listed(view: View, frame: pd.DataFrame) -> str:
    """The figure as words for a phone: a flow, and under it who said it first in each layer; the later ones folded."""
    items = [
        markup.tag("li", markup.tag("strong", str(label)), *(_line(view, row) for row in rows.to_dict("records")))
        for label, rows in frame.groupby("label", sort=False)
    ]
    head, rest = items[:UNFOLDED], items[UNFOLDED:]
    more = view.text("firsts-more", count=len(rest))
    folded = markup.fold(more, markup.tag("ul", *rest, class_="plain")) if rest else ""
    return markup.block(markup.tag("ul", *head, class_="plain"), folded)


def _line(view: View, row: dict[Any, Any]) -> Markup:
    chip = markup.chip(view.text.code("layer", row["layer"]), row["layer"])
    line = view.text("firsts-said", speaker=row["speaker"], date=row["when"])
    return markup.tag("div", chip, markup.link(line, view.link(view.page, claim=row["claim"])))


def said_first(view: View) -> pd.DataFrame:
    """One row a flow and layer, the flow said first on top: what the figure and the table need."""
    text = view.text
    counted = [count.first_said(view.shown, layer).assign(layer=layer) for layer in view.layers]
    frame = pd.concat(counted, ignore_index=True)
    frame["label"] = [flow_words(view, row) for row in frame.to_dict("records")]
    frame["when"] = [text.date(day_text, bare=True) for day_text in frame["said"]]
    frame["speaker"] = [names.speaker(view.ledger, text, claim) for claim in frame["claim"]]
    order = frame.groupby("label")["until"].transform("min")
    return frame.assign(order=order).sort_values(["order", "label", "until"], ignore_index=True)


def flow_words(view: View, row: dict[Any, Any]) -> str:
    """Who sends what to whom."""
    supplier, recipient = (names.party(view.ledger, view.text, row[side]) for side in ("supplier", "recipient"))
    words = "flow-label" if row["direction"] == "one_way" else "flow-label-both"
    return view.text(words, supplier=supplier, goods=view.text.code("goods", row["goods"]), recipient=recipient)


def hover(view: View, row: dict[Any, Any]) -> list[str]:
    """What is said of a first mention when it is pointed at, a line each."""
    claim = view.ledger.claims.loc[row["claim"]]
    layer = view.text.code("layer", row["layer"])
    return [
        view.text.of(claim, "statement"),
        view.text("firsts-said", speaker=row["speaker"], date=row["when"]),
        view.text("hover-claims", layer=layer, claims=row["claims"]),
    ]


def table(view: View, frame: pd.DataFrame) -> str:
    """Every flow: first said when, by whom, where, and how often since."""
    text = view.text
    labels = {
        "flow": text.table("flows"),
        "layer": text.label("claims", "layer"),
        "said": text("firsts-when"),
        "claim": text("firsts-claim"),
        "speaker": text("column-speaker"),
        "source": text.label("claims", "source"),
        "claims": text.table("claims"),
    }
    return markup.table([_cells(view, row) for row in frame.to_dict("records")], labels, numbers=("claims",))


def _cells(view: View, row: dict[Any, Any]) -> dict[str, str]:
    claim = view.ledger.claims.loc[row["claim"]]
    return {
        "flow": links.linked(view, row["label"], (row["supplier"], row["recipient"])),
        "layer": markup.chip(view.text.code("layer", row["layer"]), row["layer"]),
        "said": cells.when(view, claim["said"], claim["said_basis"]),
        "claim": links.claim(view, claim),
        "speaker": links.speaker(view, row["claim"]),
        "source": names.source(view.ledger, view.text, claim["source"]),
        "claims": view.text.number(row["claims"]),
    }

"""Printed errors and oddities of the documents: recorded as printed, never silently repaired."""

from __future__ import annotations

import pandas as pd

from components import markup
from components.i18n import names
from components.state.view import View
from components.tables import cells, links
from components.tables.layer_counts import layer_counts
from components.ui.widgets.listing import Listing, Order


def answer(view: View) -> str:
    """How many claims of each layer stand in a passage with a printed error; "" for none."""
    rows = _rows(view)
    return view.text("flaws-counted", claims=layer_counts(view, rows, "claims")) if len(rows) else ""


def _rows(view: View) -> pd.DataFrame:
    rows = view.shown.claims[view.shown.claims["flaw"].ne("")]
    place = pd.to_numeric(rows["paragraph"].str.split(";").str[0], errors="coerce")
    return rows.assign(group=rows["source"].astype(str), place=place)


def _documents(view: View, rows: pd.DataFrame) -> dict[str, str]:
    """Documents with printed errors, each with their number."""
    sizes = rows["group"].value_counts(sort=False)
    return {
        str(source): view.text("ways-numbered", name=names.source(view.ledger, view.text, str(source)), count=int(claims))
        for source, claims in sizes.items()
    }


def _drawn(view: View, rows: pd.DataFrame, caption: str, heads: markup.Heads) -> str:
    text = view.text
    labels = {
        "source": text.label("claims", "source"),
        "flaw": text.label("claims", "flaw"),
        "note": text("column-note"),
        "claim": text.table("claims"),
    }
    body = [
        {
            "source": cells.place(view, row),
            "flaw": text.list([text.code("flaw", code) for code in row["flaw"].split(";")]),
            "note": text.of(row, "note"),
            "claim": links.claim(view, row),
        }
        for _, row in rows.iterrows()
    ]
    return markup.table(body, labels, caption, heads=heads)


FLAWS = Listing(
    "flaws",
    _rows,
    _drawn,
    lambda view, rows: layer_counts(view, rows, "claims"),
    (
        Order("source", ("source", "place", "id"), (True, True, True), "source"),
        Order("flaw", ("flaw", "source", "place"), (True, True, True), "flaw"),
    ),
    _documents,
    size=12,
)

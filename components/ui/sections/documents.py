"""The documents of the reference record that a view rests on."""

from __future__ import annotations

import pandas as pd

from components import markup
from components.i18n import names
from components.state.view import View
from components.tables import links
from components.ui.widgets.listing import Listing, Order
from data import count


def answer(view: View) -> str:
    """How many there are; "" for none."""
    total = len(_rows(view))
    return view.text("sources-reference-count", count=total) if total else ""


def _rows(view: View) -> pd.DataFrame:
    rows = count.of_layer(view.shown.sources, "reference")
    publishers = [names.party(view.ledger, view.text, code) if code else "" for code in rows["outlet"].astype(str)]
    return rows.assign(publisher=publishers)


def _drawn(view: View, rows: pd.DataFrame, caption: str, _: markup.Heads) -> str:
    note = markup.tag("p", caption, class_="soft")
    return markup.block(note, markup.bullets(links.citation(view, row) for _, row in rows.iterrows()))


def _words(view: View, rows: pd.DataFrame) -> pd.Series:
    return rows["publisher"] + " " + rows[f"title_{view.text.lang}"] + " " + rows["symbol"]


DOCUMENTS = Listing(
    "documents",
    _rows,
    _drawn,
    lambda view, rows: view.text("sources-reference-count", count=len(rows)),
    (
        Order("latest", ("published", "id"), (False, True)),
        Order("earliest", ("published", "id"), (True, True)),
        Order("publisher", ("publisher", "published"), (True, False)),
    ),
    words=_words,
)

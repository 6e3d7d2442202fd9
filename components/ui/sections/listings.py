"""The long tables of the ledger: claims, measures, corrections."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pandas as pd

from components.i18n import names
from components.state.view import View
from components.tables import changes, tables
from components.tables.columns import Column
from components.tables.layer_counts import layer_counts
from components.ui.widgets.listing import Listing, Order
from data.ledger import codebook
from data.query import order


def measured(view: View) -> str:
    """How many measures of each layer are in view; "" for none."""
    rows = view.shown.measures
    return layer_counts(view, rows, "measures") if len(rows) else ""


def _claims(view: View) -> pd.DataFrame:
    """The claims in view with the words that they can be ordered by."""
    rows = view.shown.claims
    speakers = [names.speaker(view.ledger, view.text, code) for code in rows["id"]]
    return rows.assign(statement=rows[f"statement_{view.text.prose}"], speaker=pd.Series(speakers, rows.index, dtype="str"))


def _measures(view: View) -> pd.DataFrame:
    rows = view.shown.measures
    return rows.assign(group=rows["layer"].astype(str))


def _layers(view: View, rows: pd.DataFrame) -> dict[str, str]:
    return {layer: view.text.code("layer", layer) for layer in view.layers if rows["layer"].eq(layer).any()}


def _titles(view: View, rows: pd.DataFrame) -> pd.Series:
    return rows[f"title_{view.text.lang}"] + " " + rows["instrument"]


def _corrections(view: View) -> pd.DataFrame:
    return view.ledger.changes


def _corrected(view: View, rows: pd.DataFrame) -> pd.Series:
    """Of a correction what it holds, and what the rows that it names are called."""
    columns = {name: table.columns for name, table in codebook.read().tables.items()}
    lines = []
    for row in rows.to_dict("records"):
        column = columns[row["table"]].get(row["column"])
        named = [changes.plain(view, row, row[end]) for end in ("old", "new")] if column and column.refers else []
        lines.append(" ".join([row["id"], row["column"], row["old"], row["new"], row[f"reason_{view.text.prose}"], *named]))
    return pd.Series(lines, rows.index, dtype="str")


def _heads(columns: Sequence[Column]) -> Iterator[Order]:
    """The orders that headings offer, upwards and downwards; among rows that are alike the newest first."""
    for column in columns:
        for way, sign in ((True, ""), (False, "-")):
            if column.order:
                keys, ways = (*column.order, "date_from", "id"), (*[way] * len(column.order), False, True)
                yield Order(f"{sign}{column.name}", keys, ways, column.name, named=False)


CLAIMS = Listing(
    "",
    _claims,
    tables.claims,
    lambda view, rows: layer_counts(view, rows, "claims"),
    (
        Order("relevance"),
        Order("newest", ("date_from", "id"), (False, True), "date"),
        Order("oldest", ("date_from", "id"), (True, True), "date"),
        Order("said", ("said", "id"), (False, True), "said"),
        Order("said-first", ("said", "id"), (True, True), "said", named=False),
        Order("standing", ("standing", "date_from", "id"), (True, False, True), "how"),
        Order("-standing", ("standing", "date_from", "id"), (False, False, True), "how", named=False),
        Order("source", ("layer", "source", order.FIRST_PARAGRAPH, "id"), (True, True, True, True), "source"),
        Order("-source", ("layer", "source", order.FIRST_PARAGRAPH, "id"), (False, False, False, True), "source", named=False),
        *_heads([column for column in tables.CLAIMS if column.name not in ("date", "said", "how", "source")]),
    ),
    columns=tables.CLAIMS,
    usual=tables.USUAL,
)
MEASURES = Listing(
    "measures",
    _measures,
    tables.measures,
    lambda view, rows: layer_counts(view, rows, "measures"),
    (
        Order("earliest", ("date_from", "id"), (True, True), "date"),
        Order("latest", ("date_from", "id"), (False, True), "date"),
        Order("instrument", ("instrument", "date_from"), (True, True), "instrument"),
        Order("action", ("action", "date_from"), (True, True), "action"),
    ),
    _layers,
    _titles,
)
CORRECTIONS = Listing(
    "",
    _corrections,
    changes.changes,
    lambda view, rows: view.text("changes-caption", count=len(rows)),
    (
        Order("latest", ("date",), (False,), "date"),
        Order("earliest", ("date",), (True,), "date"),
        Order("id", ("id", "date"), (True, True), "id"),
    ),
    words=_corrected,
    size=6,
)

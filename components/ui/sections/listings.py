"""The long tables of the ledger: claims, measures, corrections."""

from __future__ import annotations

import pandas as pd

from components.state.view import View
from components.tables import tables
from components.tables.layer_counts import layer_counts
from components.ui.widgets.listing import Listing, Order


def measured(view: View) -> str:
    """How many measures of each layer are in view; "" for none."""
    rows = view.shown.measures
    return layer_counts(view, rows, "measures") if len(rows) else ""


def _claims(view: View) -> pd.DataFrame:
    place = pd.to_numeric(view.shown.claims["paragraph"].str.split(";").str[0], errors="coerce")
    return view.shown.claims.assign(place=place)


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
    named = ["id", "column", "old", "new", f"reason_{view.text.lang}"]
    return rows[named].agg(" ".join, axis=1)


CLAIMS = Listing(
    "",
    _claims,
    tables.claims,
    lambda view, rows: layer_counts(view, rows, "claims"),
    (
        Order("relevance"),
        Order("newest", ("date_from", "id"), (False, True), "date"),
        Order("oldest", ("date_from", "id"), (True, True), "date"),
        Order("said", ("said", "id"), (False, True)),
        Order("standing", ("standing", "date_from", "id"), (True, False, True), "how"),
        Order("source", ("layer", "source", "place", "id"), (True, True, True, True), "source"),
    ),
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
    tables.changes,
    lambda view, rows: view.text("changes-caption", count=len(rows)),
    (
        Order("latest", ("date",), (False,), "date"),
        Order("earliest", ("date",), (True,), "date"),
        Order("id", ("id", "date"), (True, True), "id"),
    ),
    words=_corrected,
    size=8,
)

"""Whole tables of a view, in the order in which a page lists them."""

from __future__ import annotations

from components.cache import cached
from components.state.view import View
from components.tables import tables
from components.tables.layer_counts import layer_counts
from components.ui import figure_view
from components.ui.widgets import pagination, sort

#: So many corrections stand on a page.
CORRECTIONS = 12


def claims(view: View, by: str, page: int) -> str:
    """One page of the claims in view, in one of the orders."""
    rows = cached(sort.ordered, view, by)
    return tables.claims(view, pagination.part(rows, page), view.text("claims-caption", shown=len(rows)))


def changes(view: View, page: int) -> str:
    """One page of the corrections of the ledger, the latest first."""
    rows = view.ledger.changes.sort_values("date", ascending=False, kind="stable")
    return tables.changes(view, pagination.part(rows, page, CORRECTIONS))


def measured(view: View) -> str:
    """How many measures of each layer are in view; "" for none."""
    rows = view.shown.measures
    return layer_counts(view, rows, "measures") if len(rows) else ""


def measures(view: View) -> None:
    """The measures in view in order of time."""
    figure_view.cached_html(_measures, view)


def _measures(view: View) -> str:
    return tables.measures(view, view.shown.measures.sort_values("date_from"))

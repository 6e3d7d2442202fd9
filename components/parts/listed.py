"""Whole tables of a view, in the order in which a page lists them."""

from __future__ import annotations

from components import tables
from components.frame import View

#: So many corrections stand open on the page; the others are unfolded.
LATEST = 12


def latest(view: View) -> str:
    """The latest corrections of the ledger."""
    return tables.changes(view, view.ledger.changes.sort_values("date", ascending=False).head(LATEST))


def changes(view: View) -> str:
    """Every correction of the ledger, the latest first."""
    return tables.changes(view, view.ledger.changes.sort_values("date", ascending=False))


def measures(view: View) -> str:
    """The measures in view in order of time."""
    return tables.measures(view, view.shown.measures.sort_values("date_from"))

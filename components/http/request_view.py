"""A view from an address alone: what a route shows when no page is running."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.requests import Request

from components.state import address, preferences
from components.state.view import View
from data.ledger import versions
from data.query import selection


def of(request: Request, page: str) -> View:
    """The view that a request asks for, of a page."""
    return view(request.query_params, page, request.headers.get("accept-language", ""))


def view(query: Mapping[str, str], page: str, accept_language: str = "") -> View:
    """The view that a page would show under these parameters. Junk is passed over.

    Raises `data.ledger.load.LedgerError` when there is no ledger to show.
    """
    ledger = versions.from_query(query)
    chosen, _ = selection.from_query(query, ledger)
    text = preferences.text(query, accept_language)
    habits = {name: query[name] for name, codes in preferences.CHOICES.items() if query.get(name) in codes}
    codes = dict.fromkeys((*address.READER, *address.FILTERS), "") | habits | chosen.to_query()
    codes |= {"lang": text.lang, "v": versions.asked(query)}
    return View(ledger, selection.select(ledger, chosen), chosen, text, codes, page, dark(query))


def dark(query: Mapping[str, str]) -> bool:
    """Whether the address asks for the dark theme."""
    return query.get("dark") == "1"

"""A view from an address alone: what a route shows when no page is running."""

from __future__ import annotations

from collections.abc import Mapping

from components import address, filters
from components.frame import View
from components.text import Text
from data import edition, selection


def view(query: Mapping[str, str], page: str, locale: str = "") -> View:
    """The view that a page would show under these parameters; `locale` is the browser's. Junk is passed over.

    Raises `data.load.LedgerError` when there is no ledger to show.
    """
    ledger = edition.from_query(query)
    chosen, _ = selection.from_query(query, ledger)
    words = text(query, locale)
    reader = {name: query.get(name, "") for name in filters.CHOICES if query.get(name) in filters.CHOICES[name]}
    reader |= {"lang": words.lang, "v": edition.asked(query)}
    said = dict.fromkeys((*address.READER, *address.FILTERS), "") | reader | chosen.to_query()
    return View(ledger, selection.select(ledger, chosen), chosen, words, said, page, dark(query))


def text(query: Mapping[str, str], locale: str = "") -> Text:
    """Words for a reader: the address decides, else the browser's language if it is Arabic, else English."""
    usual = "ar" if locale.lower().startswith("ar") else "en"
    lang = query.get("lang", "")
    habits = {name: query.get(name, "") for name in ("months", "digits")}
    kept = {name: code if code in filters.CHOICES[name] else filters.CHOICES[name][0] for name, code in habits.items()}
    return Text(lang=lang if lang in filters.LANGUAGES else usual, **kept)


def dark(query: Mapping[str, str]) -> bool:
    """Whether the address asks for the dark theme: `dark=1` or `theme=dark`."""
    return query.get("dark") == "1" or query.get("theme") == "dark"

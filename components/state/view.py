"""The view: the ledger, the part of it that the filters keep, the selection, the words, the address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from components.i18n.text import Text
from components.state import address, preferences
from data.ledger import versions
from data.ledger.load import Ledger
from data.query import selection as choice
from data.query.selection import Ignored, Selection


@dataclass(frozen=True, eq=False)
class View:
    """One reader's view. `ledger` is everything, `shown` what the filters keep, `query` the address as codes.

    `ignored` is what of its address means nothing and was passed over. `site` is the address of the site as the reader
    sees it, with a slash at its end; "/" where that is not known.

    Two views are the same if they show the same rows on the same page to readers with the same habits, so that what
    is drawn for one reader is kept for the next.
    """

    ledger: Ledger
    shown: Ledger
    selection: Selection
    text: Text
    query: dict[str, str]
    page: str
    dark: bool
    ignored: tuple[Ignored, ...] = ()
    site: str = "/"

    @classmethod
    def open(
        cls,
        query: Mapping[str, str],
        page: str = "",
        accept_language: str = "",
        dark: bool = False,
        site: str = "/",
    ) -> View:
        """The view of `page` that an address asks for; `accept_language` is the header of the reader's browser.

        Raises `data.ledger.load.LedgerError` when there is no ledger to show.
        """
        ledger, text = versions.from_query(query), preferences.text(query, accept_language)
        chosen, junk = choice.from_query(query, ledger)
        codes = dict.fromkeys(address.FILTERS, "") | preferences.codes(query) | chosen.to_query() | {"lang": text.lang}
        shown = choice.select(ledger, chosen)
        return cls(ledger, shown, chosen, text, codes, page, dark, (*preferences.ignored(query), *junk), site)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, View) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    @property
    def _key(self) -> tuple[object, ...]:
        return self.ledger, self.shown, self.page, self.dark, self.site, tuple(sorted(self.query.items()))

    def lifted(self, name: str) -> View:
        """The same view without one of its filters."""
        chosen = choice.without(self.selection, name)
        return replace(self, selection=chosen, shown=choice.select(self.ledger, chosen), query=self.query | {name: ""})

    def link(self, page: str, /, **changes: str) -> str:
        """A relative address that keeps this view; `changes` are parameters by name, "" drops one."""
        return address.link(page, self.query, **changes)

    def address(self, **changes: str) -> str:
        """The whole address of this page, as it stands in its version."""
        page = "" if self.page == "overview" else self.page
        own = self.link(page, v=self.ledger.edition.version, view="", **changes)
        return self.site + own.removeprefix("./").removeprefix(".")

    @property
    def layers(self) -> tuple[str, ...]:
        """The layers this view shows, in codebook order."""
        return tuple(layer for layer in ("article", "reference") if layer in (self.selection.layer or (layer,)))

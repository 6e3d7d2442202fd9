"""The address is the state: what a link, a reload or the Back button must bring back stands in the query string."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote, urlencode

from data.query import filters
from data.query.selection import Ignored

FILTERS = tuple(each.name for each in filters.FILTERS)
READER = ("lang", "months", "digits", "time", "view")
#: The version of the ledger.
PINNED = ("v",)
#: A record that stands open: a claim, an event, a party (`party` is a filter); the page of a long list.
RECORD = ("claim", "event", "profile", "page")
#: A sequence of figures for a meeting room, and which of them is shown: `flows-article.2` is its second part.
SHOWING = ("figures", "at")
#: What single pages read: the question that stands open; a list's order, group, words and columns; two accounts side by
#: side; what to count by; the days of changes.
PAGES = ("figure", "sort", "group", "match", "columns", "compare", "by", "since", "until")
#: What belongs to the page it was chosen on.
OF_PAGE = (*RECORD, *PAGES)
#: All that an address of ours can say.
EVERY = (*READER, *PINNED, *RECORD, *FILTERS, *SHOWING, *PAGES)
#: What Streamlit reads from an address, and what other sites hang on a link to count its readers.
NOT_OURS = re.compile("embed|embed_options|utm_.*|fbclid|gclid|ref")


def link(page: str, here: Mapping[str, str], /, **changes: str) -> str:
    """A relative address of `page` that keeps the reader's view and applies `changes` ("" drops a parameter)."""
    kept = {name: here.get(name, "") for name in (*READER, *PINNED, *FILTERS)} | changes
    query = urlencode({name: code for name, code in kept.items() if code}, safe=",:", quote_via=quote)
    return f"{page or '.'}?{query}" if query else page or "."


def unknown(pairs: Iterable[tuple[str, str]]) -> list[Ignored]:
    """What of the address of a page nothing here reads."""
    strange = [pair for pair in pairs if pair[0] not in EVERY and not NOT_OURS.fullmatch(pair[0])]
    return [Ignored(name[:60], value[:60], EVERY) for name, value in strange]

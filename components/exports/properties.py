"""What a file says of itself to the programs that list and search files: title, author, language, subject."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from components.figures import caption
from components.i18n import bidi, names
from components.state.view import View
from data.ledger.load import Ledger


@dataclass(frozen=True)
class Properties:
    """The properties of a document; `language` is a code such as `ar`, `moment` the day of what it holds, midnight UTC, so
    that the same view makes the same file; all else plain text."""

    title: str
    author: str
    subject: str
    keywords: str
    language: str
    moment: datetime


def of(view: View, title: str) -> Properties:
    """The properties of a file over a view: whose it is, what it shows under which filters, until when."""
    text, edition = view.text, view.ledger.edition
    cutoff = text("brief-cutoff", cutoff=text.date(edition.cutoff, bare=True), version=names.edition(view.ledger, text))
    return Properties(
        title=bidi.plain(f"{text('site-name')} · {title}"),
        author=bidi.plain(text("own-author" if edition.is_own else "cite-author")),
        subject=bidi.plain(f"{caption.filters(view)} {cutoff}"),
        keywords=f"Marsad {edition.version}",
        language=text.lang,
        moment=changed(view.ledger),
    )


def changed(ledger: Ledger) -> datetime:
    """When a ledger was last changed, or closed if it has not been since: midnight UTC."""
    return datetime.combine(date.fromisoformat(max([ledger.edition.cutoff, *ledger.changes["date"]])), time(), UTC)

"""A link to report an error in a record: a letter or an issue that names its id and the version, if the site has an address for them."""

from __future__ import annotations

import os
from urllib.parse import urlencode

from markupsafe import Markup

from components import markup
from components.i18n import bidi
from components.state.view import View
from components.tables.citations import RECORDS

#: An e-mail address, or the address of a form for new issues that takes `title` and `body`.
CONFIGURED = "MARSAD_REPORTS"


def link(view: View, table: str, code: str, site: str) -> Markup:
    """The link; nothing where no address is configured."""
    address = _address(view, table, code, site)
    return markup.tag("p", markup.link(view.text("record-report"), address)) if address else Markup("")


def _address(view: View, table: str, code: str, site: str) -> str:
    """Where a report goes, with what it is about already written."""
    given, text = os.environ.get(CONFIGURED, "").strip(), view.text
    page = f"{site}{view.link('claims', **{RECORDS[table][0]: code}, v=view.ledger.edition.version)}"
    title = bidi.plain(text("record-report-title", table=text.table(table), id=code))
    body = bidi.plain(text("record-report-body", id=code, version=view.ledger.edition.version, address=page))
    if given.startswith(("https://", "http://")):
        return f"{given}{'&' if '?' in given else '?'}{urlencode({'title': title, 'body': body})}"
    words = urlencode({"subject": title, "body": body}).replace("+", "%20")
    return f"mailto:{given}?{words}" if "@" in given else ""

"""What changed in the ledger, as an Atom feed."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from xml.etree import ElementTree as Xml

import pandas as pd
from starlette.requests import Request
from starlette.responses import Response

from components.exports.formats import BY_NAME
from components.http import hosts, request_view
from components.http.responses import answered
from components.i18n import bidi, names
from components.state.view import View
from components.tables.changes import changed, plain
from data import count
from data.ledger import versions
from data.ledger.load import Ledger
from data.query import record

ATOM = "http://www.w3.org/2005/Atom"
MOST = 100  # entries
#: Tables whose rows belong to a claim, and the column that names it.
OF_CLAIMS = ("flows", "measures", "routes")


def changes(request: Request) -> Response:
    """What changed, or what did between two days, as an Atom feed in one language."""
    view = request_view.of(request, "data")
    answer = answered(request, feed(view, hosts.site(request)).encode(), view.ledger)
    answer.headers["vary"] = "Accept-Language"
    return answer


def feed(view: View, site: str) -> str:
    """The latest changes of the view's days, newest first, an entry a row and day; `site` is the absolute address of the
    overview.

    The links of a version that the address names lead into that version.
    """
    ledger, text, edition, period = view.ledger, view.text, view.ledger.edition, view.selection.to_query()
    table = view.shown.changes
    root = Xml.Element(f"{{{ATOM}}}feed", {"{http://www.w3.org/XML/1998/namespace}lang": text.lang})
    _add(root, "id", _urn("/".join(["feed", text.lang, *period.values()])))
    _add(root, "title", f"{text('site-name')}: {text('own-version' if edition.is_own else 'data-changes')}")
    _add(root, "subtitle", "\n".join(_about(view)))
    _add(root, "updated", _moment(max([edition.cutoff, *ledger.changes["date"]])))
    _add(_add(root, "author"), "name", text("own-author" if edition.is_own else "site-name"))
    _add(root, "rights", text("own-mark") if edition.is_own else "CC BY 4.0")
    _add(root, "generator", text("site-name"), version=edition.version)
    reader = f"lang={text.lang}" + (f"&v={edition.version}" if view.query[versions.PARAMETER] else "")
    own = "".join(f"&{name}={day}" for name, day in period.items())
    _add(root, "link", rel="self", type="application/atom+xml", href=f"{site}feed.atom?{reader}{own}")
    _add(root, "link", rel="alternate", type="text/html", href=f"{site}data?{reader}")
    groups = table.groupby(["date", "table", "id"], sort=False)
    newest = sorted(groups, key=lambda group: tuple(map(str, group[0])), reverse=True)[:MOST]
    for (date, name, code), rows in newest:
        address = f"{site}{_address(ledger, str(name), str(code), reader)}"
        _entry(root, (str(date), str(name), str(code)), rows, view, address)
    Xml.register_namespace("", ATOM)
    return Xml.tostring(root, encoding="unicode", xml_declaration=True)


def _about(view: View) -> Iterator[str]:
    """How many changes there are, that the table is not ours, and the headline numbers that the changes of a period moved."""
    text, chosen = view.text, view.selection
    yield text("changes-caption", count=len(view.shown.changes))
    if view.ledger.edition.is_own:
        yield text("own-mark")
    effect = count.effect(view.ledger, chosen.start, chosen.end)
    yield from names.moved_numbers(text, effect.numbers) if effect else ()


def _entry(root: Xml.Element, place: tuple[str, str, str], rows: pd.DataFrame, view: View, address: str) -> None:
    entry, text, (date, table, code) = _add(root, "entry"), view.text, place
    columns = [changed(text, row) for _, row in rows.iterrows()]
    _add(entry, "id", _urn(f"{date}/{table}/{code}"))
    _add(entry, "title", f"{text.table(table)} {code}: {text.list(dict.fromkeys(columns))}")
    _add(entry, "updated", _moment(date))
    kind = "application/json" if ".json?" in address else "text/html"
    _add(entry, "link", rel="alternate", type=kind, href=address)
    lines = (
        f"{column}: {' → '.join(plain(view, row, row[name]) or '–' for name in ('old', 'new'))}\n{text.of(row, 'reason')}"
        for column, (_, row) in zip(columns, rows.iterrows(), strict=True)
    )
    _add(entry, "content", "\n\n".join(lines), type="text")


def _address(ledger: Ledger, table: str, code: str, reader: str) -> str:
    """Where a row can be seen: in its record or in that of its claim; else in one for programs, its own or that of its
    party or source; else among all changes."""
    frame, first = getattr(ledger, table), code.partition("/")[0]
    claim = str(frame.at[code, "claim"]) if table in OF_CLAIMS and code in frame.index else first
    if table == "events" and code in frame.index:
        return f"milestones?event={code}&{reader}"
    if claim in ledger.claims.index:
        return f"claims?claim={claim}&{reader}"
    own = {table: code, "parties": first, "sources": first}
    named_table = next((each for each, row in own.items() if each in record.TABLES and row in getattr(ledger, each).index), "")
    path = BY_NAME["record"].paths["json"].format(table=named_table, id=own.get(named_table, "")).removeprefix("/")
    return f"{path if named_table else 'data'}?{reader}"


def _add(parent: Xml.Element, name: str, words: str = "", **attributes: str) -> Xml.Element:
    child = Xml.SubElement(parent, f"{{{ATOM}}}{name}", attributes)
    child.text = bidi.legible(words) or None
    return child


def _moment(day: str) -> str:
    return f"{day[:10]}T00:00:00Z"


def _urn(name: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, f"marsad/{name}").urn

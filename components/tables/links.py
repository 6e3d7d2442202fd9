"""Names of claims, events, parties and sources that lead to their records."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import pandas as pd
from markupsafe import Markup

from components import markup
from components.i18n import names
from components.state.view import View
from components.tables import citations, highlights, standing
from data.query import provenance

#: Who stands for a claim and who against it, by the column of claims.
LEADS = {"supporters": standing.supporters, "deniers": standing.opponents, "preceded_by": standing.preceding}


def evidence(view: View, row: pd.Series) -> Markup:
    """Who supports a claim and who denies it, each leading to what they say; nothing where nobody does."""
    lines = [(name, leads(view, row, name)) for name in LEADS]
    parts = [markup.tag("div", view.text.label("claims", name), items, class_="evidence soft") for name, items in lines if items]
    return Markup("").join(parts)


def leads(view: View, row: pd.Series, name: str) -> Markup:
    """Who supports a claim, denies it or spoke before it, each leading to what they say."""
    claims = LEADS[name](view.ledger, view.text, row["id"])
    items = [markup.tag("li", markup.link(words, view.link(view.page, claim=code))) for words, code in claims]
    return markup.tag("ul", *items, class_="plain") if items else Markup("")


def claim(view: View, row: pd.Series) -> Markup:
    """A claim's statement, leading to its record; the words that were searched for are marked."""
    return markup.link(highlights.marked(view, view.text.of(row, "statement")), view.link(view.page, claim=row["id"]))


def event(view: View, code: str) -> Markup:
    """An event's title, leading to its record; empty for no event."""
    if not code:
        return Markup("")
    return markup.link(view.text.of(view.ledger.events.loc[code], "title"), view.link(view.page, event=code))


def reference(view: View, table: str, code: str) -> Markup:
    """What a row is called, leading to its record if its table has them, and its id; the id alone where there is no such row."""
    frame, key = getattr(view.ledger, table), markup.tag("bdi", code, class_="id soft")
    if code not in frame.index:
        return key
    field = next(field for field in ("statement", "title", "name") if f"{field}_{view.text.prose}" in frame)
    words = view.text.of(frame.loc[code], field)
    opened = {citations.RECORDS[table][0]: code} if table in citations.RECORDS else {}
    return (markup.link(words, view.link(view.page, **opened)) if opened else markup.tag("span", words)) + Markup(" ") + key


def party(view: View, code: str, words: str = "") -> Markup:
    """The name of a party, or other words for it, leading to its record; empty for no party."""
    if not code:
        return Markup("")
    return markup.link(words or names.party(view.ledger, view.text, code), view.link(view.page, profile=code))


def linked(view: View, words: str, codes: Iterable[str]) -> Markup:
    """Words in which parties (`codes`, of which others are passed over) are named: each name leads to its record."""
    called = {names.party(view.ledger, view.text, code): code for code in codes if code in view.ledger.parties.index}
    if not called:
        return markup.told(words)
    longest_first = "|".join(map(re.escape, sorted(called, key=len, reverse=True)))
    parts = re.split(f"({longest_first})", words)
    return Markup("").join(party(view, called[part], part) if part in called else markup.told(part) for part in parts)


def speaker(view: View, claim: str) -> Markup:
    """Who is heard last in the chain of a claim, as the source describes them; whoever is identified has a record."""
    words = highlights.marked(view, names.speaker(view.ledger, view.text, claim))
    return party(view, provenance.speakers(view.ledger)[claim]["party"], words) or words


def origin(view: View, row: pd.Series) -> str:
    """On whose word a claim rests: a party leads to its record."""
    code = row["origin"]
    return party(view, code) if code in view.ledger.parties.index else names.source(view.ledger, view.text, code)


def outlet(view: View, source: pd.Series) -> Markup:
    """Who published a document, as far as it is known, and how that is known."""
    name = party(view, source["outlet"]) or view.text("outlet-unknown")
    basis_label = view.text.code("outlet_basis", source["outlet_basis"]) if source["outlet"] else ""
    return markup.tag("span", name) + (markup.tag("div", basis_label, class_="soft") if basis_label else Markup(""))


def parties(view: View, codes: str) -> Markup:
    """A `;` list of parties, each leading to its record."""
    return markup.listed(view.text, [party(view, code) for code in codes.split(";") if code])


def sources(view: View, codes: str) -> Markup:
    """A `;` list of sources, each with its symbol and address."""
    rows = view.ledger.sources.loc[[code for code in codes.split(";") if code]]
    return markup.bullets(citation(view, row) for _, row in rows.iterrows()) if codes else Markup("")


def citation(view: View, row: pd.Series[Any]) -> Markup:
    """Publisher, title, symbol, date; the publisher leads to its record, the title to an outside address."""
    title, outside = markup.told(view.text.of(row, "title")), str(row["address"]).startswith(("https://", "http://"))
    parts = {
        "outlet": party(view, row["outlet"]) or markup.told(view.text("outlet-unknown")),
        "title": markup.tag("a", title, href=row["address"], rel="noopener noreferrer") if outside else title,
        "date": markup.told(view.text.date(row["published"], bare=True)),
    }
    symbol = markup.tag("span", f" {row['symbol']}", class_="bidi soft") if row["symbol"] else Markup("")
    return markup.tag("span", markup.filled(view.text, "citation-line", **parts)) + symbol

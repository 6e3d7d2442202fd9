"""Tables and the small pieces they are made of: real HTML, columns and labels from the codebook."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd
from markupsafe import Markup

from components import markup
from components.i18n import bidi, names
from components.i18n.text import Text
from components.state.view import View
from components.tables import citations, columns, highlights, standing
from components.tables.columns import Column
from data.query import order, provenance


def claims(
    view: View, rows: pd.DataFrame, caption: str = "", heads: markup.Heads = markup.NO_HEADS, chosen: Sequence[str] = ()
) -> str:
    """Claims, one a row: what, on whose word, when, and how it stands, or the columns `chosen`; each leads to its record."""
    named = ("statement", *chosen) if chosen else USUAL
    shown = [_apart(column, named) for column in CLAIMS if column.name in named]
    return markup.tag("div", columns.table(view, "claims", shown, rows, caption, heads), class_="claims")


def place(view: View, row: pd.Series) -> str:
    """The document in which a claim stands; in an article also the paragraph."""
    source = names.source(view.ledger, view.text, row["source"])
    if row["layer"] != "article" or not row["paragraph"]:
        return source
    return view.text("source-place", source=source, paragraph=view.text.list(row["paragraph"].split(";")))


def flows(view: View, rows: pd.DataFrame, caption: str = "", claim: bool = True) -> str:
    """Flows, one a row: who to whom, what, at which stage, how much, and on which `claim` unless that is plain."""
    return columns.table(view, "flows", FLOWS if claim else FLOWS[:-1], rows, caption)


def _recipient(view: View, row: pd.Series) -> Markup:
    recipient, way = party_link(view, row["recipient"]), str(row["direction"])
    both = markup.tag("div", view.text.code("direction", way), class_="soft")
    return recipient if way == "one_way" else recipient + both


def events(view: View, rows: pd.DataFrame, caption: str = "") -> str:
    """Events, one a row."""
    return columns.table(view, "events", EVENTS, rows, caption)


def measures(view: View, rows: pd.DataFrame, caption: str = "", heads: markup.Heads = markup.NO_HEADS) -> str:
    """Measures, one a row, with the claim each is read from."""
    return columns.table(view, "measures", MEASURES, rows, caption, heads)


#: The code lists whose words a reader may take for something else.
EXPLAINED = ("standing", "stance", "stage")


def tags(view: View, row: pd.Series) -> Markup:
    """Standing, stance, topic and layer of a claim as small labels; a denial is said once."""
    text = view.text
    columns = ["stance", "topic", "layer"] if str(row["standing"]) != str(row["stance"]) else ["topic", "layer"]
    rest = (code_chip(text, name, row[name]) for name in columns)
    return Markup("").join([standing_chip(view, row), *rest])


def standing_chip(view: View, row: pd.Series) -> Markup:
    """The standing of a claim as a small label that says support and contest to whoever points at it."""
    told = bidi.plain(standing.words(view.ledger, view.text, row["id"]))
    return code_chip(view.text, "standing", row["standing"], told)


def code_chip(text: Text, vocabulary: str, code: object, told: str = "") -> Markup:
    """A code as a small label. What of a claim or a flow must be understood opens to its sentence in the codebook; `told`
    is said to whoever points at it."""
    chip = markup.chip(text.code(vocabulary, code), str(code), told)
    return markup.explained(chip, text.code_note(vocabulary, code)) if vocabulary in EXPLAINED else chip


def evidence(view: View, row: pd.Series) -> Markup:
    """Who supports a claim and who denies it, each leading to what they say; nothing where nobody does."""
    lines = [(name, _links(view, leads(view.ledger, view.text, row["id"]))) for name, leads in LEADS.items()]
    parts = [markup.tag("div", view.text.label("claims", name), links, class_="evidence soft") for name, links in lines if links]
    return Markup("").join(parts)


def _links(view: View, leads: list[standing.Lead]) -> Markup:
    links = [markup.tag("li", markup.link(words, view.link(view.page, claim=code))) for words, code in leads]
    return markup.tag("ul", *links, class_="plain") if links else Markup("")


def claim_link(view: View, row: pd.Series) -> Markup:
    """A claim's statement, leading to its record; the words that were searched for are marked."""
    return markup.link(highlights.marked(view, view.text.of(row, "statement")), view.link(view.page, claim=row["id"]))


def event_link(view: View, code: str) -> Markup:
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


def when(view: View, date: str, basis: object, always: bool = False) -> Markup:
    """A date in words and how it is known, `always` or unless it is printed; empty for a timeless claim."""
    if not date:
        return Markup("")
    basis_label = view.text.code("basis", str(basis)) if always or str(basis) != "printed" else ""
    return markup.tag("time", view.text.date(date, bare=True), datetime=date) + (
        markup.tag("div", basis_label, class_="soft") if basis_label else Markup("")
    )


def said(view: View, row: pd.Series) -> Markup:
    """When a claim about no particular time was said: by that a period finds it."""
    if not row["said"]:
        return Markup("")
    label = markup.tag("div", view.text.label("claims", "said"), class_="soft")
    return label + when(view, row["said"], row["said_basis"])


def party_link(view: View, code: str, words: str = "") -> Markup:
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
    return Markup("").join(party_link(view, called[part], part) if part in called else markup.told(part) for part in parts)


def speaker(view: View, claim: str) -> Markup:
    """Who is heard last in the chain of a claim, as the source describes them; whoever is identified has a record."""
    words = highlights.marked(view, names.speaker(view.ledger, view.text, claim))
    return party_link(view, provenance.speakers(view.ledger)[claim]["party"], words) or words


def origin(view: View, row: pd.Series) -> str:
    """On whose word a claim rests: a party leads to its record."""
    code = row["origin"]
    return party_link(view, code) if code in view.ledger.parties.index else names.source(view.ledger, view.text, code)


def outlet(view: View, source: pd.Series) -> Markup:
    """Who published a document, as far as it is known, and how that is known."""
    name = party_link(view, source["outlet"]) or view.text("outlet-unknown")
    basis_label = view.text.code("outlet_basis", source["outlet_basis"]) if source["outlet"] else ""
    return markup.tag("span", name) + (markup.tag("div", basis_label, class_="soft") if basis_label else Markup(""))


def parties(view: View, codes: str) -> Markup:
    """A `;` list of parties, each leading to its record."""
    return markup.listed(view.text, [party_link(view, code) for code in codes.split(";") if code])


def sources(view: View, codes: str) -> Markup:
    """A `;` list of sources, each with its symbol and address."""
    rows = view.ledger.sources.loc[[code for code in codes.split(";") if code]]
    return markup.bullets(citation(view, row) for _, row in rows.iterrows()) if codes else Markup("")


def citation(view: View, row: pd.Series[Any]) -> Markup:
    """Publisher, title, symbol, date; the publisher leads to its record, the title to an outside address."""
    title, outside = markup.told(view.text.of(row, "title")), str(row["address"]).startswith(("https://", "http://"))
    parts = {
        "outlet": party_link(view, row["outlet"]) or markup.told(view.text("outlet-unknown")),
        "title": markup.tag("a", title, href=row["address"], rel="noopener noreferrer") if outside else title,
        "date": markup.told(view.text.date(row["published"], bare=True)),
    }
    symbol = markup.tag("span", f" {row['symbol']}", class_="bidi soft") if row["symbol"] else Markup("")
    return markup.tag("span", markup.filled(view.text, "citation-line", **parts)) + symbol


def quantity(view: View, row: pd.Series) -> str:
    """How much, as a range with its unit; empty where the source gives no figure."""
    return "" if pd.isna(row["unit"]) else view.text.quantity(row["low"], row["best"], row["high"], unit=row["unit"])


def _titled(view: View, row: Any) -> str:
    """The title of a measure, leading to its claim."""
    words = view.text.of(row, "title")
    return markup.link(words, view.link(view.page, claim=row["claim"])) if row["claim"] else words


def _instrument(view: View, row: Any) -> Markup:
    words = names.instrument(view.ledger, view.text, row["instrument"], row["authority"])
    return linked(view, words, row["authority"].split(";"))


def _code(name: str, vocabulary: str = "") -> columns.Cell:
    """The words of a code."""
    return lambda view, row: view.text.code(vocabulary or name, row[name])


def _chip(name: str) -> columns.Cell:
    """The words of a code as a small label."""
    return lambda view, row: code_chip(view.text, name, row[name])


def _id(_: View, row: Any) -> Markup:
    return markup.tag("bdi", row["id"], class_="id")


def _leads(name: str) -> columns.Cell:
    """Who supports a claim, denies it or spoke before it, each leading to what they say."""
    return lambda view, row: _links(view, LEADS[name](view.ledger, view.text, row["id"]))


def _apart(column: Column, named: Sequence[str]) -> Column:
    """How a claim stands without what has a column of its own."""
    alone = column.name == "how" and not set(LEADS).isdisjoint(named)
    return replace(column, cell=tags) if alone else column


#: Who stands for a claim and who against it, by the column of claims.
LEADS = {"supporters": standing.supporters, "deniers": standing.opponents, "preceded_by": standing.preceding}
#: The columns of each table on the screen, in order.
CLAIMS = (
    Column("statement", lambda view, row: claim_link(view, row) + highlights.reasons(view, row), ("statement",)),
    Column("speaker", lambda view, row: speaker(view, row["id"]), ("speaker",)),
    Column("source", place, ("layer", "source", order.FIRST_PARAGRAPH)),
    Column("date", lambda view, row: when(view, row["date"], row["date_basis"]) or said(view, row), ("date_from",)),
    Column("how", lambda view, row: tags(view, row) + evidence(view, row), ("standing",)),
    Column("supporters", _leads("supporters"), ("support",)),
    Column("deniers", _leads("deniers"), ("contest",)),
    Column("preceded_by", _leads("preceded_by"), ("preceded_by",)),
    Column("id", _id, ("id",)),
    Column("said", lambda view, row: when(view, row["said"], row["said_basis"]), ("said",)),
    *(Column(name, _chip(name), (name,)) for name in ("topic", "stance", "layer")),
    Column("support", lambda view, row: view.text.number(row["support"]), ("support",)),
    Column("contest", _code("contest"), ("contest",)),
    Column("named", _code("named"), ("named",)),
    Column("origin", origin, ("origin",)),
    Column("parties", lambda view, row: parties(view, row["parties"]), ("parties",)),
    Column("event", lambda view, row: event_link(view, row["event"]), ("event",)),
    Column("note", lambda view, row: view.text.of(row, "note")),
)
#: Those of the claims that are shown unless a reader chooses.
USUAL = ("statement", "speaker", "source", "date", "how")
FLOWS = (
    Column("supplier", lambda view, row: party_link(view, row["supplier"])),
    Column("goods", lambda view, row: view.text.of(row, "item") or view.text.code("goods", row["goods"])),
    Column("recipient", _recipient),
    Column("stage", _chip("stage")),
    Column("quantity", lambda view, row: quantity(view, row)),
    Column("period", lambda view, row: view.text.date(row["period"], bare=True) if row["period"] else ""),
    Column("claim", lambda view, row: claim_link(view, view.ledger.claims.loc[row["claim"]])),
)
EVENTS = (
    Column("date", lambda view, row: when(view, row["date"], row["date_basis"])),
    Column("title", lambda view, row: event_link(view, row["id"])),
    Column("kind", _code("kind", "event_kind")),
    Column("status", _code("status", "event_status")),
    Column("layer", _chip("layer")),
)
MEASURES = (
    Column("date", lambda view, row: view.text.date(row["date"], bare=True)),
    Column("instrument", _instrument),
    Column("title", _titled),
    Column("action", _code("action")),
    Column("layer", _chip("layer")),
)

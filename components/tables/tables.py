"""Tables and the small pieces they are made of: real HTML, columns and labels from the codebook."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
from markupsafe import Markup

from components import markup
from components.i18n import bidi, names
from components.i18n.text import Text
from components.state.view import View
from components.tables import highlights, standing
from data.ledger import codebook
from data.query import provenance


def claims(view: View, rows: pd.DataFrame, caption: str = "", heads: markup.Heads = markup.NO_HEADS) -> str:
    """Claims, one a row: what, on whose word, when, and how it stands; each leads to its record."""
    text = view.text
    labels = {
        "statement": text.table("claims"),
        "speaker": text("column-speaker"),
        "source": text.label("claims", "source"),
        "date": text.label("claims", "date"),
        "how": text("column-how"),
    }
    body = [
        {
            "statement": claim_link(view, row) + highlights.reasons(view, row),
            "speaker": speaker(view, row["id"]),
            "source": place(view, row),
            "date": when(view, row["date"], row["date_basis"]) or said(view, row),
            "how": tags(view, row) + evidence(view, row),
        }
        for _, row in rows.iterrows()
    ]
    return markup.tag("div", markup.table(body, labels, caption, heads=heads), class_="claims")


def place(view: View, row: pd.Series) -> str:
    """The document in which a claim stands; in an article also the paragraph."""
    source = names.source(view.ledger, view.text, row["source"])
    if row["layer"] != "article":
        return source
    return view.text("source-place", source=source, paragraph=view.text.list(row["paragraph"].split(";")))


def flows(view: View, rows: pd.DataFrame, caption: str = "", claim: bool = True) -> str:
    """Flows, one a row: who to whom, what, at which stage, how much, and on which `claim` unless that is plain."""
    text = view.text
    names_of = ("supplier", "goods", "recipient", "stage", "quantity", "period", "claim")
    labels = {name: text.label("flows", name) if name != "quantity" else text("column-quantity") for name in names_of}
    if not claim:
        del labels["claim"]
    body = [
        {
            "supplier": party_link(view, row["supplier"]),
            "goods": text.of(row, "item") or text.code("goods", row["goods"]),
            "recipient": _recipient(view, row),
            "stage": markup.chip(text.code("stage", row["stage"]), str(row["stage"])),
            "quantity": quantity(view, row),
            "period": text.date(row["period"], bare=True) if row["period"] else "",
            "claim": claim_link(view, view.ledger.claims.loc[row["claim"]]),
        }
        for _, row in rows.iterrows()
    ]
    return markup.table(body, labels, caption)


def _recipient(view: View, row: pd.Series) -> Markup:
    recipient, way = party_link(view, row["recipient"]), str(row["direction"])
    both = markup.tag("div", view.text.code("direction", way), class_="soft")
    return recipient if way == "one_way" else recipient + both


def events(view: View, rows: pd.DataFrame, caption: str = "") -> str:
    """Events, one a row."""
    text = view.text
    labels = {name: _label(view, "events", name) for name in ("date", "title", "kind", "status", "layer")}
    body = [
        {
            "date": when(view, row["date"], row["date_basis"]),
            "title": event_link(view, row["id"]),
            "kind": text.code("event_kind", row["kind"]),
            "status": text.code("event_status", row["status"]),
            "layer": markup.chip(text.code("layer", row["layer"]), str(row["layer"])),
        }
        for _, row in rows.iterrows()
    ]
    return markup.table(body, labels, caption)


def measures(view: View, rows: pd.DataFrame, caption: str = "", heads: markup.Heads = markup.NO_HEADS) -> str:
    """Measures, one a row, with the claim each is read from."""
    text = view.text
    labels = {name: _label(view, "measures", name) for name in ("date", "instrument", "title", "action", "layer")}
    body = [
        {
            "date": text.date(row["date"], bare=True),
            "instrument": names.instrument(view.ledger, text, row["instrument"], row["authority"]),
            "title": markup.link(text.of(row, "title"), view.link(view.page, claim=row["claim"]))
            if row["claim"]
            else text.of(row, "title"),
            "action": text.code("action", row["action"]),
            "layer": markup.chip(text.code("layer", row["layer"]), str(row["layer"])),
        }
        for _, row in rows.iterrows()
    ]
    return markup.table(body, labels, caption, heads=heads)


def changes(
    view: View,
    rows: pd.DataFrame,
    caption: str = "",
    heads: markup.Heads = markup.NO_HEADS,
    columns: Sequence[str] = ("date", "id", "column", "old", "new", "reason"),
) -> str:
    """What was corrected, when and why."""
    text = view.text
    labels = {name: _label(view, "changes", name) for name in columns}
    body = [
        {name: markup.tag("bdi", row[name] if row["column"] else "") for name in ("old", "new")}  # in its own language
        | {
            "column": markup.tag("bdi", changed(text, row)),
            "id": markup.tag("bdi", row["id"], class_="id"),
            "date": markup.tag("time", text.date(row["date"], bare=True)),
            "reason": text.of(row, "reason"),
        }
        for _, row in rows.iterrows()
    ]
    return markup.table(body, labels, caption, heads=heads)


def changed(text: Text, row: pd.Series) -> str:
    """What a row of `changes` is about: a column, or that a whole row was added or taken out."""
    return str(row["column"]) or text("change-added" if row["new"] else "change-removed")


def _label(view: View, table: str, column: str) -> str:
    """The label of a column; what stands once a language has one word of the interface."""
    known = column in codebook.read().tables[table].columns
    return view.text.label(table, column) if known else view.text(f"column-{column}")


def tags(view: View, row: pd.Series) -> Markup:
    """Standing, stance, topic and layer of a claim as small labels; a denial is said once."""
    text = view.text
    columns = ["stance", "topic", "layer"] if str(row["standing"]) != str(row["stance"]) else ["topic", "layer"]
    rest = (markup.chip(text.code(name, row[name]), str(row[name])) for name in columns)
    return Markup("").join([standing_chip(view, row), *rest])


def standing_chip(view: View, row: pd.Series) -> Markup:
    """The standing of a claim as a small label that says support and contest to whoever points at it."""
    told = bidi.plain(standing.words(view.ledger, view.text, row["id"]))
    return markup.chip(view.text.code("standing", row["standing"]), str(row["standing"]), told)


def evidence(view: View, row: pd.Series) -> Markup:
    """Who supports a claim and who denies it, each leading to what they say; nothing where nobody does."""
    found = {
        "supporters": standing.supporters,
        "deniers": standing.opponents,
        "preceded_by": standing.preceding,
    }
    lines = [(column, leads(view.ledger, view.text, row["id"])) for column, leads in found.items()]
    return Markup("").join(_leads(view, column, leads) for column, leads in lines if leads)


def _leads(view: View, column: str, leads: list[standing.Lead]) -> Markup:
    links = [markup.tag("li", markup.link(words, view.link(view.page, claim=code))) for words, code in leads]
    return markup.tag("div", view.text.label("claims", column), markup.tag("ul", *links, class_="plain"), class_="evidence soft")


def claim_link(view: View, row: pd.Series) -> Markup:
    """A claim's statement, leading to its record; the words that were searched for are marked."""
    return markup.link(highlights.marked(view, view.text.of(row, "statement")), view.link(view.page, claim=row["id"]))


def event_link(view: View, code: str) -> Markup:
    """An event's title, leading to its record; empty for no event."""
    if not code:
        return Markup("")
    return markup.link(view.text.of(view.ledger.events.loc[code], "title"), view.link(view.page, event=code))


def when(view: View, date: str, basis: object, always: bool = False) -> Markup:
    """A date in words and how it is known, `always` or unless it is printed; empty for a timeless claim."""
    if not date:
        return Markup("")
    known = view.text.code("basis", str(basis)) if always or str(basis) != "printed" else ""
    return markup.tag("time", view.text.date(date, bare=True), datetime=date) + (
        markup.tag("div", known, class_="soft") if known else Markup("")
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


def speaker(view: View, claim: str) -> Markup:
    """Who is heard last in the chain of a claim, as the source describes them; whoever is identified has a record."""
    words = highlights.marked(view, names.speaker(view.ledger, view.text, claim))
    return party_link(view, provenance.speakers(view.ledger)[claim]["party"], words) or words


def outlet(view: View, source: pd.Series) -> Markup:
    """Who published a document, as far as it is known, and how that is known."""
    name = party_link(view, source["outlet"]) or view.text("outlet-unknown")
    known = view.text.code("outlet_basis", source["outlet_basis"]) if source["outlet"] else ""
    return markup.tag("span", name) + (markup.tag("div", known, class_="soft") if known else Markup(""))


def parties(view: View, codes: str) -> Markup:
    """A `;` list of parties, each leading to its record."""
    return markup.listed(view.text, [party_link(view, code) for code in codes.split(";") if code])


def sources(view: View, codes: str) -> Markup:
    """A `;` list of sources, each with its symbol and address."""
    rows = view.ledger.sources.loc[[code for code in codes.split(";") if code]]
    return markup.bullets(citation(view, row) for _, row in rows.iterrows()) if codes else Markup("")


def citation(view: View, row: pd.Series[Any]) -> Markup:
    """Publisher, title, symbol, date; an outside address is a link."""
    outlet = names.party(view.ledger, view.text, row["outlet"]) if row["outlet"] else view.text("outlet-unknown")
    words = view.text(
        "citation-line",
        outlet=outlet,
        title=view.text.of(row, "title"),
        date=view.text.date(row["published"], bare=True),
    )
    symbol = markup.tag("span", f" {row['symbol']}", class_="bidi soft") if row["symbol"] else Markup("")
    outside = str(row["address"]).startswith(("https://", "http://"))
    return (
        markup.tag("a", words, href=row["address"], rel="noopener noreferrer") if outside else markup.tag("span", words)
    ) + symbol


def quantity(view: View, row: pd.Series) -> str:
    """How much, as a range with its unit; empty where the source gives no figure."""
    return "" if pd.isna(row["unit"]) else view.text.quantity(row["low"], row["best"], row["high"], unit=row["unit"])

"""What is known of a record, as terms and what is said of them."""

from __future__ import annotations

import pandas as pd
from markupsafe import Markup

from components import markup
from components.i18n import names
from components.state.view import View
from components.tables import cells, highlights, links
from data.count import readings
from data.query import provenance


def brief(view: View, row: pd.Series) -> dict[str, str]:
    """Of a claim: who says it and when, of what time it speaks, where it is printed."""
    text = view.text
    place = cells.place(view, row)
    return {
        text("column-speaker"): links.speaker(view, row["id"]),
        text.label("claims", "said"): cells.when(view, row["said"], row["said_basis"]),
        text.label("claims", "date"): cells.when(view, row["date"], row["date_basis"]),
        text.label("claims", "source"): markup.link(place, view.link("claims", source=row["source"])),
        text.label("claims", "event"): links.event(view, row["event"]),
    }


def place(view: View, row: pd.Series) -> dict[str, str]:
    """Where in which document the passage stands, and what is known of the document."""
    text, source = view.text, view.ledger.sources.loc[row["source"]]
    article = row["layer"] == "article"
    printed = markup.tag("q", highlights.marked(view, row["locator"]), lang="ar", dir="rtl") if row["locator"] else ""
    ours = str(row["id"]).removeprefix("r-").startswith(row["locator"])  # in early versions a code of ours, not a place
    cited = "" if ours else markup.tag("bdi", row["locator"], lang="en")
    return {
        text("record-document"): names.source(view.ledger, text, row["source"]) if article else links.citation(view, source),
        text.label("claims", "paragraph"): _paragraphs(view, row) if article else text.list(row["paragraph"].split(";")),
        text.label("claims", "locator"): printed if article else cited,
        text.label("sources", "outlet"): links.outlet(view, source),
        text.label("sources", "published"): cells.when(
            view, source["published"], source["published_basis"], always=True
        ),
        text("record-fingerprint"): markup.tag("code", source["sha256"][:16] + "…") if source["sha256"] else "",
    }


def _paragraphs(view: View, row: pd.Series) -> str:
    """The paragraphs of the passage, each with what it is in the article, as far as the ledger says."""
    passages = view.ledger.passages[view.ledger.passages["source"].eq(row["source"])]
    kinds = dict(zip(passages["paragraph"].astype(str), passages["kind"], strict=True))
    return view.text.list(
        view.text("record-paragraph", paragraph=number, kind=view.text.code("passage_kind", kinds[number]))
        if number in kinds
        else number
        for number in filter(None, row["paragraph"].split(";"))
    )


def claim(view: View, row: pd.Series) -> dict[str, str]:
    """Parties, places, printed errors, the curators' note."""
    text = view.text
    flaws = [text.code("flaw", code) for code in row["flaw"].split(";") if code]
    return {
        text.label("claims", "parties"): links.parties(view, row["parties"]),
        text.label("claims", "places"): _places(view, row["places"]),
        text.label("claims", "flaw"): text.list(flaws),
        text("record-note"): highlights.marked(view, text.of(row, "note")),
        text.label("claims", "verification"): text.code("verification", row["verification"]),
        text("record-readings"): _readings(view, row["id"]),
    }


def _readings(view: View, claim: str) -> str:
    """What other eyes than those that entered a claim have judged of it; nothing where none have."""
    read = readings.of_claim(view.ledger, claim)
    return view.text.list(view.text(f"reading-{each.kind}", read=each.read, equal=each.equal) for each in read)


def event(view: View, row: pd.Series) -> dict[str, str]:
    """Date with its precision, kind, status, place, parties, the same happening in the other layer, sources, note."""
    text = view.text
    twins = [links.event(view, twin) for twin in provenance.same_happening(view.ledger, row["id"])]
    place = text.of({f"place_{text.prose}": row["place_ar" if text.prose == "ar" else "place"]}, "place")
    return {
        text.label("events", "date"): cells.when(view, row["date"], row["date_basis"]),
        text.label("events", "status"): text.code("event_status", row["status"]),
        text.label("events", "kind"): text.code("event_kind", row["kind"]),
        text.label("events", "place"): place or _places(view, row["places"]),
        text.label("events", "parties"): links.parties(view, row["parties"]),
        text.label("events", "same_as"): markup.bullets(twins) if twins else "",
        text.label("events", "sources"): links.sources(view, row["sources"]),
        text("column-note"): text.of(row, "note"),
    }


def _places(view: View, codes: str) -> str:
    """A `;` list of places in words."""
    places = view.ledger.places
    return view.text.list([view.text.of(places.loc[code], "name") for code in codes.split(";") if code in places.index])


def outcome(view: View, row: pd.Series) -> Markup:
    """Of an event that was expected what came of it; of one that took place what had been expected before."""
    before = [links.event(view, code) for code in provenance.expected_before(view.ledger, row["id"])]
    came = {
        view.text.label("events", "outcome"): links.event(view, row["outcome"]),
        view.text("record-expected"): markup.bullets(before) if before else "",
    }
    return markup.definitions(came) if any(came.values()) else Markup("")

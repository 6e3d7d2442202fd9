"""One record at its own address: a claim with its chain and what stands for and against it, or an event with its claims."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import streamlit as st
from markupsafe import Markup

from components import frame, markup, names, tables
from components.frame import View
from data import provenance


def opened(wanted: Mapping[str, str]) -> bool:
    """Draw the record the address names, if it names one; whether it did."""
    view = frame.here()
    if wanted["claim"]:
        _found(view, wanted["claim"], view.ledger.claims, claim)
    elif wanted["event"]:
        _found(view, wanted["event"], view.ledger.events, event)
    return bool(wanted["claim"] or wanted["event"])


def _found(view: View, code: str, table: pd.DataFrame, draw: object) -> None:
    st.html(markup.block(markup.link(view.text("record-back"), view.link(view.page))))
    if code in table.index:
        draw(view, table.loc[code])  # type: ignore[operator]
    else:
        st.title(view.text("record-unknown"))
        st.html(markup.alert(view.text("record-unknown-what", id=code[:60])))


def claim(view: View, row: pd.Series) -> None:
    """A claim: both statements, tags, chain, place in the source, relations, flows, notes."""
    text, ledger = view.text, view.ledger
    st.title(text("record-claim"))
    if row["status"] == "withdrawn":
        st.html(markup.alert(text("record-withdrawn", reason=text.of(row, "reason"))))
    statements = [
        (text.lang, text.of(row, "statement")),
        *((lang, row[f"statement_{lang}"]) for lang in ("ar", "en") if lang != text.lang),
    ]
    st.html(
        markup.block(
            *(
                markup.tag("blockquote", words, class_="statement", lang=lang, dir="rtl" if lang == "ar" else "ltr")
                for lang, words in statements
            )
        )
    )
    st.html(markup.block(tables.tags(view, row)))
    st.subheader(text("record-chain"))
    st.html(markup.block(_chain(view, row["id"])))
    st.subheader(text("record-facts"))
    st.html(markup.block(markup.definitions(_facts(view, row))))
    _against(view, row)
    flows = ledger.flows[ledger.flows["claim"].eq(row["id"])]
    if len(flows):
        st.subheader(text("record-flows"))
        st.html(tables.flows(view, flows))
    _history(view, "claims", row["id"])


def event(view: View, row: pd.Series) -> None:
    """An event: what and when, its twin in the other layer, the claims about it."""
    text = view.text
    st.title(text.of(row, "title"))
    twins = provenance.same_happening(view.ledger, row["id"])
    before = provenance.expected_before(view.ledger, row["id"])
    facts = {
        text.label("events", "date"): tables.when(view, row["date"], row["date_basis"]),
        text.label("events", "kind"): text.code("event_kind", row["kind"]),
        text.label("events", "status"): text.code("event_status", row["status"]),
        text.label("events", "place"): row["place_ar" if text.lang == "ar" else "place"],
        text.label("events", "parties"): tables.parties(view, row["parties"]),
        text.label("events", "layer"): markup.chip(text.code("layer", row["layer"]), row["layer"]),
        text.label("events", "same_as"): markup.bullets(tables.event_link(view, twin) for twin in twins)
        if twins
        else "",
        text.label("events", "outcome"): tables.event_link(view, row["outcome"]),
        text("record-expected"): markup.bullets(tables.event_link(view, code) for code in before) if before else "",
        text.label("events", "sources"): tables.sources(view, row["sources"]),
        text("column-note"): text.of(row, "note"),
    }
    st.html(markup.block(markup.definitions(facts)))
    claims = provenance.claims_of_event(view.ledger, row["id"])
    st.subheader(text("record-event-claims", count=len(claims)))
    st.html(tables.claims(view, claims))
    _history(view, "events", row["id"])


def _chain(view: View, code: str) -> Markup:
    steps = provenance.chain(view.ledger, code)
    return markup.tag("ol", *(_step(view, step) for _, step in steps.iterrows()), class_="chain")


def _step(view: View, step: pd.Series) -> Markup:
    described = view.text.of(step, "described")
    inferred = (
        markup.tag("div", view.text("chain-inferred"), class_="soft") if step["basis"] == "inferred" else Markup("")
    )
    who = names.party(view.ledger, view.text, step["party"]) if step["party"] else view.text("chain-unnamed")
    return markup.tag(
        "li",
        markup.tag("strong", described),
        markup.tag("div", who, class_="soft"),
        inferred,
        class_="" if step["party"] else "unnamed",
    )


def _facts(view: View, row: pd.Series) -> dict[str, str]:
    text = view.text

    def label(column: str) -> str:
        return text.label("claims", column)

    return {
        label("source"): markup.link(
            names.source(view.ledger, text, row["source"]), view.link("sources", source=row["source"])
        ),
        label("paragraph"): row["paragraph"],
        label("locator"): markup.tag("q", row["locator"], lang="ar", dir="auto")
        if row["layer"] == "article"
        else row["locator"],
        label("date"): tables.when(view, row["date"], row["date_basis"]),
        label("said"): tables.when(view, row["said"], row["said_basis"]),
        label("origin"): names.origin(view.ledger, text, row["origin"]),
        label("depth"): text.number(row["depth"]),
        label("standing"): text(
            "record-rule",
            standing=text.code("standing", row["standing"]),
            rule=text.code_note("standing", row["standing"]),
        ),
        label("event"): tables.event_link(view, row["event"]),
        label("parties"): tables.parties(view, row["parties"]),
        label("flaw"): text.list([text.code("flaw", code) for code in row["flaw"].split(";") if code]),
        text("column-note"): text.of(row, "note"),
        label("verification"): text.code("verification", row["verification"]) if row["layer"] == "reference" else "",
        label("id"): markup.tag("code", row["id"]),
    }


def _against(view: View, row: pd.Series) -> None:
    found = provenance.relations(view.ledger, row["id"])
    if not len(found):
        return
    st.subheader(view.text("record-relations"))
    opposed = found[found["relation"].astype(str).eq("contradicts")]
    if len(opposed):
        mine = markup.tag("div", view.text.of(row, "statement"))
        theirs = markup.tag(
            "div", markup.bullets(_related(view, each) for _, each in opposed.iterrows()), class_="against"
        )
        st.html(markup.block(markup.tag("div", mine, theirs, class_="facing")))
    others = found.drop(opposed.index)
    if len(others):
        st.html(markup.block(markup.bullets(_related(view, each) for _, each in others.iterrows())))


def _related(view: View, each: pd.Series) -> Markup:
    words = view.text(f"relation-{each['relation']}-{each['direction']}")
    other = view.ledger.claims.loc[each["other"]]
    note = markup.tag("div", view.text.of(each, "note"), class_="soft")
    return markup.chip(words, str(each["relation"])) + tables.claim_link(view, other) + note


def _history(view: View, table: str, code: str) -> None:
    changes = provenance.history(view.ledger, table, code)
    if len(changes):
        st.subheader(view.text("record-history"))
        st.html(tables.changes(view, changes))

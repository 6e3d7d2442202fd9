"""One record at its own address: a claim with its chain and what stands for and against it, or an event with its claims."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pandas as pd
import streamlit as st
from markupsafe import Markup

from components import markup
from components.i18n.languages import LANGUAGES, prose
from components.state.view import View
from components.tables import citations, highlights, standing, tables
from components.ui import query_params
from components.ui.record import chain, facts, opponents
from data.query import provenance

Draw = Callable[[View, pd.Series], None]


def opened(view: View, wanted: Mapping[str, str]) -> bool:
    """Draw the record the address names, if it names one; whether it did. A flow is shown with its claim."""
    if wanted["claim"]:
        _found(view, view.ledger.flows["claim"].get(wanted["claim"], wanted["claim"]), view.ledger.claims, claim)
    elif wanted["event"]:
        _found(view, wanted["event"], view.ledger.events, event)
    return bool(wanted["claim"] or wanted["event"])


def found(view: View, wanted: Mapping[str, str]) -> tuple[str, str] | None:
    """Table and id of the record that an address names, if there is such a one."""
    for name, table in (("claim", "claims"), ("event", "events")):
        if wanted[name]:
            return (table, wanted[name]) if wanted[name] in getattr(view.ledger, table).index else None
    return None


def _found(view: View, code: str, table: pd.DataFrame, draw: Draw) -> None:
    st.html(markup.block(markup.link(view.text("record-back"), view.link(view.page)), kind="back"))
    if code in table.index:
        draw(view, table.loc[[code]].iloc[0])
    elif (gone := provenance.withdrawal(view.ledger, code)) is not None:
        _withdrawn(view, code, gone)
    else:
        st.title(view.text("record-unknown"))
        st.html(markup.alert(view.text("record-unknown-what", id=code[:60])))


def _withdrawn(view: View, code: str, gone: pd.Series) -> None:
    """A row that is no longer shown: what it was of, since when and why, and how it changed before."""
    text, reason = view.text, view.text.of(gone, "reason")
    st.title(text("record-gone", table=text.table(gone["table"])))
    st.html(markup.alert(text("record-gone-what", id=code, date=text.date(gone["date"], bare=True), reason=reason)))
    _history(view, gone["table"], code)


def claim(view: View, row: pd.Series) -> None:
    """A claim: both statements, how it stands, its chain, its place, what stands with and against it, how to cite it."""
    text, ledger = view.text, view.ledger
    st.title(text("record-claim"))
    if row["status"] == "withdrawn":
        st.html(markup.alert(text("record-withdrawn", reason=text.of(row, "reason"))))
    st.html(_statements(view, row))
    st.html(markup.block(tables.tags(view, row), _rule(view, row)))
    _part(view, "record-chain", chain.drawn(view, row))
    _part(view, "record-against", opponents.facing(view, row))
    _part(view, "record-place", markup.block(markup.definitions(facts.place(view, row))))
    _part(view, "record-facts", markup.block(markup.definitions(facts.claim(view, row))))
    _part(view, "record-relations", opponents.others(view, row))
    flows = ledger.flows[ledger.flows["claim"].eq(row["id"])]
    _part(view, "record-flows", tables.flows(view, flows, claim=False) if len(flows) else "")
    _history(view, "claims", row["id"])
    _cite(view, "claims", row["id"])


def event(view: View, row: pd.Series) -> None:
    """An event: what and when, its twin in the other layer, the claims about it."""
    text = view.text
    st.title(markup.literal(text.of(row, "title")))
    st.html(markup.block(markup.definitions(facts.event(view, row))))
    claims = provenance.claims_of_event(view.ledger, row["id"])
    st.subheader(text("record-event-claims", count=len(claims)))
    st.html(tables.claims(view, claims))
    _history(view, "events", row["id"])
    _cite(view, "events", row["id"])


def _part(view: View, heading: str, body: str) -> None:
    """A part of the record under its heading; none without a body."""
    if body:
        st.subheader(view.text(heading))
        st.html(body)


def _cite(view: View, table: str, code: str) -> None:
    cited = {lang: citations.record(view, table, code, query_params.site(), citations.today(), lang) for lang in LANGUAGES}
    _part(view, "record-cite", markup.block(citations.panel(view, cited)))


def _statements(view: View, row: pd.Series) -> str:
    """Both statements side by side, the reader's language first."""
    langs = prose(view.text.lang)
    quotes = (
        markup.tag(
            "blockquote",
            highlights.marked(view, view.text.of(row, "statement") if lang == view.text.prose else row[f"statement_{lang}"]),
            class_=f"statement {row['layer']} {row['status']}",
            lang=lang,
            dir=LANGUAGES[lang].dir,
        )
        for lang in langs
    )
    return markup.block(markup.tag("div", *quotes, class_="both"))


def _rule(view: View, row: pd.Series) -> Markup:
    """Support and contest of the claim, and the rule by which it stands as it stands."""
    text = view.text
    rule = text.code_note("standing", row["standing"])
    told = markup.tag("p", text("record-rule", standing=text.code("standing", row["standing"]), rule=rule), class_="soft")
    return markup.tag("p", standing.words(view.ledger, text, row["id"])) + tables.evidence(view, row) + told


def _history(view: View, table: str, code: str) -> None:
    changes = provenance.history(view.ledger, table, code)
    _part(view, "record-history", tables.changes(view, changes) if len(changes) else "")

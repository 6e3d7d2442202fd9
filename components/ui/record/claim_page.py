"""A claim: what is said, how it stands, who says so, its chain, what stands for and against it, what rests on it."""

from __future__ import annotations

from datetime import date

import pandas as pd
from markupsafe import Markup

from components import markup
from components.state.view import View
from components.tables import chips, links, standing, tables
from components.ui.record import chain, facts, record_head, sides
from data.query import evidence


def page(view: View, row: pd.Series, site: str, day: date) -> Markup:
    """The record of a claim as HTML."""
    ledger, code = view.ledger, row["id"]
    flows, measures = (frame[frame["claim"].eq(code)] for frame in (ledger.flows, ledger.measures))
    part = record_head.part
    return Markup("").join(
        [
            record_head.heading(view, row, "statement"),
            _standing(view, row),
            markup.definitions(facts.brief(view, row), kind="brief"),
            record_head.citation(view, "claims", code, site, day),
            part(view, "record-chain", chain.drawn(view, row)),
            part(view, "record-sides", sides.facing(view, row)),
            part(view, "record-flows", tables.flows(view, flows, claim=False) if len(flows) else ""),
            part(view, "record-measures", tables.measures(view, measures) if len(measures) else ""),
            part(view, "record-facts", markup.tag("div", *_facts(view, row), class_="halves")),
            part(view, "record-relations", sides.others(view, row)),
            record_head.history(view, "claims", code),
        ]
    )


def _standing(view: View, row: pd.Series) -> Markup:
    """Why it was withdrawn; or how it stands, support and contest in words, and the rule behind that."""
    text = view.text
    if row["status"] == "withdrawn":
        return markup.tag("div", text("record-withdrawn", reason=text.of(row, "reason")), class_="notice", role="status")
    row_evidence = evidence.of(view.ledger, row["id"])
    rule = text("record-rule", standing=text.code("standing", row["standing"]), rule=text.code_note("standing", row["standing"]))
    voices = [each.voice for side in (row_evidence.opponents, row_evidence.preceding) for each in side]
    stands = markup.tag("p", links.linked(view, standing.words(view.ledger, text, row["id"]), voices), class_="stands")
    return markup.tag("div", chips.tags(view, row), class_="chips") + stands + markup.tag("p", rule, class_="soft")


def _facts(view: View, row: pd.Series) -> list[Markup]:
    """Where it stands in print, and what is known of what it speaks of."""
    return [markup.definitions(facts.place(view, row)), markup.definitions(facts.claim(view, row))]

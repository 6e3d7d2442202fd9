"""An event: what and when, what came of it, the claims about it by layer, the measures it brought."""

from __future__ import annotations

from datetime import date

import pandas as pd
from markupsafe import Markup

from components import markup
from components.state.view import View
from components.tables import tables
from components.ui.record import facts, layers, record_head, related
from data.query import provenance


def page(view: View, row: pd.Series, site: str, day: date) -> Markup:
    """The record of an event as HTML."""
    text, code = view.text, row["id"]
    claims = provenance.claims_of_event(view.ledger, code)
    measures = view.ledger.measures[view.ledger.measures["event"].eq(code)]
    layer = markup.chip(text.code("layer", row["layer"]), str(row["layer"]))
    none = markup.tag("p", text("record-about-none"), class_="soft")
    return Markup("").join(
        [
            record_head.heading(view, row, "title"),
            markup.tag("p", layer, class_="chips"),
            markup.definitions(facts.event(view, row), kind="brief"),
            record_head.citation(view, "events", code, site, day),
            record_head.part(view, "record-outcome", facts.outcome(view, row)),
            record_head.part(view, "record-about", layers.each(view, claims, "claims", related.claims) or none),
            record_head.part(view, "record-measures", tables.measures(view, measures) if len(measures) else ""),
            record_head.history(view, "events", code),
        ]
    )

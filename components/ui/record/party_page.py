"""A party: who it is, what it says, what is said of it, what it sends and receives, how its name is spelled."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pandas as pd
from markupsafe import Markup

from components import markup
from components.i18n import names
from components.state.view import View
from components.tables import links
from components.ui.record import layers, record_head, related
from data.query import profile

#: So many rows of a layer are shown; the page of the list has all of them.
FIRST = 2


def page(view: View, row: pd.Series, site: str, day: date) -> Markup:
    """The record of a party as HTML."""
    code = row["id"]
    party_rows = profile.of(view.ledger, code)

    def first(name: str, unit: str, rows: pd.DataFrame, draw: Callable[..., str], to: str, **filters: str) -> Markup:
        """The first rows of a layer, and the way to all of them."""
        if not len(rows):
            return Markup("")
        every = record_head.whole_list(view, to, f"party-every-{name if unit == 'claims' else unit}", **filters)
        title, party = f"party-{name}", names.party(view.ledger, view.text, code)
        return record_head.part(view, title, layers.each(view, rows, unit, draw, FIRST), every, party=party)

    return Markup("").join(
        [
            record_head.heading(view, row, "name"),
            markup.definitions(_brief(view, row, party_rows.voices[1:]), kind="brief"),
            record_head.citation(view, "parties", code, site, day),
            first("own", "claims", party_rows.own, related.claims, "claims", origin=",".join(party_rows.voices)),
            first("about", "claims", party_rows.about, related.claims, "claims", party=code),
            first("sends", "flows", party_rows.sends, related.flows, "arms", party=code),
            first("receives", "flows", party_rows.receives, related.flows, "arms", party=code),
            first("events", "events", party_rows.events, related.events, "milestones", party=code),
            record_head.part(view, "party-spellings", _spellings(view, code)),
            record_head.history(view, "parties", code),
        ]
    )


def _brief(view: View, row: pd.Series, voices: tuple[str, ...]) -> dict[str, str]:
    """Kind, country, for whom it speaks and who speaks for it."""
    text = view.text
    return {
        text.label("parties", "kind"): text.code("party_kind", row["kind"]),
        text.label("parties", "country"): links.parties(view, row["country"] if row["country"] != row["id"] else ""),
        text.label("parties", "speaks_for"): links.parties(view, row["speaks_for"]),
        text("party-voices"): links.parties(view, ";".join(voices)),
    }


def _spellings(view: View, code: str) -> Markup:
    """Every spelling of its names, by language and kind."""
    text, aliases = view.text, view.ledger.aliases
    groups = aliases[aliases["party"].eq(code)].astype("str").groupby(["language", "kind"], sort=False)
    told = {
        text("party-spelled", language=text.code("language", lang), kind=text.code("alias_kind", kind)): Markup(" · ").join(
            markup.tag("bdi", word, class_="name", lang=str(lang)) for word in group["text"].unique()
        )
        for (lang, kind), group in groups
    }
    return markup.definitions(told) if told else Markup("")

"""The chain of attribution drawn step by step: who is named, who is not, on whose word the claim rests."""

from __future__ import annotations

import pandas as pd
from markupsafe import Markup

from components import markup
from components.i18n import names
from components.state.view import View
from components.tables import highlights, links
from data.query import provenance


def drawn(view: View, row: pd.Series) -> Markup:
    """In one sentence how long the chain is and on whom it rests; then every step from the outlet to the speaker."""
    steps = provenance.chain(view.ledger, row["id"])
    items = [_step(view, step, row, last=step["step"] == steps["step"].max()) for _, step in steps.iterrows()]
    whose = (
        links.party(view, row["origin"])
        if row["origin"] in view.ledger.parties.index
        else markup.link(names.origin(view.ledger, view.text, row["origin"]), view.link("claims", origin=row["origin"]))
    )
    origin = markup.tag("span", view.text("chain-origin") + " ", whose)
    summary = markup.tag("p", view.text(f"chain-{row['named']}", depth=int(row["depth"])) + " ", origin)
    return summary + markup.tag("ol", *items, class_="chain")


def _step(view: View, step: pd.Series, row: pd.Series, last: bool) -> Markup:
    text, party = view.text, step["party"]
    role = "outlet" if step["step"] == 1 else "speaker" if last else "relay"
    here = party == row["origin"] or (not party and step["step"] == 1 and row["origin"] == row["source"])
    described = text.of(step, "described")
    name = names.party(view.ledger, text, party) if party else ""
    who = links.party(view, party, name) if name != described else Markup("")
    words = highlights.marked(view, described)
    notes = [who or text("chain-unidentified")] if who or not party else []
    notes += [text("chain-inferred")] if step["basis"] == "inferred" else []
    return markup.tag(
        "li",
        markup.tag("div", text(f"chain-role-{role}"), class_="role"),
        markup.tag("strong", words if who else links.party(view, party, words) or words),
        *(markup.tag("div", note, class_="soft") for note in notes),
        markup.explained(markup.chip(text.label("claims", "origin"), "origin"), text.note("claims", "origin")) if here else "",
        class_=f"{'' if party else 'unnamed'} {'origin' if here else ''}".strip(),
    )

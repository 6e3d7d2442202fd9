"""The overview's pieces: the sentence of live numbers, each number a door, and the short lists under it."""

from __future__ import annotations

import pandas as pd

from components import markup, names, tables
from components.frame import View
from data import count, provenance

ROOMS = ("arms", "sanctions", "milestones", "claims", "sources", "data")


def sentence(view: View) -> str:
    """What the article layer holds, in one sentence whose numbers lead to their rows."""
    text, total = view.text, count.totals(view.shown, "article")
    parts = {
        "claims": (text.quantity(best=total.claims, unit="claims"), view.link("claims", layer="article")),
        "sources": (text.quantity(best=total.sources, unit="articles"), view.link("sources", layer="article")),
        "origins": (text.quantity(best=total.origins, unit="origins"), view.link("sources", layer="article")),
        "events": (text.quantity(best=total.events, unit="events"), view.link("milestones", layer="article")),
        "disputed": (text("n-disputed", n=total.disputed), view.link("claims", layer="article", standing="disputed")),
        "single": (
            text("n-single", n=total.single_origin),
            view.link("claims", layer="article", standing="single_origin"),
        ),
    }
    linked = {name: markup.link(words, address) for name, (words, address) in parts.items()}
    return markup.block(markup.sentence(text, "overview-sentence", **linked), kind="lead-block")


def layer_line(view: View, layer: str) -> str:
    """One line a layer: its name, its size, the latest day anything in it was said."""
    text, total = view.text, count.totals(view.shown, layer)
    size = text.list(
        [
            text.quantity(best=total.claims, unit="claims"),
            text.quantity(best=total.events, unit="events"),
            text.quantity(best=total.sources, unit="sources"),
        ]
    )
    until = text.date(count.last_said(view.shown, layer), bare=True) if total.claims else "–"
    chip = markup.chip(text.code("layer", layer), layer)
    return markup.block(
        chip,
        markup.link(size, view.link("claims", layer=layer)),
        markup.tag("span", " · " + text("layer-until", date=until), class_="soft"),
    )


def latest(view: View, layer: str) -> str:
    """The last events of a layer that took place, each leading to its record."""
    rows = provenance.latest_events(view.shown, layer)
    items = [
        tables.event_link(view, row["id"]) + markup.tag("div", tables.when(view, row["date"], row["date_basis"]))
        for _, row in rows.iterrows()
    ]
    return markup.block(markup.chip(view.text.code("layer", layer), layer), markup.bullets(items))


def most_disputed(view: View, layer: str) -> str:
    """The claims with most against them, each leading to its record."""
    rows = provenance.most_disputed(view.shown, layer)
    items = [
        tables.claim_link(view, view.ledger.claims.loc[row["claim"]])
        + markup.tag(
            "div",
            names.speaker(view.ledger, view.text, row["claim"]) + " · " + view.text("n-against", n=int(row["against"])),
            class_="soft",
        )
        for _, row in rows.iterrows()
    ]
    return markup.block(markup.chip(view.text.code("layer", layer), layer), markup.bullets(items))


def top_origins(view: View, frame: pd.DataFrame, layer: str) -> str:
    """The origins on which most claims rest."""
    text = view.text
    labels = {
        "origin": text.label("claims", "origin"),
        "claims": text.table("claims"),
        "sources": text.table("sources"),
    }
    rows = [
        {
            "origin": markup.link(
                names.origin(view.ledger, text, row["origin"]), view.link("claims", layer=layer, origin=row["origin"])
            ),
            "claims": text.number(row["claims"]),
            "sources": text.number(row["sources"]),
        }
        for _, row in frame.head(6).iterrows()
    ]
    return markup.table(rows, labels, text.code("layer", layer), numbers=("claims", "sources"))


def doors(view: View) -> str:
    """The rooms, each with what it answers."""
    text = view.text
    return markup.block(
        markup.bullets(
            markup.link(text(f"nav-{room}"), view.link(room)) + markup.tag("div", text(f"door-{room}"), class_="soft")
            for room in ROOMS
        )
    )

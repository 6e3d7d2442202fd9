"""The front of the overview in three columns: what is disputed, what rests on one origin, what is new."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from markupsafe import Markup

from components import markup
from components.i18n import names
from components.state.view import View
from components.tables import tables
from data import count
from data.query import provenance

PAIRS, ORIGINS, EVENTS = 2, 3, 3


def front(view: View) -> str:
    """The three columns, one under the other on a phone."""
    return markup.block(disputed(view), single(view), news(view), kind="front")


def disputed(view: View) -> Markup:
    """Claims face to face with what denies them, a few of each layer, and how many there are."""
    parts = []
    for layer in view.layers:
        total = count.totals(view.shown, layer).disputed
        words, address = view.text("n-all-disputed", n=total), view.link("claims", layer=layer, standing="disputed")
        pairs = provenance.facing(view.shown, layer, PAIRS).to_dict("records")
        parts += [_head(view, layer, markup.link(words, address)), *(_pair(view, row) for row in pairs)]
    return _column(view.text("overview-disputed"), parts)


def single(view: View) -> Markup:
    """How many claims rest on one origin, of how many, and on whose word most of them do."""
    parts = []
    for layer in view.layers:
        total, address = count.totals(view.shown, layer), view.link("claims", layer=layer, standing="single_origin")
        words = view.text("overview-single-of", n=total.single_origin, all=total.claims)
        origins = count.single_by_origin(view.shown, layer).head(ORIGINS).to_dict("records")
        rows = markup.tag(
            "ul", *(_origin(view, layer, row, total.single_origin) for row in origins), class_="plain bars"
        )
        parts += [_head(view, layer, markup.link(words, address)), rows]
    return _column(view.text("overview-single"), parts)


def news(view: View) -> Markup:
    """The last events that took place, and what was last corrected in the ledger."""
    text, parts = view.text, []
    for layer in view.layers:
        rows = provenance.latest_events(view.shown, layer, EVENTS)
        parts += [_head(view, layer), markup.bullets(_event(view, row) for _, row in rows.iterrows())]
    changes = provenance.latest_changes(view.ledger, 1)
    if len(changes):
        last = text.date(str(changes["date"].iloc[0]), bare=True)
        words = text("overview-changes", n=len(view.ledger.changes), date=last)
        parts.append(markup.tag("p", markup.link(words, view.link("data"))))
    return _column(text("overview-news"), parts)


def _column(title: str, parts: Iterable[str]) -> Markup:
    return markup.tag("section", markup.tag("h3", title), *parts)


def _head(view: View, layer: str, words: str = "") -> Markup:
    return markup.tag("p", markup.chip(view.text.code("layer", layer), layer), words, class_="head")


def _pair(view: View, row: dict[Any, Any]) -> Markup:
    """A claim and, under it, what stands against it."""
    against = markup.tag("div", _said(view, row["other"]), class_="against")
    return markup.tag("div", markup.tag("div", _said(view, row["claim"])), against, class_="pair")


def _said(view: View, code: str) -> Markup:
    claim: Any = view.ledger.claims.loc[code]
    parts = [names.speaker(view.ledger, view.text, code), view.text.date(claim["said"], bare=True)]
    return markup.tag("div", tables.claim_link(view, claim)) + markup.tag(
        "div", " · ".join(part for part in parts if part), class_="soft"
    )


def _origin(view: View, layer: str, row: dict[Any, Any], of: int) -> Markup:
    """An origin with its number and a bar as long as its share."""
    address = view.link("claims", layer=layer, standing="single_origin", origin=row["origin"])
    name = names.origin(view.ledger, view.text, row["origin"])
    bar = markup.tag("span", class_=f"bar {layer}", style=f"inline-size:{100 * row['claims'] / max(1, of):.0f}%")
    number = markup.tag("span", view.text.number(row["claims"]), class_="number")
    return markup.tag("li", markup.tag("a", markup.tag("span", name), number, href=address), bar)


def _event(view: View, row: Any) -> Markup:
    return tables.event_link(view, row["id"]) + markup.tag("div", view.text.date(row["date"], bare=True), class_="soft")

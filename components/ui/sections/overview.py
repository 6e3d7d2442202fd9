"""The overview's words: the sentence of live numbers, each number a door, the layers, the rooms."""

from __future__ import annotations

from markupsafe import Markup

from components import markup
from components.figures.layer_totals import layer_totals
from components.state.view import View
from data import count

ROOMS = ("arms", "sanctions", "milestones", "claims", "sources", "data")


def sentence(view: View) -> str:
    """What the first layer in view holds, in one sentence whose numbers lead to their rows."""
    text, layer = view.text, view.layers[0]
    total = count.totals(view.shown, layer)
    parts = layer_totals(view, layer) | {
        "origins": (text.quantity(best=total.origins, unit="origins"), view.link("sources", layer=layer)),
        "disputed": (text("n-disputed", n=total.disputed), view.link("claims", layer=layer, standing="disputed")),
        "single": (text("n-single", n=total.single_origin), view.link("claims", layer=layer, standing="single_origin")),
    }
    return markup.block(_told(view, "overview-sentence", parts), kind="lead-block")


def layers(view: View) -> str:
    """A line a layer: the latest day anything in it was said, the size of the second layer, and the cut-off."""
    lines = []
    for place, layer in enumerate(view.layers):
        message, parts = ("overview-layer", layer_totals(view, layer)) if place else ("overview-until", {})
        told = _told(view, message, parts, until=_until(view, layer))
        lines.append(markup.tag("div", markup.chip(view.text.code("layer", layer), layer), told))
    edition = view.ledger.edition
    cutoff = view.text("overview-cutoff", cutoff=view.text.date(edition.cutoff, bare=True), version=edition.version)
    return markup.block(*lines, markup.tag("div", cutoff, class_="soft"), kind="layers")


def doors(view: View) -> str:
    """The rooms, each with what it answers."""
    text = view.text
    items = [
        markup.tag(
            "div",
            markup.link(text(f"nav-{room}"), view.link(room)),
            markup.tag("div", text(f"door-{room}"), class_="soft"),
        )
        for room in ROOMS
    ]
    return markup.block(*items, kind="doors")


def _told(view: View, message: str, parts: dict[str, tuple[str, str]], **more: Markup) -> Markup:
    linked = {name: markup.link(words, address) for name, (words, address) in parts.items()}
    return markup.sentence(view.text, message, **linked, **more)


def _until(view: View, layer: str) -> Markup:
    last = count.last_said(view.shown, layer)
    return markup.tag("span", view.text.date(last, bare=True) if last else "–")

"""How much a layer holds, and how much of it, in words."""

from __future__ import annotations

from collections.abc import Mapping

from components.state.view import View
from data import count
from data.count.findings import Share


def layer_totals(view: View, layer: str) -> dict[str, tuple[str, str]]:
    """How many claims, events and sources a layer has, in words, and where they are listed."""
    text, total = view.text, count.totals(view.shown, layer)
    unit = "articles" if layer == "article" else "sources"
    return {
        "claims": (text.quantity(best=total.claims, unit="claims"), view.link("claims", layer=layer)),
        "events": (text.quantity(best=total.events, unit="events"), view.link("milestones", layer=layer)),
        "sources": (text.quantity(best=total.sources, unit=unit), view.link("sources", layer=layer)),
    }


def layer_shares(view: View, message: str, shares: Mapping[str, Share]) -> str:
    """The share of each layer that holds anything, as `message` says one: `in 3 of 5 (articles) and in 2 of 9 (record)`."""
    text = view.text
    return text.list(
        [text(message, layer=text.code("layer", layer), **share._asdict()) for layer, share in shares.items() if share.all]
    )

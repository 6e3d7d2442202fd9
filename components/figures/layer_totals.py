"""How much a layer holds, in words."""

from __future__ import annotations

from components.state.view import View
from data import count


def layer_totals(view: View, layer: str) -> dict[str, tuple[str, str]]:
    """How many claims, events and sources a layer has, in words, and where they are listed."""
    text, total = view.text, count.totals(view.shown, layer)
    unit = "articles" if layer == "article" else "sources"
    return {
        "claims": (text.quantity(best=total.claims, unit="claims"), view.link("claims", layer=layer)),
        "events": (text.quantity(best=total.events, unit="events"), view.link("milestones", layer=layer)),
        "sources": (text.quantity(best=total.sources, unit=unit), view.link("sources", layer=layer)),
    }

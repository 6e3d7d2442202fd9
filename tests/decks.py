"""The slides of a deck, as the route measures them."""

from __future__ import annotations

from collections.abc import Sequence

from components.exports import deck
from components.exports.deck import Page
from components.state.view import View


def planned(view: View, codes: Sequence[str] = ()) -> list[Page]:
    """The slides that a list of figures asks for; without one those of the page."""
    return deck.chosen(view, [deck.pages(view, code) for code in deck.figures(view, codes)], is_asked=bool(codes))

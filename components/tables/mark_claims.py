"""The claims behind each mark of a figure as a list, for whoever cannot point at the drawing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from markupsafe import Markup

from components import markup
from components.charts.layout.marks import Mark, Row
from components.charts.map.marks import Leg, Place
from components.i18n import bidi
from components.state.view import View
from components.tables import links


def block(view: View, marks: Sequence[Any]) -> Markup:
    """A fold a mark under what is said of it beside the pointer; in it its claims, each leading to its record."""
    claims_by_words = dict.fromkeys((bidi.plain(words), ids) for words, ids in _marks(marks) if ids and words)
    folds = (markup.fold(_line(words), _claims(view, ids)) for words, ids in claims_by_words)
    heading = markup.tag("h3", view.text("chart-marks"))
    return markup.block(heading, *folds, kind="marks") if claims_by_words else Markup("")


def _marks(marks: Sequence[Any]) -> Iterator[tuple[str, str]]:
    """What is said of each mark, and the claims behind it as a `;` list."""
    for mark in marks:
        if isinstance(mark, Row):
            yield from _marks(mark.marks)
        elif isinstance(mark, Mark):
            yield mark.hover, mark.ids
        elif isinstance(mark, (Place, Leg)):
            yield mark.words, mark.claims


def _line(words: str) -> Markup:
    """The lines of a mark's words in one, each in its own order."""
    return Markup(" · ").join(markup.tag("bdi", line) for line in words.split("\n") if line)


def _claims(view: View, ids: str) -> Markup:
    claims = view.ledger.claims
    codes = [code for code in ids.split(";") if code in claims.index]
    return markup.bullets(links.claim(view, claim) for _, claim in claims.loc[codes].iterrows())

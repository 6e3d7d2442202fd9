"""The claims behind each mark of a figure as a list, for whoever cannot point at the drawing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from markupsafe import Markup

from components import markup
from components.charts.layout.marks import Mark, Row
from components.i18n import bidi
from components.state.view import View
from components.tables import tables


def block(view: View, marks: Sequence[Any]) -> Markup:
    """A fold a mark under what is said of it beside the pointer; in it its claims, each leading to its record."""
    known = {(bidi.plain(mark.hover), mark.ids): None for mark in _marks(marks) if mark.ids and mark.hover}
    folds = (markup.tag("details", markup.tag("summary", _line(words)), _claims(view, ids)) for words, ids in known)
    heading = markup.tag("h3", view.text("chart-marks"))
    return markup.block(heading, *folds, kind="marks") if known else Markup("")


def _marks(marks: Sequence[Any]) -> Iterator[Mark]:
    for mark in marks:
        yield from mark.marks if isinstance(mark, Row) else [mark] if isinstance(mark, Mark) else []


def _line(words: str) -> Markup:
    """The lines of a mark's words in one, each in its own order."""
    return Markup(" · ").join(markup.tag("bdi", line) for line in words.split("\n") if line)


def _claims(view: View, ids: str) -> Markup:
    claims = view.ledger.claims
    return markup.bullets(tables.claim_link(view, claims.loc[code]) for code in ids.split(";") if code in claims.index)

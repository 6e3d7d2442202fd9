"""The sentences that a figure or a file carries with it: what is counted, under which filters, from what, until when."""

from __future__ import annotations

from urllib.parse import unquote

from components.charts.layout.frame import Caption
from components.figures.spec import FigureSpec
from components.i18n import names
from components.state.view import View
from data import count


def of(view: View, figure: FigureSpec) -> Caption:
    """What a figure carries inside its frame: what it finds, or for want of that what it is about."""
    text = view.text
    topic = text(f"chart-{figure.name}-topic")
    return Caption(
        title=figure.finding or topic,
        topic=topic if figure.finding else "",
        unit=figure.unit or text(f"chart-{figure.name}-unit"),
        filters=filters(view),
        source=" ".join(source(view, layer) for layer in figure.layers or view.layers),
        address=text("stamp-address", address=unquote(view.address(figure=figure.name))),
    )


def filters(view: View) -> str:
    """The active filters in words; before them, over a reader's own table, that it is not ours."""
    text = view.text
    parts = [words for _, words in names.chosen(view.ledger, text, view.selection)]
    words = text("stamp-filters", filters=text.list(parts)) if parts else text("stamp-no-filters")
    return f"{text('own-mark')} {words}" if view.ledger.edition.is_own else words


def source(view: View, layer: str) -> str:
    """How many sources of a layer stand behind the view, the cut-off and the version."""
    edition = view.ledger.edition
    sources = count.totals(view.shown, layer).sources
    return view.text(
        f"stamp-source-{layer}",
        sources=sources,
        cutoff=view.text.date(edition.cutoff, bare=True),
        version=names.edition(view.ledger, view.text),
    )

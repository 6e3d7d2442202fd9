"""The about page's chapters and the citation of this version."""

from __future__ import annotations

from components import markup
from components.i18n import bidi
from components.state.view import View

CHAPTERS = ("what", "who", "not", "articles", "reference", "reading", "limits", "errors", "licence", "accessibility")


def chapters(view: View) -> str:
    """Question and answer, one chapter after another, and the way back to the tour of the front page."""
    text = view.text
    tour = markup.tag("a", text("tour-label"), href=view.link(""), data_again="tour")
    return markup.block(
        *(markup.tag("h2", text(f"about-{name}")) + markup.tag("p", text(f"about-{name}-text")) for name in CHAPTERS),
        markup.tag("p", tour),
    )


def citation(view: View) -> str:
    """How to cite this version of the ledger; to be copied, so without controls of direction."""
    edition = view.ledger.edition
    cutoff = view.text.date(edition.cutoff, bare=True)
    return bidi.plain(view.text("citation", version=edition.version, year=edition.cutoff[:4], cutoff=cutoff))

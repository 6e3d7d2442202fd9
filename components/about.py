"""The about page's chapters and the citation of this version."""

from __future__ import annotations

from components import direction, markup
from components.frame import View
from data import codebook

CHAPTERS = ("what", "not", "articles", "reference", "reading", "errors", "licence", "accessibility")


def chapters(view: View) -> str:
    """Question and answer, one chapter after another."""
    text = view.text
    return markup.block(
        *(markup.tag("h3", text(f"about-{name}")) + markup.tag("p", text(f"about-{name}-text")) for name in CHAPTERS)
    )


def citation(view: View) -> str:
    """How to cite this version of the ledger; to be copied, so without controls of direction."""
    text, book = view.text, codebook.read()
    cutoff = text.date(str(book.cutoff), bare=True)
    return direction.plain(text("citation", version=book.version, year=str(book.cutoff)[:4], cutoff=cutoff))

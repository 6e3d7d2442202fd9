"""The deck: chosen figures as slides whose words are words and whose bars can be edited, and a last one on the method."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from io import BytesIO
from typing import Any

from pptx import Presentation
from pptx.enum.text import MSO_ANCHOR
from pptx.util import Inches

from components.exports import deck, pptx_shapes, properties
from components.exports.deck import Page
from components.exports.properties import Properties
from components.figures import caption, registry
from components.i18n import bidi
from components.i18n.languages import LANGUAGES
from components.i18n.text import Text
from components.state.view import View
from components.tables import citations

#: Where things stand on the sheet, in inches: top, height.
TITLE, UNIT, BODY, FOOT = (0.35, 0.75), (1.1, 0.4), (1.6, 4.7), (6.4, 0.85)
#: A title of more letters is set smaller, so that it stays above what is counted.
LONG = 55
#: Layouts of python-pptx's own template.
TITLE_ONLY = 5


def presentation(view: View, pages_to_draw: Iterable[Page], site: str, day: date) -> bytes:
    """The PPTX, 16:9. `site`: the address of the site with a slash at its end."""
    text = view.text
    file = Presentation()
    file.slide_width, file.slide_height = (Inches(side) for side in pptx_shapes.SHEET)
    if text.dir == "rtl":
        file.element.set("rtl", "1")
    title = text(f"{view.page or 'overview'}-title")
    _describe(file.core_properties, properties.of(view, title), text)
    for page in pages_to_draw:
        if page.name == deck.FINDINGS:
            _told(file, view, site)
        else:
            _figure(file, deck.at_home(view, page.name), page, site)
    _method(file, view, site, day)
    target = BytesIO()
    file.save(target)
    return target.getvalue()


def _describe(about: Any, told: Properties, text: Text) -> None:
    """The properties of the file; those of the template, its author and its year, are gone."""
    about.title, about.subject, about.keywords = told.title, told.subject, told.keywords
    about.author = about.last_modified_by = told.author
    about.created = about.modified = told.moment.replace(tzinfo=None)
    about.language, about.revision = LANGUAGES[text.lang].office, 1


def _figure(file: Any, view: View, page: Page, site: str) -> None:
    text, drawing = view.text, registry.of(view, page.name)
    assert drawing is not None
    words, count = caption.of(view, drawing), deck.count(view, page.name)
    title = text("slide-part", title=words.title, part=page.part + 1, of=count) if count > 1 else words.title
    slide = _sheet(file, title, text)
    pptx_shapes.words(slide, UNIT, [words.unit], 14, text, soft=True)
    alt = bidi.plain(f"{title}. {drawing.alt}")
    if drawing.bars:
        shape = pptx_shapes.bars(slide, drawing.bars.part(page.part), drawing.bars.most, BODY, text)
        shape._element.nvGraphicFramePr.cNvPr.set("descr", alt)
    else:
        shape = pptx_shapes.picture(slide, page.picture, BODY)
        shape._element.nvPicPr.cNvPr.set("descr", alt)
    address = _address(view, site)
    pptx_shapes.words(slide, FOOT, [words.filters, words.source, address], 10, text, soft=True)
    notes = [words.topic, drawing.alt, *drawing.notes, words.unit, words.filters, words.source, address]
    pptx_shapes.fill(slide.notes_slide.notes_text_frame, [note for note in notes if note], 12, text)


def _told(file: Any, view: View, site: str) -> None:
    """The slide of the findings; its notes say what each rests on and what must be known with it."""
    text = view.text
    slide = _sheet(file, text("deck-findings"), text)
    rows = [row for _, row in deck.findings(view).iterrows()]
    lines = [text.of(row, "statement") for row in rows]
    pptx_shapes.words(slide, (BODY[0] - 0.4, BODY[1]), lines, 16, text)
    address = _address(view, site)
    pptx_shapes.words(
        slide, FOOT, [*(caption.source(view, layer) for layer in view.layers), address], 10, text, soft=True
    )
    notes = [f"{row['id']}: {row['claims']}. {text.of(row, 'caveat')}" for row in rows]
    pptx_shapes.fill(slide.notes_slide.notes_text_frame, [*lines, *notes, address], 12, text)


def _address(view: View, site: str) -> str:
    """Where the view stands, in this version."""
    page = "" if view.page == "overview" else view.page
    return site + view.link(page, v=view.ledger.edition.version).removeprefix("./").removeprefix(".")


def _method(file: Any, view: View, site: str, day: date) -> None:
    """The last slide: from what, how to read it, how to cite it."""
    text = view.text
    slide = _sheet(file, text("deck-method"), text)
    caveats = [text(f"brief-caveat-{name}") for name in ("said", "layers", "dates", "origin")]
    cited = citations.view(view, site, day)
    lines = [caption.filters(view), *(caption.source(view, layer) for layer in view.layers), *caveats]
    pptx_shapes.words(slide, (BODY[0] - 0.4, BODY[1]), lines, 16, text)
    pptx_shapes.words(slide, FOOT, [citations.said(cited, "chicago"), text("notes-licence-text")], 10, text, soft=True)
    pptx_shapes.fill(
        slide.notes_slide.notes_text_frame, [citations.said(cited, "apa"), citations.said(cited, "bibtex")], 12, text
    )


def _sheet(file: Any, title: str, text: Text) -> Any:
    """A new slide with its title in the place for titles, so that outline and screen readers find it."""
    slide = file.slides.add_slide(file.slide_layouts[TITLE_ONLY])
    holder = slide.shapes.title
    holder.left, holder.top, holder.width, holder.height = pptx_shapes.box(*TITLE)
    holder.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    pptx_shapes.fill(holder.text_frame, [title], 26 if len(title) < LONG else 20, text, bold=True)
    return slide

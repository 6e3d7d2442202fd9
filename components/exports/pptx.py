"""The deck: chosen figures as slides whose words are words and whose bars can be edited, and a last one on the method."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from typing import Any

import pandas as pd
from pptx import Presentation
from pptx.enum.text import MSO_ANCHOR
from pptx.util import Inches

from components.exports import pptx_shapes, properties
from components.exports.properties import Properties
from components.figures import caption, registry, slides
from components.i18n import bidi
from components.i18n.languages import LANGUAGES
from components.i18n.text import Text
from components.state.view import View
from components.tables import citations

#: Where things stand on the sheet, in inches: top, height.
TITLE, UNIT, BODY, FOOT = (0.35, 0.75), (1.1, 0.4), (1.6, 4.7), (6.4, 0.85)
#: A title of more letters is set smaller, so that it stays above what is counted.
LONG = 55
#: Slides of a deck of which nobody says what they are, as many as a person would show; and of any: more would keep others waiting.
USUAL, MOST = 12, 60
#: The slide of the findings of a page, so many at most.
FINDINGS, SHOWN = "findings", 5
#: Layouts of python-pptx's own template.
TITLE_ONLY = 5


@dataclass(frozen=True)
class Page:
    """One slide to be: a part (from 0 on) of a figure, and its picture as PNG unless it is drawn by the program itself."""

    name: str
    part: int
    picture: bytes = b""


def pages(view: View, codes: Sequence[str] = ()) -> list[Page]:
    """The slides that a list of figures asks for: `covered` is all of a figure, `covered.2` its second part.

    Without figures: the findings, then those of the page, else the one that stands for all; of each its first part, and
    the others as far as there is room. What the view leaves empty has no slide.
    """
    if codes:
        return [page for code in dict.fromkeys(codes) for page in _pages(view, code)][:MOST]
    figures = [_pages(view, name) for name in registry.ROOMS.get(view.page, (registry.COVER,))]
    first = [Page(FINDINGS, 0)] if any(figures) and len(_findings(view)) else []
    room = USUAL - len(first)
    kept = sorted((page.part, place) for place, pages in enumerate(figures) for page in pages)[:room]
    return first + [page for place, pages in enumerate(figures) for page in pages if (page.part, place) in kept]


def is_native(view: View, page: Page) -> bool:
    """Whether the program that opens the deck draws this slide by itself."""
    if page.name == FINDINGS:
        return True
    drawing = registry.of(at_home(view, page.name), page.name)
    return drawing is not None and drawing.bars is not None


def bare(view: View, page: Page) -> dict[str, Any]:
    """The drawing of a slide without its words, which stand on the slide itself, as plain dicts."""
    figure: dict[str, Any] = slides.bare(at_home(view, page.name), page.name, page.part).to_dict()
    figure["layout"]["width"] = slides.WIDTH
    return figure


def at_home(view: View, name: str) -> View:
    """The view on the page of a figure, light, as anyone reads it."""
    return replace(view, page=registry.page(name), dark=False, query=view.query | {"view": ""})


def deck(view: View, pages_to_draw: Iterable[Page], site: str, day: date) -> bytes:
    """The PPTX, 16:9. `site`: the address of the site with a slash at its end."""
    text = view.text
    file = Presentation()
    file.slide_width, file.slide_height = (Inches(side) for side in pptx_shapes.SHEET)
    if text.dir == "rtl":
        file.element.set("rtl", "1")
    title = text(f"{view.page or 'overview'}-title")
    _describe(file.core_properties, properties.of(view, title), text)
    for page in pages_to_draw:
        if page.name == FINDINGS:
            _told(file, view, site)
        else:
            _figure(file, at_home(view, page.name), page, site)
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


def _pages(view: View, code: str) -> list[Page]:
    name, _, number = code.rpartition(".")
    if name not in registry.names():
        name, number = code, ""
    if name not in registry.names():
        return []
    home = at_home(view, name)
    every = [Page(name, part) for part in range(_count(home, name))]
    return every[int(number) - 1 : int(number)] if number.isdecimal() and int(number) else every


def _count(view: View, name: str) -> int:
    """The slides of a figure at home: bars that can be edited stand otherwise than those of a picture."""
    drawing = registry.of(view, name)
    return drawing.bars.slides if drawing and drawing.bars else len(slides.parts(view, name))


def _figure(file: Any, view: View, page: Page, site: str) -> None:
    text, drawing = view.text, registry.of(view, page.name)
    assert drawing is not None
    words, count = caption.of(view, drawing), _count(view, page.name)
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


def _findings(view: View) -> pd.DataFrame:
    """The findings of a page, the weightiest first. They rest on the whole ledger, so a view with filters has none."""
    rows = view.ledger.findings
    room = view.page if view.page in registry.ROOMS else "overview"
    return rows[rows["room"].astype(str).eq(room) & (not view.selection.active())].sort_values("order").head(SHOWN)


def _told(file: Any, view: View, site: str) -> None:
    """The slide of the findings; its notes say what each rests on and what must be known with it."""
    text = view.text
    slide = _sheet(file, text("deck-findings"), text)
    rows = [row for _, row in _findings(view).iterrows()]
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

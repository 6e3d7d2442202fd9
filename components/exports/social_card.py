"""The picture of a link where there is no figure to show, or no Chromium to print one: words and numbers on paper.

Pillow joins and orders Arabic where it finds FriBidi, and silently does neither where it does not: then the words are
given to it joined and in drawing order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw, ImageFont, features

from components import fonts
from components.charts.layout import palette
from components.exports.image import CARD
from components.figures import caption
from components.i18n import bidi, names
from components.i18n.text import Text
from components.state.view import View
from components.tables import cells, standing
from data import count

EDGE, LEADING = 64, 1.45
TITLE, BODY, SMALL = 54, 30, 22
MARKS = re.compile(f"[{bidi.MARKS}]")


@dataclass(frozen=True)
class Words:
    """What a card says: a title, the lines under it, and the small print; without bidi controls of their own."""

    title: str
    body: tuple[str, ...]
    foot: tuple[str, ...]


def of(view: View, claim: str = "", event: str = "", profile: str = "") -> Words:
    """The card of a record, if there is one of that id, else of the page under this view."""
    text, ledger = view.text, view.ledger
    if claim in ledger.claims.index:
        row: Any = ledger.claims.loc[claim]
        how = text.code("stance", row["stance"]), text.code("standing", row["standing"])
        line = " · ".join(dict.fromkeys((names.speaker(ledger, text, claim), *how, standing.words(ledger, text, claim))))
        return Words(text.of(row, "statement"), (line, cells.place(view, row)), _foot(view, str(row["layer"])))
    if event in ledger.events.index:
        row = ledger.events.loc[event]
        when = text.date(str(row["date"]), bare=True) if row["date"] else ""
        body = " · ".join(part for part in (when, text.code("event_status", row["status"])) if part)
        return Words(text.of(row, "title"), (body,), _foot(view, str(row["layer"])))
    if profile in ledger.parties.index:
        row = ledger.parties.loc[profile]
        return Words(text.of(row, "name"), (text.code("party_kind", row["kind"]),), _foot(view, *view.layers))
    numbers = tuple(_size(view, layer) for layer in view.layers)
    filters = (caption.filters(view),) if view.selection or view.ledger.edition.is_own else ()
    return Words(text(f"{view.page}-title"), numbers + filters, _foot(view, *view.layers))


def drawn(words: Words, text: Text, dark: bool = False, joins: bool | None = None) -> bytes:
    """A card of 1200 × 630 px as PNG. `joins`: whether Pillow can shape by itself (default: ask it)."""
    sheet = Image.new("RGB", CARD, palette.colour("paper", dark))
    pen = Pen(ImageDraw.Draw(sheet), text, bool(features.check("raqm")) if joins is None else joins)
    accent = palette.colour("article", dark)
    pen.draw.rectangle((0, 0, CARD[0], 12), fill=accent)
    y = pen.write(text("site-name"), EDGE - 8, BODY, accent, bold=True)
    y = pen.write(words.title, y + 16, TITLE, palette.colour("ink", dark), bold=True, lines=3)
    foot = CARD[1] - 36 - int(len(words.foot) * SMALL * LEADING)
    for line in words.body:
        room = int((foot - y - 20) / (BODY * LEADING))
        if room > 0:
            y = pen.write(line, y + 12, BODY, palette.colour("soft", dark), lines=min(2, room))
    for line in words.foot:
        foot = pen.write(line, foot, SMALL, palette.colour("soft", dark), lines=1)
    target = BytesIO()
    sheet.save(target, "PNG", optimize=True)
    return target.getvalue()


@dataclass(frozen=True)
class Pen:
    """Writes lines from the side where the language begins."""

    draw: ImageDraw.ImageDraw
    text: Text
    joins: bool

    def write(self, words: str, y: int, size: int, colour: str, bold: bool = False, lines: int | None = None) -> int:
        """Write words from height `y` down, broken to the width of the card; where the next line may begin."""
        for line in self.text.wrap(words, CARD[0] - 2 * EDGE, size, bold=bold, lines=lines):
            self._line(line, y, font(size, bold, self.joins), colour)
            y += int(size * LEADING)
        return y

    def _line(self, line: str, y: int, face: ImageFont.FreeTypeFont, colour: str) -> None:
        rtl = self.text.dir == "rtl"
        place, anchor = ((CARD[0] - EDGE, y), "ra") if rtl else ((EDGE, y), "la")
        if self.joins:
            words, lang = self.text.figure(line), self.text.lang
            self.draw.text(place, words, colour, face, anchor, direction=self.text.dir, language=lang)
        else:
            bare = MARKS.sub("", line)  # without shaping a mark would stand beside its letter
            self.draw.text(place, self.text.terminal(bare), colour, face, anchor)


@cache
def font(size: int, bold: bool, joins: bool) -> ImageFont.FreeTypeFont:
    """The typeface of the site at a size, with the engine that shapes or the one that does not."""
    engine = ImageFont.Layout.RAQM if joins else ImageFont.Layout.BASIC
    return ImageFont.truetype(str(fonts.file(700 if bold else 400)), size, layout_engine=engine)


def _size(view: View, layer: str) -> str:
    text, total = view.text, count.totals(view.shown, layer)
    sizes = (("claims", total.claims), ("sources", total.sources), ("origins", total.origins))
    return text(
        "card-layer",
        layer=text.code("layer", layer),
        sizes=text.list([text.quantity(best=number, unit=unit) for unit, number in sizes]),
    )


def _foot(view: View, *layers: str) -> tuple[str, ...]:
    return (view.text("site-line"), *(caption.source(view, layer) for layer in layers))

"""What is known of our typeface's glyphs by their numbers: the letters they stand for, their outlines."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from fontTools.pens.basePen import BasePen
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont

from components import fonts

Point = tuple[float, float]


@cache
def letters(weight: int) -> Mapping[int, str]:
    """The letters of each glyph: those it is the form of, or those of the glyphs in whose place it stands."""
    font = _font(weight)
    by_glyph = {glyph: _letter(chr(code)) for code, glyph in sorted(font.getBestCmap().items(), reverse=True)}
    tables = [table for lookup in font["GSUB"].table.LookupList.Lookup for table in lookup.SubTable]
    size = -1
    while size < len(by_glyph):  # a glyph may stand in the place of one that stands in the place of another
        size = len(by_glyph)
        for replaced, glyph in (pair for table in tables for pair in _replacements(table)):
            if all(each in by_glyph for each in replaced):
                by_glyph.setdefault(glyph, "".join(by_glyph[each] for each in replaced))
    return {font.getGlyphID(glyph): characters for glyph, characters in by_glyph.items()}


@cache
def outline(weight: int, glyph: int) -> bytes:
    """What a glyph looks like, in thousandths of the size, as operators of a PDF that are yet to be filled."""
    font = _font(weight)
    pen = Outline(font.getGlyphSet())
    pen.glyphSet[font.getGlyphName(glyph)].draw(pen)
    return b"".join(pen.operators)


@cache
def middle(weight: int, glyph: int) -> float:
    """How far the middle of a glyph's ink is from its origin, in thousandths of the size."""
    font = _font(weight)
    pen = BoundsPen(font.getGlyphSet())
    pen.glyphSet[font.getGlyphName(glyph)].draw(pen)
    return (pen.bounds[0] + pen.bounds[2]) / 2 if pen.bounds else 0.0


class Outline(BasePen):  # type: ignore[misc]  # fontTools is not typed
    """Writes what is drawn as operators of a PDF."""

    def __init__(self, glyphs: Any) -> None:
        super().__init__(glyphs)
        self.operators: list[bytes] = []

    def _moveTo(self, point: Point) -> None:  # noqa: N802 named by fontTools, as those below
        self._add(b"m", point)

    def _lineTo(self, point: Point) -> None:  # noqa: N802
        self._add(b"l", point)

    def _curveToOne(self, *points: Point) -> None:  # noqa: N802
        self._add(b"c", *points)

    def _closePath(self) -> None:  # noqa: N802
        self._add(b"h")

    def _add(self, operator: bytes, *points: Point) -> None:
        self.operators.append(b"".join(b"%.1f %.1f " % point for point in points) + operator + b"\n")


def _replacements(table: Any) -> Iterator[tuple[tuple[str, ...], str]]:
    """Which glyph a table of the font puts in the place of which."""
    for replaced, glyph in getattr(table, "mapping", {}).items():
        yield (replaced,), glyph
    for replaced, glyphs in getattr(table, "alternates", {}).items():
        yield from (((replaced,), glyph) for glyph in glyphs)
    for first, ligatures in getattr(table, "ligatures", {}).items():
        yield from (((first, *ligature.Component), ligature.LigGlyph) for ligature in ligatures)


def _letter(char: str) -> str:
    """The letter of which a character may be a form."""
    return unicodedata.normalize("NFKC", char) if "\ufb00" <= char <= "\ufeff" else char


@cache
def _font(weight: int) -> TTFont:
    return TTFont(fonts.file(weight))

"""The text of a PDF's page, written so that every program reads the letters that the eye does.

Programs that read a PDF see glyphs at places and guess words from them. A ligature is one glyph, and no two programs
agree on the order of the letters inside one; a mark stands above its line, so some take it for a line of its own; and
where letters are set closer than they are wide, some see two words; and pdfium takes a low page with short lines for one
of upright writing. So a ligature is written as as many codes as it has
letters, of which all but one draw nothing; a mark is written like one more letter of a ligature, and its ink is drawn as
a shape that is no text; every code is as wide as it is far to the next; and one space lies across the whole page.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from components.exports import typeface
from components.exports.pdf_fonts import Face

#: A block of text as Chromium writes it: one operator a line, most of them a glyph at its place.
BLOCK = re.compile(rb"BT\n(?P<body>.*?)ET\n", re.DOTALL)
OPERATOR = re.compile(
    rb"/(?P<font>\w+) (?P<size>[\d.]+) Tf\n|(?P<matrix>(?:-?[\d.]+ ){6})Tm\n|(?:(?P<move>-?[\d.]+ -?[\d.]+) Td )?"
    rb"<(?P<glyphs>(?:[0-9A-F]{4})+)> Tj\n|/ReversedChars BMC\n|/Span ?<</ActualText [^\n]*> BDC\n|EMC\n"
)
#: Thousandths of the size: letters further apart than this are not set close, they stand apart; one nearer to its own
#: width than this stands where readers look for it.
APART, NEAR, STEP = 300, 40, 20


@dataclass(frozen=True)
class Glyph:
    """A glyph, its place in the block, and the letters it stands for."""

    number: int
    x: float
    y: float
    letters: str

    @property
    def is_mark(self) -> bool:
        return bool(self.letters) and all(unicodedata.bidirectional(letter) == "NSM" for letter in self.letters)


@dataclass(frozen=True)
class Block:
    """A block of text in one of our fonts. `head`: the operators that choose font and place; `matrix`: the place alone."""

    head: bytes
    matrix: bytes
    size: float
    face: Face
    glyphs: tuple[Glyph, ...]

    def written(self) -> bytes:
        """The same look, with text that can be read."""
        lines, place = [b"BT\n", self.head], (0.0, 0.0)
        clusters = [*self._clusters()]
        for (glyph, marks), (following, _) in pairwise([*clusters, (None, ())]):
            assert glyph
            lines += [_move(place, (glyph.x, glyph.y)), self._codes(glyph, marks, following)]
            place = (glyph.x, glyph.y)
        shapes = [self._shape(mark) for _, marks in clusters for mark in marks]
        drawn = [b"q\n", self.matrix, b"cm\n", *shapes, b"Q\n"] if shapes else []
        return b"".join([*lines, b"ET\n", *drawn])

    def _clusters(self) -> Iterator[tuple[Glyph, list[Glyph]]]:
        """Every glyph from left to right, with the marks over it; Arabic marks are drawn before their letter."""
        marks: list[Glyph] = []
        for glyph in self.glyphs:
            if glyph.is_mark and glyph is not self.glyphs[-1]:
                marks.append(glyph)
            else:
                yield glyph, marks
                marks = []

    def _codes(self, glyph: Glyph, marks: Sequence[Glyph], following: Glyph | None) -> bytes:
        """One code a letter, from left to right; the first of them draws the glyph."""
        own = self.face.widths[glyph.number]
        gap = (following.x - glyph.x) / self.size * 1000 if following else own
        advance = own if abs(gap - own) < NEAR or abs(gap - own) > APART else gap
        letters = self._with_marks(glyph, marks, advance)
        if unicodedata.bidirectional(letters[:1] or " ") == "AL":
            letters = letters[::-1]
        exact = len(letters) == 1 and advance == own
        width = round(own) if exact else STEP * round(advance / max(len(letters), 1) / STEP)
        drawn = [glyph.number] + [self.face.blank] * (len(letters) - 1)
        codes = [self.face.code(number, letter, width) for number, letter in zip(drawn, letters or " ", strict=True)]
        return b"<" + b"".join(b"%04X" % code for code in codes) + b"> Tj\n"

    def _with_marks(self, glyph: Glyph, marks: Sequence[Glyph], advance: float) -> str:
        """The letters in the order of reading, from right to left: each mark after the letter over which its ink is."""
        over = [[letter] for letter in glyph.letters]
        for mark in reversed(marks if over else ()):
            ink = (mark.x - glyph.x) / self.size * 1000 + typeface.middle(self.face.weight, mark.number)
            share = 1 - ink / advance if advance else 0
            over[min(max(int(share * len(over)), 0), len(over) - 1)].append(mark.letters)
        return "".join(letter for group in over for letter in group)

    def _shape(self, mark: Glyph) -> bytes:
        scale = self.size / 1000
        ink = typeface.outline(self.face.weight, mark.number)
        return b"q\n%.5f 0 0 %.5f %.4f %.4f cm\n" % (scale, scale, mark.x, mark.y) + ink + b"f\nQ\n"


def rewritten(body: bytes, faces: Mapping[str, Face]) -> bytes:
    """The operators of a page with the text in our typeface written anew; all else stays as it is."""

    def block(match: re.Match[bytes]) -> bytes:
        read = _read(match["body"], faces)
        return read.written() if read else match[0]

    return BLOCK.sub(block, body)


def across(name: str, face: Face, width: float, top: float) -> bytes:
    """A space that lies from edge to edge of a page `width` points wide, `top` points high: a glyph of the font called
    `name`, since readers measure ink, stretched and not drawn."""
    glyph = max(face.used, key=lambda each: face.widths[each])
    own = round(face.widths[glyph])
    stretched = b"%.4f 0 0 1 0 %.2f Tm\n" % (width * 1000 / own, top)
    return b"q\nBT\n/%s 1 Tf\n3 Tr\n%s<%04X> Tj\nET\nQ\n" % (name.encode(), stretched, face.code(glyph, " ", own))


def _read(body: bytes, faces: Mapping[str, Face]) -> Block | None:
    """What stands in a block; None where it is not in our typeface, or holds what is not known here."""
    operators = [*OPERATOR.finditer(body)]
    chosen = [operator for operator in operators if operator["font"]]
    face = faces.get(chosen[0]["font"].decode()) if len(chosen) == 1 else None
    if face is None or sum(len(operator[0]) for operator in operators) != len(body):
        return None
    size = float(chosen[0]["size"])
    matrix = next(operator["matrix"] for operator in operators if operator["matrix"])
    return Block(chosen[0][0] + matrix + b"Tm\n", matrix, size, face, tuple(_glyphs(operators, face, size)))


def _glyphs(operators: list[re.Match[bytes]], face: Face, size: float) -> Iterator[Glyph]:
    """Every glyph with its place: where the last move leads, or else behind the glyph before it at that one's width."""
    x = y = place = 0.0
    for operator in operators:
        if operator["move"]:
            across, down = map(float, operator["move"].split())
            place = x = x + across
            y += down
        for number in (int(code, 16) for code in re.findall(rb"....", operator["glyphs"] or b"")):
            yield Glyph(number, place, y, face.letters.get(number, ""))
            place += face.widths[number] * size / 1000


def _move(start: tuple[float, float], end: tuple[float, float]) -> bytes:
    return b"" if start == end else b"%.4f %.4f Td " % (end[0] - start[0], end[1] - start[1])

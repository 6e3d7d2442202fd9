"""A font inside a PDF: for which letters its glyphs stand, and how they are told so."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

import uharfbuzz as hb
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, NumberObject, StreamObject

from components import fonts

BLOCK = re.compile(r"begin(bfchar|bfrange)\n(.*?)end\1", re.DOTALL)
NAMED = re.compile(r"uni((?:[0-9A-F]{4})+)(?:\.\w+)*")
HEX = re.compile(r"<([0-9A-Fa-f]+)>")
#: The codes from here on are free, unless a font has so many glyphs.
FREE, FAR = 0x1000, 0xE000
SPACE = 3
#: Thousandths of the size: what draws nothing is given some room, or programs would not see it.
WIDTH = 100


class Face:
    """One font of the file: for which letters each code stands, which glyph it draws, how wide it is."""

    def __init__(self, font: DictionaryObject) -> None:
        self.font = font
        self.inner: Any = font["/DescendantFonts"][0].get_object()  # type: ignore[index]
        self.names = {code: unicodedata.normalize("NFKC", said) for code, said in _names(font)}
        self.widths = dict(_widths(self.inner))
        self.free = FREE if max([*self.names, *self.widths, 0]) < FREE else FAR
        self.blank = next((code for code, said in self.names.items() if said == " "), SPACE)
        self.added: dict[tuple[int, str], int] = {}

    def letters(self, glyph: int) -> str:
        """The letters of a glyph: as the file names it, else as our typeface does (two marks in one have no code)."""
        return self.names.get(glyph) or _own(str(self.font["/BaseFont"]), glyph)

    def shown(self, glyph: int, said: str, rtl: bool) -> bytes:
        """What draws a glyph and stands for these letters, from left to right; each blank is taken back."""
        own = b"<%04X>" % self._code(glyph, said[:1])
        if len(said) == 1:
            return own + b" Tj"
        codes = [self._code(self.blank, letter) for letter in said[1:]]
        blanks = [b"<%04X> %d" % (code, WIDTH) for code in (codes[::-1] if rtl else codes)]
        return b"[" + b" ".join([*blanks, own] if rtl else [own, *blanks]) + b"] TJ"

    def _code(self, glyph: int, letter: str) -> int:
        if glyph != self.blank and self.names.setdefault(glyph, letter) == letter:
            return glyph
        if self.names.get(glyph) == letter:
            return glyph
        return self.added.setdefault((glyph, letter), self.free + len(self.added))

    def write(self, writer: PdfWriter) -> None:
        """Put names, glyphs and widths back into the file."""
        names = self.names | {code: letter for (_, letter), code in self.added.items()}
        self.font[NameObject("/ToUnicode")] = writer._add_object(stream(_cmap(names)))
        if not self.added:
            return
        drawn = bytearray(b"".join(code.to_bytes(2, "big") for code in range(self.free + len(self.added))))
        row = ArrayObject()
        for (glyph, _), code in self.added.items():
            drawn[2 * code : 2 * code + 2] = glyph.to_bytes(2, "big")
            row.append(FloatObject(WIDTH if glyph == self.blank else self.widths.get(glyph, 0)))
        self.inner[NameObject("/CIDToGIDMap")] = writer._add_object(stream(bytes(drawn)))
        self.inner[NameObject("/W")] = ArrayObject([*self.inner["/W"].get_object(), NumberObject(self.free), row])


def _names(font: DictionaryObject) -> Iterator[tuple[int, str]]:
    for kind, body in BLOCK.findall(font["/ToUnicode"].get_object().get_data().decode("latin-1")):  # type: ignore[union-attr]
        values = HEX.findall(body)
        for each in zip(*[iter(values)] * (2 if kind == "bfchar" else 3), strict=True):
            first, last, said = int(each[0], 16), int(each[-2], 16), each[-1]
            for code in range(first, last + 1):
                letters = bytes.fromhex(said).decode("utf-16-be")
                yield code, letters[:-1] + chr(ord(letters[-1]) + code - first)


def _widths(inner: Any) -> Iterator[tuple[int, float]]:
    items = [item.get_object() for item in inner.get("/W", ArrayObject()).get_object()]
    while items:
        first, second, *items = items
        if isinstance(second, ArrayObject):
            yield from ((int(first) + place, float(width)) for place, width in enumerate(second))
        else:
            width, *items = items
            yield from ((code, float(width)) for code in range(int(first), int(second) + 1))


def _cmap(names: dict[int, str]) -> bytes:
    lines = [f"<{code:04X}> <{said.encode('utf-16-be').hex().upper()}>" for code, said in sorted(names.items()) if said]
    blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n{body}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode()


@lru_cache(maxsize=4096)
def _own(base: str, glyph: int) -> str:
    """What a glyph of our typeface is called: `uni0651064E` is a shadda with a fatha; "" for any other font."""
    weight = next((weight for weight, style in fonts.WEIGHTS.items() if base.endswith(f"IBMPlexSansArabic-{style}")), 0)
    found = NAMED.fullmatch(_typeface(weight).glyph_to_string(glyph)) if weight else None
    return unicodedata.normalize("NFKC", bytes.fromhex(found[1]).decode("utf-16-be")) if found else ""


@cache
def _typeface(weight: int) -> hb.Font:
    return hb.Font(hb.Face(fonts.file(weight).read_bytes()))


def stream(body: bytes) -> StreamObject:
    """A packed stream of a file."""
    made = StreamObject()
    made.set_data(body)
    return made.flate_encode()

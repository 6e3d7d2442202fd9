"""A font inside a PDF: which letters its codes stand for, which glyphs they draw, how wide they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, NumberObject, StreamObject

from components.exports import typeface

#: Codes of the file from here on are free: our typeface has fewer glyphs.
FREE = 0x1000


class Face:
    """Our typeface as one file embeds it. Widths are thousandths of the size. `used`: the glyphs of which it says how wide they are.

    A glyph keeps its number as its code where it stands for its own letter and is followed at its own width; for any
    other pair of letter and width it gets one more code.
    """

    def __init__(self, font: DictionaryObject, weight: int) -> None:
        self.font, self.weight = font, weight
        self.inner: Any = font["/DescendantFonts"][0].get_object()  # type: ignore[index]
        self.letters = typeface.letters(weight)
        self.blank = next(glyph for glyph, letter in self.letters.items() if letter == " ")
        usual = float(self.inner.get("/DW", 1000))
        widths = dict(_widths(self.inner))
        self.used = [*widths]
        self.widths: Mapping[int, float] = defaultdict(lambda: usual, widths)
        self._added: dict[tuple[int, str, int], int] = {}

    def code(self, glyph: int, letter: str, width: int) -> int:
        """The code that draws a glyph, stands for `letter` and is `width` wide."""
        if self.letters.get(glyph) == letter and round(self.widths[glyph]) == width:
            return glyph
        return self._added.setdefault((glyph, letter, width), FREE + len(self._added))

    def write(self, writer: PdfWriter) -> None:
        """Put letters, glyphs and widths back into the file."""
        letters = dict(self.letters) | {code: letter for (_, letter, _), code in self._added.items()}
        self.font[NameObject("/ToUnicode")] = writer._add_object(stream(_cmap(letters)))
        if not self._added:
            return
        drawn = bytearray(b"".join(code.to_bytes(2, "big") for code in range(FREE + len(self._added))))
        for (glyph, _, _), code in self._added.items():
            drawn[2 * code : 2 * code + 2] = glyph.to_bytes(2, "big")
        widths = ArrayObject(FloatObject(width) for _, _, width in self._added)
        self.inner[NameObject("/CIDToGIDMap")] = writer._add_object(stream(bytes(drawn)))
        self.inner[NameObject("/W")] = ArrayObject([*self.inner["/W"].get_object(), NumberObject(FREE), widths])


def _widths(inner: Any) -> Iterator[tuple[int, float]]:
    items = [item.get_object() for item in inner.get("/W", ArrayObject()).get_object()]
    while items:
        first, second, *items = items
        if isinstance(second, ArrayObject):
            yield from ((int(first) + place, float(width)) for place, width in enumerate(second))
        else:
            width, *items = items
            yield from ((code, float(width)) for code in range(int(first), int(second) + 1))


def _cmap(letters: Mapping[int, str]) -> bytes:
    lines = [f"<{code:04X}> <{characters.encode('utf-16-be').hex().upper()}>" for code, characters in sorted(letters.items())]
    blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n{body}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode()


def stream(body: bytes) -> StreamObject:
    """A packed stream of a file."""
    stream_object = StreamObject()
    stream_object.set_data(body)
    return stream_object.flate_encode()

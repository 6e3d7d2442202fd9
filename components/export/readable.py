"""A PDF of Chromium's with a text layer that can be searched, copied and read aloud.

Chromium names an Arabic glyph by the presentation form it looks like, and each cluster once more by an /ActualText of
its own. Programs make different nonsense of that: letters in the order of the eye, forms that no search finds, lam-alef
turned round. Here a glyph is named by the letters it stands for and by nothing else. A ligature is named by as many
glyphs as it has letters, of which all but one draw nothing: no two programs agree on the order inside one glyph.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from io import BytesIO
from typing import Any

import uharfbuzz as hb
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, NumberObject, StreamObject

from components import fonts

#: What a page is drawn with, as Skia writes it: an operator a line, a glyph an operator.
TOKEN = re.compile(
    rb"/Span ?<</ActualText <FEFF(?P<said>[0-9A-F]*)> ?>> BDC\n|(?P<reversed>/ReversedChars BMC\n)"
    rb"|(?P<begin>[^\n]*B(?:DC|MC)\n)|(?P<end>EMC\n)|/(?P<font>\w+) [\d.]+ Tf|<(?P<glyph>[0-9A-F]{4})> Tj"
)
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
        self.font[NameObject("/ToUnicode")] = writer._add_object(_stream(_cmap(names)))
        if not self.added:
            return
        drawn = bytearray(b"".join(code.to_bytes(2, "big") for code in range(self.free + len(self.added))))
        row = ArrayObject()
        for (glyph, _), code in self.added.items():
            drawn[2 * code : 2 * code + 2] = glyph.to_bytes(2, "big")
            row.append(FloatObject(WIDTH if glyph == self.blank else self.widths.get(glyph, 0)))
        self.inner[NameObject("/CIDToGIDMap")] = writer._add_object(_stream(bytes(drawn)))
        self.inner[NameObject("/W")] = ArrayObject([*self.inner["/W"].get_object(), NumberObject(self.free), row])


def readable(pdf: bytes) -> bytes:
    """The same pages; glyphs, places and structure stay as they are."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    faces: dict[int, Face] = {}
    for page in writer.pages:
        inside = _faces(page["/Resources"].get_object(), faces)
        contents = page.get_contents()
        if contents is not None:
            page[NameObject("/Contents")] = writer._add_object(_stream(_rewritten(contents.get_data(), inside)))
    for item in writer._objects:
        if isinstance(item, StreamObject) and item.get("/Subtype") == "/Form" and "/Resources" in item:
            inside = _faces(item["/Resources"].get_object(), faces)
            item.set_data(_rewritten(item.get_data(), inside))
    for face in faces.values():
        face.write(writer)
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


class Scribe:
    """Rewrites one stream of operators, token by token."""

    def __init__(self, faces: dict[str, Face]) -> None:
        self.faces = faces
        self.face: Face | None = None
        self.open: list[str] = []
        self.said: str | None = None
        self.left = 0
        self.rtl = False

    def __call__(self, found: re.Match[bytes]) -> bytes:
        kind = found.lastgroup
        if kind == "font":
            self.face = self.faces.get(found["font"].decode())
        elif kind == "glyph":
            return self._glyph(found)
        elif kind == "end":
            return self._end(found[0])
        elif kind is not None:
            return self._begin(kind, found)
        return found[0]

    def _begin(self, kind: str, found: re.Match[bytes]) -> bytes:
        self.open.append(kind)
        if kind == "said":
            self.said = bytes.fromhex(found["said"].decode()).decode("utf-16-be")
            inside = found.string[found.end() : found.string.index(b"EMC\n", found.end())]
            self.left = len(re.findall(rb"> Tj", inside))
        elif kind == "reversed":
            self.rtl = True
        return found[0] if kind == "begin" else b""

    def _end(self, token: bytes) -> bytes:
        kind = self.open.pop() if self.open else "begin"
        if kind == "said":
            self.said = None
        elif kind == "reversed":
            self.rtl = False
        return token if kind == "begin" else b""

    def _glyph(self, found: re.Match[bytes]) -> bytes:
        if self.face is None:
            return found[0]
        glyph = int(found["glyph"], 16)
        said = self._share() if self.said is not None else self.face.letters(glyph)
        if not said:
            return found[0]
        rtl = self.rtl or unicodedata.bidirectional(said[0]) == "AL"
        return self.face.shown(glyph, said, rtl)

    def _share(self) -> str:
        """The letters of a cluster that its next glyph stands for. Marks come before their letter, as they are drawn."""
        assert self.said is not None
        self.left -= 1
        if not self.rtl:
            said, self.said = (self.said, "") if not self.left else (self.said[:1], self.said[1:])
            return said
        cut = 0 if not self.left else max(1, len(self.said) - (1 if self.left > 1 else len(self.said) - 1))
        said, self.said = self.said[cut:], self.said[:cut]
        return said


def _rewritten(stream: bytes, faces: dict[str, Face]) -> bytes:
    return TOKEN.sub(Scribe(faces), stream)


def _faces(resources: Any, known: dict[int, Face]) -> dict[str, Face]:
    """The fonts of a page by name, as far as they are of the kind that Chromium embeds."""
    fonts = resources.get("/Font", {})
    found = {}
    for name in fonts:
        font = fonts[name].get_object()
        if font.get("/Encoding") == "/Identity-H" and "/ToUnicode" in font:
            face = known.setdefault(id(font), Face(font)) if id(font) not in known else known[id(font)]
            if face.inner.get("/CIDToGIDMap", "/Identity") == "/Identity":
                found[name.removeprefix("/")] = face
    return found


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


def _stream(body: bytes) -> StreamObject:
    made = StreamObject()
    made.set_data(body)
    return made.flate_encode()

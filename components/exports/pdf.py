"""A PDF of Chromium's with a text layer that can be searched, copied and read aloud.

Chromium names an Arabic glyph by the presentation form it looks like, and each cluster once more by an /ActualText of
its own. Programs make different nonsense of that: letters in the order of the eye, forms that no search finds, lam-alef
turned round. Here a glyph is named by the letters it stands for and by nothing else. A ligature is named by as many
glyphs as it has letters, of which all but one draw nothing: no two programs agree on the order inside one glyph.
"""

from __future__ import annotations

import re
import unicodedata
from io import BytesIO
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, StreamObject

from components.exports.pdf_fonts import Face, stream

#: What a page is drawn with, as Skia writes it: an operator a line, a glyph an operator.
TOKEN = re.compile(
    rb"/Span ?<</ActualText <FEFF(?P<said>[0-9A-F]*)> ?>> BDC\n|(?P<reversed>/ReversedChars BMC\n)"
    rb"|(?P<begin>[^\n]*B(?:DC|MC)\n)|(?P<end>EMC\n)|/(?P<font>\w+) [\d.]+ Tf|<(?P<glyph>[0-9A-F]{4})> Tj"
)


def readable(pdf: bytes) -> bytes:
    """The same pages; glyphs, places and structure stay as they are."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    faces: dict[int, Face] = {}
    for page in writer.pages:
        inside = _faces(page["/Resources"].get_object(), faces)
        contents = page.get_contents()
        if contents is not None:
            page[NameObject("/Contents")] = writer._add_object(stream(_rewritten(contents.get_data(), inside)))
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


def _rewritten(body: bytes, faces: dict[str, Face]) -> bytes:
    return TOKEN.sub(Scribe(faces), body)


def _faces(resources: Any, known: dict[int, Face]) -> dict[str, Face]:
    """The fonts of a page by name, as far as they are of the kind that Chromium embeds."""
    fonts = resources.get("/Font", {})
    found = {}
    for name in fonts:
        font = fonts[name].get_object()
        if font.get("/Encoding") == "/Identity-H" and "/ToUnicode" in font:
            face = known.get(id(font)) or known.setdefault(id(font), Face(font))
            if face.inner.get("/CIDToGIDMap", "/Identity") == "/Identity":
                found[name.removeprefix("/")] = face
    return found

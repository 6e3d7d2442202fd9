"""A PDF of Chromium's with text that can be searched, copied and read aloud, and with properties that say what it is."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject

from components import fonts
from components.exports.pdf_fonts import Face, stream
from components.exports.pdf_text import across, rewritten
from components.exports.properties import Properties

#: What Chromium calls a font of ours, without the letters that tell one subset of it from another.
NAMES = {f"IBMPlexSansArabic-{style}": weight for weight, style in fonts.WEIGHTS.items()}


def readable(pdf: bytes, properties: Properties) -> bytes:
    """The same pages with the same look and structure."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    faces: dict[int, Face] = {}
    for page in writer.pages:
        contents = page.get_contents()
        if contents is not None:
            ours = _faces(page["/Resources"].get_object(), faces)
            body = rewritten(contents.get_data(), ours)
            if ours:
                name, face = next(iter(ours.items()))
                body = across(name, face, float(page.mediabox.width), float(page.mediabox.height) - 1) + body
            page[NameObject("/Contents")] = writer._add_object(stream(body))
    for item in writer._objects:
        if isinstance(item, dict) and item.get("/Subtype") == "/Form" and "/Resources" in item:
            item.set_data(rewritten(item.get_data(), _faces(item["/Resources"].get_object(), faces)))
    for face in faces.values():
        face.write(writer)
    _describe(writer, properties)
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


def _describe(writer: PdfWriter, properties: Properties) -> None:
    moment = properties.moment.strftime("D:%Y%m%d%H%M%SZ")
    writer.add_metadata(
        {
            "/Title": properties.title,
            "/Author": properties.author,
            "/Subject": properties.subject,
            "/Keywords": properties.keywords,
            "/Creator": "Marsad",
            "/CreationDate": moment,
            "/ModDate": moment,
        }
    )
    writer.root_object[NameObject("/Lang")] = TextStringObject(properties.language)


def _faces(resources: Any, by_object: dict[int, Face]) -> dict[str, Face]:
    """The fonts of a page by name, as far as they are ours."""
    faces = {}
    for name, reference in resources.get("/Font", {}).items():
        font = reference.get_object()
        weight = NAMES.get(str(font.get("/BaseFont", "")).rpartition("+")[2])
        if weight and font.get("/Encoding") == "/Identity-H":
            faces[name.removeprefix("/")] = by_object.get(id(font)) or by_object.setdefault(id(font), Face(font, weight))
    return faces

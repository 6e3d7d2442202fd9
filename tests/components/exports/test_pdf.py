"""The text layer of a PDF: what is copied from it are the letters, in the order in which they are read."""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from pypdf import PdfReader

from components import fonts
from components.exports import pdf_text
from components.exports.chromium import Renderer
from components.exports.pdf import readable
from components.exports.properties import Properties
from tests.outside.readers import letters, pdfium, poppler, words

WORDS = "لا تأجيل: الإدارة الأولى تنفي، مثلًا، والآن مؤكَّد أن التدابير في نوفمبر 2023 تشمل كوريا و30 سفينة (KN-23)."
ABOUT = Properties(
    "مرصد · الاسم", "مؤسسو مرصد", "بلا مرشّحات.", "Marsad 1.0.0", "ar", datetime(2026, 11, 21, tzinfo=UTC)
)
FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")

pytestmark = pytest.mark.skipif(not shutil.which("chromium"), reason="no Chromium")
needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="no poppler-utils")


@pytest.fixture(scope="module")
def pages() -> tuple[bytes, bytes]:
    """A page as Chromium prints it, and made readable: words, bold words, and words in a drawing."""
    svg = f'<svg width="900" height="40"><text x="890" y="25" direction="rtl">{WORDS}</text></svg>'
    html = f"""<!doctype html><html lang="ar" dir="rtl"><style>@page {{ size: A4 landscape }}
      body {{ font: 12pt "{fonts.FAMILY}" }}</style><p>{WORDS}</p><p><b>{WORDS}</b></p>{svg}<p dir="ltr">office 1–2</p></html>"""

    async def printed() -> bytes:
        renderer = Renderer()
        try:
            return await renderer.pdf(html)
        finally:
            await renderer.close()

    raw = asyncio.run(printed())
    return raw, readable(raw, ABOUT)


def test_chromium_writes_text_as_it_did(pages: tuple[bytes, bytes]) -> None:
    """Debian's Chromium is not pinned: where this fails, it writes text otherwise than `pdf_text` reads it."""
    body = PdfReader(BytesIO(pages[0])).pages[0].get_contents()
    assert body is not None
    blocks = [found["body"] for found in pdf_text.BLOCK.finditer(body.get_data())]

    assert len(blocks) >= 4
    for block in blocks:
        assert pdf_text.OPERATOR.sub(b"", block) == b"", "an operator that is not known"
    assert FORMS.search(PdfReader(BytesIO(pages[0])).pages[0].extract_text()), "Chromium alone would do"


@needs_poppler
def test_two_programs_read_the_words_that_went_in(pages: tuple[bytes, bytes], tmp_path: Path) -> None:
    meant = f"{WORDS} {WORDS} {WORDS} office 1–2"

    for read in (pdfium(pages[1]), poppler(pages[1], tmp_path)):
        assert letters(read) == letters(meant)
        assert words(read) == words(meant)


def test_a_third_reads_them_too(pages: tuple[bytes, bytes]) -> None:
    said = PdfReader(BytesIO(pages[1])).pages[0].extract_text()

    for word in ("تأجيل", "الإدارة", "الأولى", "والآن", "التدابير", "نوفمبر", "كوريا"):
        assert said.count(word) == 3, word
    assert not FORMS.search(said)


@needs_poppler
def test_the_page_looks_the_same(pages: tuple[bytes, bytes], tmp_path: Path) -> None:
    before, after = (_picture(body, tmp_path / name) for name, body in zip(("before", "after"), pages, strict=True))
    difference = ImageChops.difference(before, after).point(lambda value: 255 if value > 64 else 0)

    assert sum(difference.histogram()[255:]) < 100  # marks are shapes now, whose edges are smoothed otherwise


def test_the_page_keeps_its_structure_and_its_fonts(pages: tuple[bytes, bytes]) -> None:
    read = PdfReader(BytesIO(pages[1]))
    fonts_inside = [font.get_object() for font in read.pages[0]["/Resources"]["/Font"].values()]  # type: ignore[index]

    assert read.trailer["/Root"]["/MarkInfo"]["/Marked"]  # type: ignore[index]
    assert all("/FontFile2" in font["/DescendantFonts"][0]["/FontDescriptor"] for font in fonts_inside)


def test_it_says_what_it_is(pages: tuple[bytes, bytes]) -> None:
    read = PdfReader(BytesIO(pages[1]))
    about = read.metadata

    assert about
    assert (about.title, about.author, about.subject) == (ABOUT.title, ABOUT.author, ABOUT.subject)
    assert about["/Keywords"] == ABOUT.keywords
    assert read.root_object["/Lang"] == ABOUT.language


def _picture(body: bytes, path: Path) -> Image.Image:
    path.with_suffix(".pdf").write_bytes(body)
    subprocess.run(["pdftoppm", "-r", "100", "-singlefile", "-png", path.with_suffix(".pdf"), path], check=True)
    return Image.open(path.with_suffix(".png")).convert("L")

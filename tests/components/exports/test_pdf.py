"""The text layer of a PDF: what is copied from it are the letters, in the order in which they are read."""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from components import fonts
from components.exports.chromium import Press
from components.exports.pdf import readable

WORDS = "لا تأجيل: الإدارة الأولى تنفي، والآن مؤكَّد أن التدابير في نوفمبر 2023 تشمل 30 سفينة (KN-23) لنقل السلاح."
#: pdftotext sets a mark, which stands above its line, apart; the letters must be there all the same.
MARKS = re.compile("[\u064b-\u0652]")
FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")

pytestmark = pytest.mark.skipif(not shutil.which("chromium"), reason="no Chromium")


@pytest.fixture(scope="module")
def pages() -> tuple[bytes, bytes]:
    """A page as Chromium prints it, and made readable: words, bold words, and words in a drawing."""
    svg = f'<svg width="900" height="40"><text x="890" y="25" direction="rtl">{WORDS}</text></svg>'
    html = f"""<!doctype html><html lang="ar" dir="rtl"><style>@page {{ size: A4 landscape }}
      body {{ font: 12pt "{fonts.FAMILY}" }}</style><p>{WORDS}</p><p><b>{WORDS}</b></p>{svg}<p dir="ltr">office 1–2</p></html>"""

    async def printed() -> bytes:
        press = Press()
        try:
            return await press.paper(html)
        finally:
            await press.close()

    made = asyncio.run(printed())
    return made, readable(made)


def test_letters_come_out_as_they_went_in(pages: tuple[bytes, bytes]) -> None:
    said = PdfReader(BytesIO(pages[1])).pages[0].extract_text()
    words = [word for word in WORDS.replace(":", "").replace(",", "").split() if re.fullmatch("[\u0621-\u0652]+", word)]

    assert len(words) > 10
    for word in words:
        assert said.count(word) >= 3, word
    assert not FORMS.search(said)
    assert "office 1–2" in said


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="no pdftotext")
def test_another_program_reads_the_same(pages: tuple[bytes, bytes], tmp_path: Path) -> None:
    (tmp_path / "page.pdf").write_bytes(pages[1])
    said = subprocess.run(["pdftotext", tmp_path / "page.pdf", "-"], capture_output=True, text=True, check=True).stdout
    letters = MARKS.sub("", said)

    for word in ("لا", "تأجيل", "الإدارة", "الأولى", "والآن", "التدابير", "نوفمبر", "لنقل", "السلاح", "KN-23"):
        assert letters.count(word) >= 3, word
    assert not FORMS.search(said)


def test_the_page_looks_the_same(pages: tuple[bytes, bytes], tmp_path: Path) -> None:
    if not shutil.which("pdftoppm"):
        pytest.skip("no pdftoppm")
    pictures = []
    for name, body in zip(("before", "after"), pages, strict=True):
        (tmp_path / f"{name}.pdf").write_bytes(body)
        subprocess.run(["pdftoppm", "-r", "60", "-png", tmp_path / f"{name}.pdf", tmp_path / name], check=True)
        pictures.append((tmp_path / f"{name}-1.png").read_bytes())

    assert pictures[0] == pictures[1]


def test_the_page_keeps_its_structure_and_its_fonts(pages: tuple[bytes, bytes]) -> None:
    made = PdfReader(BytesIO(pages[1]))
    fonts_inside = [font.get_object() for font in made.pages[0]["/Resources"]["/Font"].values()]  # type: ignore[index]

    assert made.trailer["/Root"]["/MarkInfo"]["/Marked"]  # type: ignore[index]
    assert all("/FontFile2" in font["/DescendantFonts"][0]["/FontDescriptor"] for font in fonts_inside)


def test_chromium_alone_would_not_do(pages: tuple[bytes, bytes]) -> None:
    assert FORMS.search(PdfReader(BytesIO(pages[0])).pages[0].extract_text())

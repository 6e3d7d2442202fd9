"""What programs that are not ours read in a file, and how to compare it with what was meant."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from collections import Counter
from html import unescape
from pathlib import Path

import pypdfium2

#: What a reader may put in or leave out to keep lines in order.
CONTROLS = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
#: Letters with their marks, or digits: readers do not agree where the space between a word and a number belongs.
WORD = re.compile("(?:[^\\W\\d_]|[\u064b-\u0655\u0670])+|\\d+")


def pdfium(pdf: bytes) -> str:
    """The text that Chrome finds."""
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def poppler(pdf: bytes, folder: Path) -> str:
    """The text that the desktops of Linux find."""
    file = folder / "read.pdf"
    file.write_bytes(pdf)
    return subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout


def letters(text: str) -> Counter[str]:
    """How often each character occurs, but for spaces and controls; brackets are one, since readers differ on their side."""
    plain = unicodedata.normalize("NFKC", CONTROLS.sub("", text)).translate(str.maketrans(")]»", "([«"))
    return Counter(char for char in plain if not char.isspace())


def words(text: str) -> Counter[str]:
    """How often each word and number occurs."""
    return Counter(WORD.findall(unicodedata.normalize("NFKC", CONTROLS.sub("", text))))


def drawn(svg: str) -> str:
    """All text of an SVG, a line a piece."""
    pieces = re.findall(r"<text[^>]*>(.*?)</text>", svg.replace("</tspan>", "\n"), re.DOTALL)
    return "\n".join(unescape(re.sub("<[^>]+>", "", piece)) for piece in pieces)

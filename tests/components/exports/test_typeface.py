"""The letters of glyphs: whatever HarfBuzz draws for the words of the site can be read back from the glyphs alone."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
import uharfbuzz as hb

from components import fonts
from components.exports import typeface
from data.ledger.load import CURATED

#: Letters with their marks, digits, or any other character by itself: HarfBuzz is told one direction for all of a word.
PIECE = re.compile("(?:[^\\W\\d_]|[\u064b-\u0655\u0670])+|\\d+|\\S")
STRINGS = Path(fonts.__file__).parent / "i18n" / "strings"
#: What is never drawn.
CONTROLS = re.compile("[\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def spoken() -> list[str]:
    """Every word of the words files and the ledger, once."""
    files = [*STRINGS.glob("*.ftl"), *CURATED.glob("*.csv"), CURATED.parent / "datapackage.yaml"]
    found = {word for file in files for word in PIECE.findall(CONTROLS.sub("", file.read_text(encoding="utf-8")))}
    return sorted(found)


def parted(word: str) -> tuple[str, list[str]]:
    """Letters in their order, and the marks: over which letter of a ligature one stands, only its place says."""
    chars = unicodedata.normalize("NFD", word)
    return "".join(c for c in chars if not unicodedata.combining(c)), sorted(
        c for c in chars if unicodedata.combining(c)
    )


@pytest.mark.parametrize("weight", fonts.WEIGHTS)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_word_of_the_site_is_read_back_from_its_glyphs(weight: int, language: str) -> None:
    font = hb.Font(hb.Face(fonts.file(weight).read_bytes()))
    letters = typeface.letters(weight)
    wrong = []
    for word in spoken():
        buffer = hb.Buffer()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        buffer.language = language
        hb.shape(font, buffer)
        glyphs = [info.codepoint for info in buffer.glyph_infos]
        read = [letters.get(glyph, "?") for glyph in (glyphs[::-1] if buffer.direction == "rtl" else glyphs)]
        if 0 not in glyphs and parted("".join(read)) != parted(word):
            wrong.append((word, "".join(read)))

    assert not wrong


def test_figures_in_arabic_words_have_letters_too() -> None:
    """The digits of an Arabic line are glyphs of their own, with a name that no program knows."""
    letters = typeface.letters(400)
    font = typeface._font(400)

    assert letters[font.getGlyphID("zero.loclARAB")] == "0"
    assert letters[font.getGlyphID("nine.loclARAB")] == "9"

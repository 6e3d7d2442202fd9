"""What a text is made of: letters that can be seen, of the language of its column, and nothing that a program would run."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from data.checks.draft import Draft
from data.checks.problem import Problem
from data.ledger.characters import MARKS, strange
from data.rules.cell import Cell

ARABIC = re.compile("[\u0621-\u063a\u0641-\u064a]")
LATIN = re.compile("[A-Za-z]")
ADDRESS = re.compile(r"https?://\S+")
PRESENTATION = re.compile("[\ufb50-\ufd3d\ufd40-\ufdff\ufe70-\ufefe]")
#: Letters of other languages that look like Arabic ones.
LOOKALIKES = re.compile("[\u06a9\u06aa\u06be\u06c0-\u06c3\u06cc\u06cd\u06d0-\u06d3\u06d5]")
TATWEEL = "\u0640"
FOREIGN_DIGIT = re.compile(r"[^\D0-9]")
STACKED = re.compile(f"[{MARKS}]{{4,}}")
TAG = re.compile(r"<[A-Za-z/!?]|&(?:#\w+|[A-Za-z]{2,8});")
LOST = re.compile(r"\?\?|\ufffd")
NUMBER = re.compile(r"-?\d+(\.\d+)?", re.ASCII)


def _read_as(encoding: str, first: bytes, pairs: int) -> str:
    """The form that UTF-8 of two or three bytes takes when it is read in an older encoding, `pairs` letters in a row."""
    leads, others = (re.escape(part.decode(encoding, "ignore")) for part in (first, bytes(range(0x80, 0xC0))))
    return f"(?:[{leads}][{others}\x80-\x9f]{{1,2}}){{{pairs},}}"


#: Words of one encoding read in another: UTF-8 as Western or as Arabic Windows, and Arabic Windows as Western.
MISREAD = re.compile(
    "|".join(
        (
            _read_as("cp1252", bytes(range(0xC2, 0xE3)), 1),
            _read_as("cp1256", bytes(range(0xC2, 0xE3)), 2),
            "[\u00c0-\u00ff]{3,}",
        )
    )
)


def seen(cell: Cell, _: Draft) -> Iterator[Problem]:
    """Every character can be seen; what only the display needs is not in the data."""
    for character in strange(cell.value):
        yield cell.breaks("unseen_character", character=f"U+{ord(character):04X}")


def lettered(cell: Cell, _: Draft) -> Iterator[Problem]:
    """Text is logical text in plain letters, read in the encoding in which it was written."""
    if cell.value.isascii():
        return
    if match := PRESENTATION.search(cell.value):
        yield cell.breaks("presentation_form", character=f"U+{ord(match[0]):04X}")
    if match := STACKED.search(cell.value):
        yield cell.breaks("stacked_marks", count=len(match[0]))
    if match := MISREAD.search(cell.value):
        yield cell.breaks("wrong_encoding", found=match[0])


def worded(cell: Cell, _: Draft) -> Iterator[Problem]:
    """Our own words have no tatweel, ASCII digits and Arabic letters; what is quoted as printed may have others."""
    if cell.column.printed or cell.value.isascii():
        return
    if TATWEEL in cell.value:
        yield cell.breaks("tatweel")
    if match := FOREIGN_DIGIT.search(cell.value):
        yield cell.breaks("foreign_digit", character=match[0])
    if match := LOOKALIKES.search(cell.value):
        yield cell.breaks("foreign_letter", character=f"U+{ord(match[0]):04X}")


def plain(cell: Cell, _: Draft) -> Iterator[Problem]:
    """No markup, and no marks that stand for lost letters."""
    if match := TAG.search(cell.value):
        yield cell.breaks("markup", found=match[0])
    if LOST.search(cell.value):
        yield cell.breaks("lost_letters")


def spoken(cell: Cell, _: Draft) -> Iterator[Problem]:
    """What is said in a language is in its letters; names and quotations in others are fewer."""
    if language := cell.language:
        prose = ADDRESS.sub("", cell.value)
        arabic, latin = len(ARABIC.findall(prose)), len(LATIN.findall(prose))
        if language == "ar" and latin > arabic:
            yield cell.breaks("not_arabic")
        if language == "en" and arabic > latin:
            yield cell.breaks("not_english")


def harmless(cell: Cell, _: Draft) -> Iterator[Problem]:
    """No spreadsheet runs a cell as a formula; a minus sign begins numbers only."""
    if cell.value.startswith(("=", "+", "@", "\t", "\r")) or (
        cell.value.startswith("-") and not NUMBER.fullmatch(cell.value)
    ):
        yield cell.breaks("formula")


RULES: tuple[Callable[[Cell, Draft], Iterator[Problem]], ...] = (seen, lettered, worded, plain, spoken, harmless)

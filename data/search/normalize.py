"""Words as they are compared: one spelling for many."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from data.ledger import characters
from data.search import word_list

LETTERS = str.maketrans(
    {
        letter: plain
        for plain, letters in {
            "ا": "أإآٱٲٳ", "و": "ؤۆۇۋ", "ي": "ئىیېۍے", "ه": "ةہۃەھۀۂ", "ك": "کڪ", "ب": "پ", "ف": "ڤ", "ج": "چژ", "غ": "گڭݣ",
            "ن": "ں", "ت": "ٹ", "د": "ڈ", "ر": "ڑ",
        }.items()
        for letter in letters
    }
)  # fmt: skip
#: Tashkeel and other marks that stand over letters, and the tatweel that stretches them.
MARKS = "\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed"
#: What nobody sees in the middle of a word.
UNSEEN = characters.DIRECTION + characters.UNSEEN
#: What stands between the thousands of a figure.
GROUPED = "[,٬ \u00a0\u2009\u202f]"
LETTER = r"[^\W\d_]"
#: A figure with its thousands together, one with a fraction, a plain one; a word with its marks; the English 's is no word.
WORD = re.compile(
    rf"(?<![\d.])\d{{1,3}}(?:{GROUPED}\d{{3}})+(?![\d\-‑–])|(?<![\d.])\d+[.٫]\d+(?![.٫]?\d)|\d+"
    rf"|{LETTER}(?:[{MARKS}{UNSEEN}]*{LETTER})*[{MARKS}]*|[’']s\b"
)
#: British endings that American has with z.
ENDING = re.compile(r"(?<=\w{4})([iy])s(e|ed|es|ing|er|ers|ation|ations)$", re.ASCII)
SPELLED = re.compile("|".join(word_list.read()["spellings"]))


class Token(NamedTuple):
    """A word of a text: where it stands, how it is written there, its folded form."""

    start: int
    end: int
    surface: str
    word: str


def clean(text: str) -> str:
    """The query without control characters and with single spaces."""
    return " ".join("".join(" " if unicodedata.category(c) in ("Cc", "Cs") else c for c in text).split())


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """One spelling for many: letter forms, tashkeel, tatweel, digits, invisible marks and case are evened out."""
    kept = (c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf" and c not in "ءـ٬,")
    marked = unicodedata.normalize("NFD", "".join(kept).replace("ئو", "ؤو").translate(LETTERS))  # مسئول is مسؤول
    return "".join(_digit(c) for c in marked if unicodedata.category(c) != "Mn").casefold()


def tokens(text: str) -> list[Token]:
    """The words of a text in order; letters and digits that stand together are words of their own."""
    matches = (Token(m.start(), m.end(), m[0], folded(m[0])) for m in WORD.finditer(text) if m[0][0] not in "’'")
    return [token for token in matches if token.word]


def words(text: str) -> list[str]:
    """Folded words in order."""
    return [token.word for token in tokens(text)]


@lru_cache(maxsize=1 << 16)
def folded(surface: str) -> str:
    """Folded, a figure without spaces, one usage of a language for another: defence is defense, أميركا is أمريكا."""
    word = "".join(fold(surface).split()).replace("٫", ".")
    return ENDING.sub(r"\1z\2", SPELLED.sub(lambda match: word_list.read()["spellings"][match[0]], word))


def _digit(character: str) -> str:
    return str(unicodedata.decimal(character)) if unicodedata.category(character) == "Nd" else character

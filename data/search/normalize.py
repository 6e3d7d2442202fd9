"""Words as they are compared: one spelling for many, and the forms under which a word may be looked for."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from data.ledger import characters

LETTERS = str.maketrans(
    {
        letter: plain
        for plain, letters in {"ا": "أإآٱ", "و": "ؤ", "ي": "ئىی", "ه": "ة", "ك": "ک"}.items()
        for letter in letters
    }
)
#: Tashkeel and other marks that stand over letters, and the tatweel that stretches them.
MARKS = "\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed"
#: What nobody sees in the middle of a word.
UNSEEN = characters.DIRECTION + characters.UNSEEN
#: A figure with its thousands together, or a word with its marks; the English 's is no word.
WORD = re.compile(rf"\d{{1,3}}(?:[,٬]\d{{3}})+(?!\d)|\w(?:[{MARKS}{UNSEEN}]*\w)*[{MARKS}]*|[’']s\b")
#: Letters that join the front of a word: and, so, with, for, like, the.
CLITICS = re.compile(r"^(?:[وف]?(?:[بك]?ال|لل)|[وف][بلك]?|[بلك])(?=\w{3})")
#: The same, where the article makes it certain that they are no part of the word.
CERTAIN = re.compile(r"^[وف]?(?:[بك]?ال|لل)(?=\w{3})")
PARTICLE = re.compile(r"^[وف]?[بلك]?(?=\w{3})")
ARTICLE = re.compile(r"^ال(?=\w{3})")


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
    marked = unicodedata.normalize("NFD", "".join(kept).translate(LETTERS))
    return "".join(_digit(c) for c in marked if unicodedata.category(c) != "Mn").casefold()


def tokens(text: str) -> list[Token]:
    """The words of a text in order."""
    found = (Token(m.start(), m.end(), m[0], fold(m[0])) for m in WORD.finditer(text) if m[0][0] not in "’'")
    return [token for token in found if token.word]


def words(text: str) -> list[str]:
    """Folded words in order."""
    return [token.word for token in tokens(text)]


@lru_cache(maxsize=1 << 16)
def forms(surface: str) -> frozenset[str]:
    """Every form under which a printed word is found: whole, without the letters joined to its front, in the singular."""
    return frozenset(form for word in _spelled(surface) for form in (word, CLITICS.sub("", word), *_bare(word)))


@lru_cache(maxsize=1 << 12)
def asked(surface: str) -> frozenset[str]:
    """The forms a typed word stands for: only what is certainly no part of it is taken off."""
    return frozenset(form for word in _spelled(surface) for form in (word, *_bare(word)))


@lru_cache(maxsize=1 << 14)
def unjoined(word: str) -> str:
    """A folded word without particles, its article kept: `وللصين` is `الصين`."""
    stem = CERTAIN.sub("", word)
    return f"ال{stem}" if stem != word else PARTICLE.sub("", word)


def _bare(word: str) -> tuple[str, ...]:
    """Without article; in the English singular."""
    if not word.isascii():
        return (CERTAIN.sub("", word),)
    return (word[:-1],) if len(word) > 4 and word.endswith("s") and not word.endswith("ss") else ()


def _spelled(surface: str) -> set[str]:
    """With hamza on its seat as a letter, and without the seat: مسؤول and مسئول are one word."""
    return {fold(surface), fold(re.sub("[ؤئ]", "", surface))}


def _digit(character: str) -> str:
    return str(unicodedata.decimal(character)) if unicodedata.category(character) == "Nd" else character

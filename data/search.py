"""Finding claims by words in either language, whatever the spelling of the letters or of the names."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd

from data.load import Ledger

#: What of a claim is read. Spellings of names that are not in these texts come in through the aliases.
FIELDS = ("id", "statement_en", "statement_ar", "note_en", "note_ar", "locator")
LETTERS = str.maketrans(
    {
        letter: plain
        for plain, letters in {"ا": "أإآٱ", "و": "ؤ", "ي": "ئىی", "ه": "ة", "ك": "ک"}.items()
        for letter in letters
    }
)
#: Letters that join the front of a word: and, so, with, for, like, the.
CLITICS = re.compile(r"^(?:[وف]?(?:[بك]?ال|لل)|[وف][بلك]?|[بلك])(?=\w{3})")
ARTICLE = re.compile(r"^ال(?=\w{3})")


def clean(text: str) -> str:
    """The query without control characters and with single spaces."""
    return " ".join("".join(" " if unicodedata.category(c) == "Cc" else c for c in text).split())


def fold(text: str) -> str:
    """One spelling for many: letter forms, tashkeel, tatweel, digits, invisible marks and case are evened out."""
    kept = (c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf" and c not in "ءـ")
    marked = unicodedata.normalize("NFD", "".join(kept).translate(LETTERS))
    return "".join(_digit(c) for c in marked if unicodedata.category(c) != "Mn").casefold()


def words(text: str) -> list[str]:
    """Folded words in order."""
    return re.findall(r"\w+", fold(text))


def forms(word: str) -> set[str]:
    """A folded word as it may be looked for: whole, and without the letters that join its front."""
    return {word, CLITICS.sub("", word), ARTICLE.sub("", word)}


@dataclass(frozen=True, eq=False)
class Index:
    """Words of every claim: `places` maps a form to row numbers, `texts` holds the folded words of each row."""

    places: dict[str, set[int]]
    texts: list[str]
    names: dict[str, frozenset[str]]


@lru_cache(maxsize=4)
def index(ledger: Ledger) -> Index:
    """The index of a ledger, made once."""
    joined = ledger.claims[list(FIELDS)].agg(" \n ".join, axis=1)
    texts = [" ".join(words(text)) for text in joined]
    places: dict[str, set[int]] = defaultdict(set)
    for row, text in enumerate(texts):
        for word in set(text.split()):
            for form in forms(word):
                places[form].add(row)
    return Index(dict(places), texts, _names(ledger.aliases))


def matches(ledger: Ledger, query: str) -> pd.Series:
    """Which claims (boolean, indexed as `ledger.claims`) hold every word, name and "phrase" of the query."""
    found = index(ledger)
    rows = set(range(len(found.texts)))
    for term in terms(query, found):
        rows &= set().union(*(_rows(spelling, found) for spelling in term))
    mask = np.zeros(len(found.texts), dtype=bool)
    mask[list(rows)] = True
    return pd.Series(mask, index=ledger.claims.index)


def terms(query: str, found: Index) -> list[frozenset[str]]:
    """The query as terms that must all be found, each a set of spellings any of which will do."""
    result = [frozenset({" ".join(words(phrase))}) for phrase in re.findall(r'["«“](.+?)["»”]', query)]
    rest = words(re.sub(r'["«“].+?["»”]', " ", query))
    while rest:
        length = next((n for n in range(min(5, len(rest)), 0, -1) if _name(rest[:n], found)), 1)
        result.append(_name(rest[:length], found) or frozenset({rest[0]}))
        rest = rest[length:]
    return [term for term in result if any(term)]


def _name(tokens: list[str], found: Index) -> frozenset[str]:
    return found.names.get("".join(tokens), frozenset())


def _names(aliases: pd.DataFrame) -> dict[str, frozenset[str]]:
    """Every spelling, without its spaces, to all spellings of the same name."""
    spellings = aliases.assign(text=[" ".join(words(text)) for text in aliases["text"]])
    groups = spellings.groupby("name")["text"].agg(frozenset)
    return {spelling.replace(" ", ""): group for group in groups for spelling in group}


def _rows(spelling: str, found: Index) -> set[int]:
    first, *rest = spelling.split()
    rows = found.places.get(first, set()) | found.places.get(ARTICLE.sub("", first), set())
    if not rest:
        return rows
    phrase = re.compile(
        rf"(?:^| )(?:[وف]?[بلك]?(?:ال|ل)?){re.escape(ARTICLE.sub('', first))} {re.escape(' '.join(rest))}(?: |$)"
    )
    return {row for row in rows if phrase.search(found.texts[row])}


def _digit(character: str) -> str:
    return str(unicodedata.decimal(character)) if unicodedata.category(character) == "Nd" else character

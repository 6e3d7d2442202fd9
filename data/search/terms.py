"""What a query asks for: words, names in any spelling, "phrases"; and where each of them is found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from data.ledger.load import Ledger
from data.search.aliases import LONGEST
from data.search.fuzzy import nearest
from data.search.index import FIELDS, Index, Rows, index
from data.search.normalize import ARTICLE, CLITICS, Token, asked, tokens

QUOTED = re.compile(r'["«“„](.+?)["»”]')


@dataclass(frozen=True)
class Term:
    """A part of a query, all of which must be found. `kind` says what `keys` are: forms of a word, names in any
    spelling, or the words of a phrase; `near` if nothing is spelled as asked and the nearest spelling was taken."""

    asked: str
    kind: Literal["word", "name", "phrase"]
    keys: frozenset[str]
    near: bool = False


@lru_cache(maxsize=64)
def terms(ledger: Ledger, query: str) -> tuple[Term, ...]:
    """How a query is read: "phrases", names in any spelling, words; if that finds nothing, what is spelled nearly so."""
    found = index(ledger)
    phrases = [
        Term(phrase, "phrase", frozenset({" ".join(t.word for t in tokens(phrase))}))
        for phrase in QUOTED.findall(query)
    ]
    rest = QUOTED.sub(" ", query)
    strict = (*phrases, *_read(rest, found, near=False))
    return strict if _together(strict, found) else (*phrases, *_read(rest, found, near=True))


def rows(term: Term, found: Index) -> Rows:
    """Where one term is found."""
    if term.kind == "phrase":
        return {row: max(FIELDS.values()) for phrase in term.keys if phrase for row in _holding(phrase, found)}
    places = found.named if term.kind == "name" else found.words
    result: Rows = {}
    for where in (places, found.words) if found.names.loose & term.keys else (places,):
        for key in term.keys:
            for row, weight in where.get(key, {}).items():
                result[row] = max(weight, result.get(row, 0))
    return result


def joined_phrase(phrase: str) -> str:
    """A pattern for a folded phrase in a folded text; with ل the article melts away."""
    whole = rf"[وف]?[بلك]?{re.escape(phrase)}"
    melted = rf"|[وف]?لل{re.escape(phrase[2:])}" if ARTICLE.match(phrase) else ""
    return rf"(?:^|(?<= ))(?:{whole}{melted})(?= |$)"


def _together(read: tuple[Term, ...], found: Index) -> bool:
    each = [set(rows(term, found)) for term in read]
    return bool(each) and bool(set[int].intersection(*each))


def _read(query: str, found: Index, near: bool) -> Iterator[Term]:
    rest = tokens(query)
    while rest:
        length, term = next(_readings(rest, found, near))
        yield replace(term, asked=query[rest[0].start : rest[length - 1].end])
        rest = rest[length:]


def _readings(rest: list[Token], found: Index, near: bool) -> Iterator[tuple[int, Term]]:
    """What the next words may mean, the best reading first: the longest name, a name spelled nearly so, a word."""
    lengths = range(min(LONGEST, len(rest)), 0, -1)
    for length in lengths:
        part = rest[:length]
        if named := found.names.named(part):
            yield length, Term("", "name", named | (found.names.loose & {part[0].word} if length == 1 else set()))
    known = bool(rows(Term("", "word", _word(rest[0], found)), found))
    for length in lengths if near else ():
        if (length > 1 or not known) and (named := found.names.near(rest[:length])):
            yield length, Term("", "name", named, near=True)
    if near and not known and (meant := nearest(rest[0].word, found.whole)):
        yield 1, Term("", "word", frozenset({meant}), near=True)
    yield 1, Term("", "word", _word(rest[0], found))


def _word(token: Token, found: Index) -> frozenset[str]:
    """The forms a typed word stands for; a single joined letter is taken off only where that is the commoner word."""
    stem = CLITICS.sub("", token.word)
    commoner = len(stem) > 3 and found.whole[stem] > found.whole[token.word]
    return asked(token.surface) | (frozenset({stem}) if commoner else frozenset())


def _holding(phrase: str, found: Index) -> list[int]:
    """Rows with these very words in this order; only the letters that join the first are let pass."""
    first, *rest = phrase.split()
    pattern = re.compile(joined_phrase(phrase))
    rows = set(found.words.get(ARTICLE.sub("", first), ())).intersection(*(found.words.get(word, ()) for word in rest))
    return [row for row in rows if pattern.search(found.texts[row])]

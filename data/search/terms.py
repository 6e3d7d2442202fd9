"""How a query is read: words, names in any spelling, dates and designations, "phrases", -words, alternatives, prefix*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from data.search import vocabulary
from data.search.hits import Group, Term, hits, rows
from data.search.index import Index
from data.search.morphology import asked, heads
from data.search.name_trie import LONGEST
from data.search.normalize import Token, tokens
from data.search.signs import Sign, signs, spaced
from data.search.word_list import read

#: A phrase, a word cut short, or any other word, with or without the sign that it must not be found.
PIECE = re.compile(
    r'(?P<minus>(?<!\S)[-−])?(?:["«“„](?P<phrase>.+?)["»”]|(?P<prefix>\w{2,})\*(?!\S)|(?P<word>[^\s"«“„]+|["«“„]))'
)


class Segment(NamedTuple):
    """Words of a query that are read together; `without` holds for the first thing they name, and so does `either`."""

    text: str
    kind: str
    without: bool
    either: bool


def groups(query: str, search_index: Index) -> tuple[Group, ...]:
    """What a query asks for; if that finds nothing, with the nearest spelling of what is spelled nowhere as asked."""
    strict = tuple(_groups(query, search_index, near=False))
    return strict if hits(strict, search_index) or not strict else tuple(_groups(query, search_index, near=True))


def _groups(query: str, search_index: Index, near: bool) -> Iterator[Group]:
    result: list[Group] = []
    for segment in _segments(query):
        for number, term in enumerate(_terms(segment, search_index, near)):
            last = result[-1] if result and segment.either and not number else None
            if last:
                result[-1] = replace(last, terms=(*last.terms, term))
            else:
                result.append(Group((term,), segment.without and not number))
    asked_for = [group for group in result if not all(_unasked(term) for term in group.terms)]
    yield from asked_for or result


def _segments(query: str) -> Iterator[Segment]:
    """The query cut where something begins that is more than a word."""
    plain, without, either = "", False, False
    operators = {
        sign: name for name in ("either", "without", "both") for sign in read()[name].replace("|", " ").split()
    } | {"|": "either"}
    for piece in PIECE.finditer(query):
        operator = operators.get(piece["word"] or "")
        if not (operator or piece["phrase"] or piece["prefix"] or piece["minus"]):
            plain += f" {piece[0]}"
            continue
        yield Segment(plain, "words", without, either)
        plain, without, either = "", operator == "without" or bool(piece["minus"]), operator == "either"
        if piece["minus"] and piece["word"]:
            plain = piece["word"]
        elif kind := "phrase" if piece["phrase"] else "prefix" if piece["prefix"] else "":
            yield Segment(piece[kind], kind, without, either)
            without, either = False, False
    yield Segment(plain, "words", without, either)


def _terms(segment: Segment, search_index: Index, near: bool) -> Iterator[Term]:
    if segment.kind == "words":
        yield from _read(segment.text.strip(), search_index, near)
    elif folded := [token.word for token in tokens(segment.text)]:
        if segment.kind == "phrase":
            yield Term(segment.text, "phrase", frozenset({" ".join(folded)}))
        else:
            keys = {key for key in search_index.whole if key.startswith(folded[-1])}
            yield Term(f"{segment.text}*", "prefix", frozenset({folded[-1], *keys}))


def _read(query: str, search_index: Index, near: bool) -> Iterator[Term]:
    words = tokens(query)
    written = sorted(signs(query, words), key=lambda sign: sign.first - sign.last)
    place = 0
    while place < len(words):
        length, term = next(_readings(words, place, written, search_index, near))
        yield replace(term, asked=query[words[place].start : words[place + length - 1].end])
        place += length


def _readings(
    words: list[Token], place: int, written: Sequence[Sign], search_index: Index, near: bool
) -> Iterator[tuple[int, Term]]:
    """What the next words may mean, the best reading first: the longest sign or name, a name spelled nearly so, a word."""
    rest = words[place:]
    sign = next((sign for sign in written if sign.first == place), None)
    lengths = range(min(LONGEST, len(rest)), 0, -1)
    for length in lengths:
        if sign and sign.last - sign.first == length:
            yield length, Term("", "sign", frozenset(sign.keys[:1]))
        if length == 2 and (key := spaced(*rest[:2])) and key in search_index.rows:
            yield length, Term("", "sign", frozenset({key}))
        if named := search_index.names.named(rest[:length]):
            yield length, Term("", "name", named | (search_index.names.loose & {rest[0].word} if length == 1 else set()))
        if length > 1 and (named := _misspelled(rest[:length], search_index)):
            yield length, Term("", "name", named, near=True)
    word = Term("", "word", _word(rest[0], search_index))
    there = bool(rows(word, search_index)) or any(key in search_index.paragraphs.printed for key in word.keys)
    for length in lengths if near else ():
        if (length > 1 or not there) and (named := search_index.names.near(rest[:length])):
            yield length, Term("", "name", named, near=True)
    if near and not there and (meant := search_index.sounds.nearest(rest[0].word)):
        yield 1, replace(next(_read(meant, search_index, near=False)), near=True)
    yield 1, word


def _misspelled(asked: Sequence[Token], search_index: Index) -> frozenset[str]:
    """The name that several words nearly are which nowhere stand together: each of them may well stand somewhere."""
    named = search_index.names.near(asked)
    phrase = Term("", "phrase", frozenset({" ".join(token.word for token in asked)}))
    return named if named and not rows(phrase, search_index) else frozenset()


def _word(token: Token, search_index: Index) -> frozenset[str]:
    """The keys a typed word asks for; a letter joined to its front is taken off only where that is the commoner word."""
    commoner = [head for head in heads(token.word) if len(head) > 3 and search_index.whole[head] > search_index.whole[token.word]]
    return asked(token.surface).union(*(asked(head) for head in commoner))


def _unasked(term: Term) -> bool:
    """A word that need not be found, such as a preposition."""
    return term.kind == "word" and " ".join(token.word for token in tokens(term.asked)) in vocabulary.marks("unasked")

"""Why a claim was found: the places in its texts that answer a query."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from data.ledger.load import Ledger
from data.search import search
from data.search.hits import Group, Term, joined_phrase
from data.search.index import Index, Place, index, places
from data.search.normalize import Token, tokens

Span = tuple[int, int]
AROUND = 60  # characters shown on either side of a hit in a long text
#: The field of a term that stands in no text of a claim but in its paragraph; the excerpt is the number of the paragraph.
PARAGRAPH = "paragraph"


class Reason(NamedTuple):
    """A term that the statement shown does not hold as typed: the field that does, an excerpt, the places in it."""

    asked: str
    field: str
    excerpt: str
    spans: list[Span]
    near: bool


class Text(NamedTuple):
    """A text read: its words, and what stands where."""

    text: str
    words: list[Token]
    places: list[Place]


def spans(ledger: Ledger, query: str, text: str) -> list[Span]:
    """First and last character (the last not included) of everything in a text that answers the query."""
    read = _read(text, index(ledger))
    return _merged(span for group in _wanted(ledger, query) for term in group.terms for span in _places(term, read))


def reasons(ledger: Ledger, query: str, texts: Mapping[str, str], claim: str = "") -> list[Reason]:
    """For every term that the first of the texts does not show as it was typed: where and how it was found.

    `claim` is the id of the claim whose texts they are, in whose paragraph the words may be printed as well.
    """
    shown, search_index = next(iter(texts)), index(ledger)
    read = {field: _read(text, search_index) for field, text in texts.items()}
    why = (_reason(group, read, shown) or _printed(group, search_index, ledger, claim) for group in _wanted(ledger, query))
    return [reason for reason in why if reason and (reason.excerpt or reason.field != shown)]


def _wanted(ledger: Ledger, query: str) -> list[Group]:
    return [group for group in search.asked(ledger, query) if not group.without]


@lru_cache(maxsize=1 << 12)  # the same texts are shown for one query and the next
def _read(text: str, search_index: Index) -> Text:
    words = tokens(text)
    return Text(text, words, list(places(text, words, search_index.names)))


def _reason(group: Group, read: Mapping[str, Text], shown: str) -> Reason | None:
    """The first text that holds one of the terms; without an excerpt if the text shown holds it as typed."""
    for field, text in read.items():
        for term in group.terms:
            if spots := _places(term, text):
                typed = field == shown and any(_as_typed(term, text.text[slice(*place)]) for place in spots)
                excerpt = ("", []) if typed else _excerpt(text.text, spots[0], whole=field == shown)
                return Reason(term.asked, field, *excerpt, term.near)
    return None


def _printed(group: Group, search_index: Index, ledger: Ledger, claim: str) -> Reason | None:
    """The paragraph of a claim that prints one of the terms."""
    if claim not in ledger.claims.index:
        return None
    paragraphs, row = search_index.paragraphs, ledger.claims.index.get_loc(claim)
    for place in [place for place, rows in enumerate(paragraphs.rows) if row in rows]:
        for term in group.terms:
            if any(place in paragraphs.printed.get(key, ()) for key in term.keys):
                return Reason(term.asked, PARAGRAPH, paragraphs.numbers[place], [], term.near)
    return None


def _places(term: Term, read: Text) -> list[Span]:
    if term.kind == "phrase":
        return _phrases(next(iter(term.keys)), read.words)
    spots = (place for place in read.places if not term.keys.isdisjoint(place.keys))
    return _merged((read.words[place.first].start, read.words[place.last - 1].end) for place in spots)


def _phrases(phrase: str, words: Sequence[Token]) -> list[Span]:
    joined = " ".join(token.word for token in words)
    result = []
    for match in re.finditer(joined_phrase(phrase), joined) if phrase else ():
        first = joined[: match.start()].count(" ")
        result.append((words[first].start, words[first + phrase.count(" ")].end))
    return result


def _as_typed(term: Term, surface: str) -> bool:
    """Whether what was found is what was typed, but for the letters that join its front or end."""
    typed, place = ("".join(t.word for t in tokens(words)) for words in (term.asked, surface))
    return not term.near and typed.removeprefix("ال").rstrip("*")[:4] in place


def _excerpt(text: str, place: Span, whole: bool) -> tuple[str, list[Span]]:
    """The words round a hit; of the text that is shown anyway only the hit itself."""
    if whole:
        return text[slice(*place)], []
    first = text.rfind("\n", 0, place[0]) + 1
    last = (text + "\n").find("\n", place[1])
    start = text.rfind(" ", first, place[0] - AROUND) + 1 if place[0] - AROUND > first else first
    end = text.find(" ", place[1] + AROUND, last) if place[1] + AROUND < last else -1
    lead, tail = ("… " if start > first else ""), (" …" if end >= 0 else "")
    cut = text[start : end if end >= 0 else last]
    return lead + cut + tail, [(place[0] - start + len(lead), place[1] - start + len(lead))]


def _merged(spans: Iterable[Span]) -> list[Span]:
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result

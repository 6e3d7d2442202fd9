"""Why a claim was found: the places in its texts that answer a query."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from data.ledger.load import Ledger
from data.search.aliases import Names
from data.search.index import index
from data.search.normalize import Token, forms, tokens
from data.search.terms import Term, joined_phrase, terms

Span = tuple[int, int]
AROUND = 60  # characters shown on either side of a hit in a long text


class Reason(NamedTuple):
    """A term that the statement shown does not hold as typed: the field that does, an excerpt, the places in it."""

    asked: str
    field: str
    excerpt: str
    spans: list[Span]
    near: bool


def spans(ledger: Ledger, query: str, text: str) -> list[Span]:
    """First and last character (the last not included) of everything in a text that answers the query."""
    known, words = index(ledger).names, tokens(text)
    return _merged(span for term in terms(ledger, query) for span in _places(term, words, known))


def reasons(ledger: Ledger, query: str, texts: Mapping[str, str]) -> list[Reason]:
    """For every term that the first of the texts does not show as it was typed: where and how it was found."""
    known, shown = index(ledger).names, next(iter(texts))
    result = []
    for term in terms(ledger, query):
        found = ((field, text, _places(term, tokens(text), known)) for field, text in texts.items())
        field, text, places = next((each for each in found if each[2]), (shown, "", []))
        if places and (field != shown or not any(_as_typed(term, text[slice(*place)]) for place in places)):
            result.append(Reason(term.asked, field, *_excerpt(text, places[0], whole=field == shown), term.near))
    return result


def _places(term: Term, words: Sequence[Token], known: Names) -> list[Span]:
    if term.kind == "phrase":
        return _phrases(next(iter(term.keys)), words)
    single = [(t.start, t.end) for t in words if (term.kind == "word" or known.loose) and forms(t.surface) & term.keys]
    if term.kind == "word":
        return single
    named = [found for found in known.within(words) if found.name in term.keys]
    return [(words[found.first].start, words[found.last - 1].end) for found in named] + single


def _phrases(phrase: str, words: Sequence[Token]) -> list[Span]:
    joined = " ".join(token.word for token in words)
    result = []
    for match in re.finditer(joined_phrase(phrase), joined) if phrase else ():
        first = joined[: match.start()].count(" ")
        result.append((words[first].start, words[first + phrase.count(" ")].end))
    return result


def _as_typed(term: Term, found: str) -> bool:
    """Whether what was found is what was typed, but for the letters that join its front or end."""
    typed, place = ("".join(t.word for t in tokens(words)) for words in (term.asked, found))
    return not term.near and (term.kind != "name" or typed.removeprefix("ال") in place)


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

"""What a reader may mean by the words of a search: filters, events and periods of that name, and why nothing is found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

import pandas as pd

from data.ledger import codebook, dates, schema
from data.ledger.load import Ledger
from data.query.facets import facet
from data.query.filters import CODED
from data.query.selection import Selection, kept
from data.search import search
from data.search.hits import Group, Term, hits
from data.search.index import Index, index, places
from data.search.normalize import tokens
from data.search.vocabulary import marks

#: So many of one kind, and so many in all; the share of a label's words that must be typed.
EACH, MOST, LEAST = 3, 9, 0.2
#: Vocabularies whose codes are values of a filter, and tables whose rows are, with the column that names them.
VOCABULARIES = ("topic", "goods", "stance", "standing", "layer")
TABLES = {"party": ("parties", "name"), "source": ("sources", "title"), "event": ("events", "title")}
PERIOD = "period"


class Claims(NamedTuple):
    """How many claims of each layer; the layers are never added up."""

    article: int
    reference: int


class Offer(NamedTuple):
    """A filter that says what was typed: address parameter and code (an EDTF date for `period`, an id for `event`), and
    how many claims it shows in place of the words."""

    parameter: str
    code: str
    claims: Claims


class Label(NamedTuple):
    """What a value of a filter is called in one language: the keys of each of its words that counts."""

    parameter: str
    code: str
    words: tuple[frozenset[str], ...]


class Answer(NamedTuple):
    """A part of a query: how many claims it finds alone, and words near to it that find some."""

    asked: str
    claims: Claims
    near: tuple[str, ...]


@lru_cache(maxsize=128)
def suggestions(ledger: Ledger, q: str, others: Selection = Selection()) -> list[Offer]:  # noqa: B008 it is frozen
    """The offers for the words of a search among the `other` filters: what all words name first, then what one names."""
    groups = [group for group in search.asked(ledger, q) if not group.without]
    base = replace(others, q="")
    whole = _ranked(label for label in _labels(ledger) if groups and _share(groups, label) >= LEAST)
    parts = [label for group in groups for label in _labels(ledger) if _part(group, label) == 1]
    offers = [_offer(ledger, base, label.parameter, label.code) for label in (*whole, *parts)]
    periods = [_offer(ledger, base, PERIOD, code) for code in _periods(ledger, groups)]
    return _first([offer for offer in (*periods, *offers) if any(offer.claims)])


def answers(ledger: Ledger, q: str) -> list[Answer]:
    """What each part of a query finds for itself."""
    search_index = index(ledger)
    return [_answer(ledger, group, search_index) for group in search.asked(ledger, q) if not group.without]


def chosen(offer: Offer) -> dict[str, str]:
    """The address parameters that take an offer."""
    if offer.parameter == PERIOD:
        span = dates.span(offer.code)
        return {"from": str(span.start), "to": str(span.end)}
    return {offer.parameter: offer.code}


def _answer(ledger: Ledger, group: Group, search_index: Index) -> Answer:
    asked = " | ".join(term.asked for term in group.terms)
    rows = [] if any(term.near for term in group.terms) else [*hits((group,), search_index)]
    typed = [token.word for token in tokens(asked)]
    near = search_index.sounds.near(typed[0], EACH) if len(typed) == 1 and not rows else []
    return Answer(asked, _by_layer(ledger.claims["layer"].iloc[rows]), tuple(search_index.surfaces.get(word, word) for word in near))


@lru_cache(maxsize=4)
def _labels(ledger: Ledger) -> list[Label]:
    book, search_index = codebook.read(), index(ledger)
    named = [
        (name, code, described.label[lang])
        for name in VOCABULARIES
        for code, described in book.codes(name).items()
        for lang in described.label
    ]
    for name, (table, column) in TABLES.items():
        frame = getattr(ledger, table)
        named += [(name, code, frame.at[code, f"{column}_{lang}"]) for code in frame.index for lang in schema.LANGUAGES]
    return [Label(name, str(code), _words(text, search_index)) for name, code, text in named]


def _words(text: str, search_index: Index) -> tuple[frozenset[str], ...]:
    """Per word that counts the keys that it, or a name it is a part of, stands under."""
    words = tokens(text)
    keys: list[set[str]] = [set() for _ in words]
    for place in places(text, words, search_index.names):
        for number in range(place.first, place.last):
            keys[number] |= place.keys
    return tuple(frozenset(each) for each, token in zip(keys, words, strict=True) if token.word not in marks("unasked"))


def _part(group: Group, label: Label) -> float:
    """The share of a label's words that a part of the query names."""
    keys = {part for term in group.terms if term.kind != "phrase" for key in term.keys for part in (key, _party(key))}
    return sum(not keys.isdisjoint(word) for word in label.words) / max(1, len(label.words))


def _share(groups: Iterable[Group], label: Label) -> float:
    """The share of a label's words that the parts of a query name; 0 if one of them names none."""
    each = [_part(group, label) for group in groups]
    return sum(each) if all(each) else 0


def _party(key: str) -> str:
    """The state of a capital."""
    return key.partition(":")[0] if key[0] == "@" else key


def _ranked(labels: Iterable[Label]) -> list[Label]:
    """The labels with the fewest words besides those that were typed first."""
    return sorted(labels, key=lambda label: len(label.words))


def _offer(ledger: Ledger, base: Selection, parameter: str, code: str) -> Offer:
    if parameter in CODED:
        return Offer(parameter, code, Claims(*(facet(ledger, base, parameter, layer).get(code, 0) for layer in Claims._fields)))
    if parameter == "event":
        shown = ledger.claims["event"].eq(code).to_numpy() & kept(ledger, base)
    else:
        span = dates.span(code)
        shown = kept(ledger, replace(base, start=span.start, end=span.end))
    return Offer(parameter, code, _by_layer(ledger.claims.loc[shown, "layer"]))


def _by_layer(layers: pd.Series) -> Claims:
    """So many claims by the layer of each."""
    return Claims(*(int(layers.eq(layer).sum()) for layer in Claims._fields))


def _periods(ledger: Ledger, groups: Iterable[Group]) -> Iterator[str]:
    """Days, months and years that a query names; a month of no year in the years that have most claims of it."""
    for term in (term for group in groups for term in group.terms):
        key = next(iter(term.keys), "")
        if term.kind == "sign" and key.startswith("^-") and len(key) == 4:
            yield from (f"{year}{key[1:]}" for year in _years(ledger, key))
        elif term.kind == "sign" and key.startswith("^") and key[1] != "-":
            yield key[1:]
        elif term.kind == "word" and _year(term):
            yield _year(term)


def _years(ledger: Ledger, month: str) -> list[str]:
    held = {key[1:5]: len(rows) for key, rows in index(ledger).rows.items() if key[5:] == month[1:] and key[0] == "^"}
    return sorted(held, key=lambda year: -held[year])[:EACH]


def _year(term: Term) -> str:
    word = "".join(token.word for token in tokens(term.asked))
    return word if len(word) == 4 and word.isdigit() and word[:2] in ("19", "20") else ""


def _first(offers: list[Offer]) -> list[Offer]:
    """At most so many of each kind and in all, each once."""
    result: list[Offer] = []
    for offer in offers:
        same = [each for each in result if each.parameter == offer.parameter]
        if offer not in result and len(same) < EACH and len(result) < MOST:
            result.append(offer)
    return result

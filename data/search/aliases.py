"""Names in every spelling: found in texts as wholes, so that a name inside a longer one is not taken for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import pandas as pd

from data.search.fuzzy import nearest
from data.search.normalize import ARTICLE, Token, tokens, unjoined

LONGEST = 10


class Spelling(NamedTuple):
    """One spelling of one name: its folded words; `capital` if only capitals make it one (US is not us)."""

    words: tuple[str, ...]
    name: str
    kind: str
    capital: bool


class Found(NamedTuple):
    """A name in a text: which, and its first and last token (the last not included)."""

    name: str
    first: int
    last: int


@dataclass(frozen=True, eq=False)
class Names:
    """`starts`: spellings by first word, longest first; `joined`: names by spelling without spaces; `bare`: by
    spelling without articles too; `loose`: words that an article uses for one name though other names hold them."""

    starts: dict[str, list[Spelling]]
    joined: dict[str, frozenset[str]]
    bare: dict[str, frozenset[str]]
    loose: frozenset[str]

    def named(self, asked: Sequence[Token]) -> frozenset[str]:
        """The names of which these words, all of them, are a spelling."""
        rest = "".join(token.word for token in asked[1:])
        return next(
            (self.joined[first + rest] for first in _first(asked[0].word) if first + rest in self.joined), frozenset()
        )

    def near(self, asked: Sequence[Token]) -> frozenset[str]:
        """The names with a spelling nearest to these words."""
        best = nearest("".join(token.word for token in asked), self.joined)
        return self.joined[best] if best else frozenset()

    def within(self, text: Sequence[Token]) -> Iterator[Found]:
        """Names in a text, the longest at each place, and those that a longer one is put together with."""
        place = 0
        while place < len(text):
            spelling = next(self._at(text, place, len(text)), None)
            if spelling:
                last = place + len(spelling.words)
                yield Found(spelling.name, place, last)
                yield from self._inside(text, place, last, spelling)
            place = last if spelling else place + 1

    def _at(self, text: Sequence[Token], place: int, end: int) -> Iterator[Spelling]:
        for first in _first(text[place].word):
            for spelling in self.starts.get(first, ()):
                if place + len(spelling.words) <= end and _written(text[place : place + len(spelling.words)], spelling):
                    yield spelling

    def _inside(self, text: Sequence[Token], first: int, last: int, outer: Spelling) -> Iterator[Found]:
        for place in range(first, last):
            for inner in self._at(text, place, last):
                end = place + len(inner.words)
                if inner.name != outer.name and self._stands_alone(
                    text[first:last], place - first, end - first, inner, outer
                ):
                    yield Found(inner.name, place, end)
                    break

    def _stands_alone(self, text: Sequence[Token], place: int, end: int, inner: Spelling, outer: Spelling) -> bool:
        """Russia in “President of Russia”, the UN in “UN Security Council”; not مجلس الأمن in مجلس الأمن القومي."""
        if inner.kind == "state":
            return outer.kind not in ("person", "outlet")
        rest = "".join(ARTICLE.sub("", token.word) for token in (*text[:place], *text[end:]))
        return inner.words[0] != text[place].word or outer.name in self.bare.get(rest, ())


def names(aliases: pd.DataFrame, parties: pd.DataFrame) -> Names:
    """The names of a ledger: spellings with the same `name` are one, and so are all names of one person."""
    kinds = parties["kind"].astype(str).to_dict()
    read = [(row, tokens(row["text"])) for row in aliases.to_dict("records")]
    spelled = {
        Spelling(
            tuple(t.word for t in found),
            _one(row["party"], row["name"], row["text"], kinds[row["party"]]),
            kinds[row["party"]],
            _capital(row["text"]),
        )
        for row, found in read
        if 0 < len(found) <= LONGEST
    }
    starts: dict[str, list[Spelling]] = defaultdict(list)
    for spelling in sorted(spelled, key=lambda each: (-len(each.words), each)):
        starts[spelling.words[0]].append(spelling)
    usual = {"".join(t.word for t in found) for row, found in read if not row["source"]}
    joined = _grouped(spelled, lambda word: word)
    return Names(dict(starts), joined, _grouped(spelled, lambda word: ARTICLE.sub("", word)), _loose(spelled, usual))


def _written(text: Sequence[Token], spelling: Spelling) -> bool:
    """Whether these words, the first of which is known to be right, are the spelling."""
    same = all(token.word == word for token, word in zip(text[1:], spelling.words[1:], strict=True))
    return same and (not spelling.capital or all(token.surface.isupper() for token in text))


def _first(word: str) -> dict[str, None]:
    """A first word as it stands and without particles, in this order."""
    return dict.fromkeys((word, unjoined(word)))


def _one(party: str, name: str, text: str, kind: str) -> str:
    """Which name a spelling stands for; what is short and no acronym could be somebody else's."""
    return party if kind == "person" else name.removesuffix("-short") if _capital(text) else name


def _loose(spelled: set[Spelling], usual: set[str]) -> frozenset[str]:
    """Words that are one name by themselves and a part of other names: family names, and what only an article shortens."""
    holders: dict[str, set[str]] = defaultdict(set)
    for spelling in spelled:
        for word in spelling.words if len(spelling.words) > 1 else ():
            holders[word].add(spelling.name)
    alone = (each for each in spelled if len(each.words) == 1 and holders[each.words[0]] - {each.name})
    return frozenset(each.words[0] for each in alone if each.kind == "person" or each.words[0] not in usual)


def _grouped(spelled: Iterable[Spelling], even: Callable[[str], str]) -> dict[str, frozenset[str]]:
    groups: dict[str, set[str]] = defaultdict(set)
    for spelling in spelled:
        groups["".join(even(word) for word in spelling.words)].add(spelling.name)
    return {key: frozenset(group) for key, group in groups.items()}


def _capital(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return text.isascii() and text.isupper() and len(letters) <= 3

"""A trie of the spellings of names: which name some words are, and which names stand in a text, as wholes, so that a name
inside a longer one is not taken for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from data.search.fuzzy import Sounds
from data.search.morphology import ARTICLE, unjoined
from data.search.normalize import Token

LONGEST = 10
Keys = frozenset[str]


class Spelling(NamedTuple):
    """One spelling of a name: its folded words; `capital` if only capitals make it one (US is not us)."""

    words: tuple[str, ...]
    key: str
    kind: str
    capital: bool


class Found(NamedTuple):
    """A name in a text: its key, its kind, and its first and last token (the last not included)."""

    key: str
    kind: str
    first: int
    last: int


@dataclass
class Node:
    """Where the words so far lead: the words that may follow, and the spelling that ends here."""

    after: dict[str, Node] = field(default_factory=dict)
    spelling: Spelling | None = None


@dataclass(frozen=True, eq=False)
class Names:
    """`start`: where every spelling begins; `joined`: keys that answer to a spelling without spaces, and its `sounds`;
    `bare`: keys by spelling without articles; `loose`: words that an article uses for one name though others hold them."""

    start: Node
    joined: Mapping[str, Keys]
    sounds: Sounds
    bare: Mapping[str, Keys]
    loose: Keys

    def named(self, asked: Sequence[Token]) -> Keys:
        """The keys of the names of which these words, all of them, are a spelling."""
        rest = "".join(token.word for token in asked[1:])
        return next(
            (self.joined[first + rest] for first in _first(asked[0].word) if first + rest in self.joined), frozenset()
        )

    def near(self, asked: Sequence[Token]) -> Keys:
        """The keys of the names with a spelling nearest to these words."""
        best = self.sounds.nearest("".join(token.word for token in asked))
        return self.joined[best] if best else frozenset()

    def within(self, text: Sequence[Token]) -> Iterator[Found]:
        """Names in a text, the longest at each place, and those that a longer one is put together with."""
        place = 0
        while place < len(text):
            spelling = self._at(text, place, len(text))
            if spelling is None:
                place += 1
                continue
            last = place + len(spelling.words)
            yield Found(spelling.key, spelling.kind, place, last)
            if last - place > 1:
                yield from self._inside(text, place, last, spelling)
            place = last

    def _at(self, text: Sequence[Token], place: int, end: int, below: int = LONGEST + 1) -> Spelling | None:
        """The longest spelling at a place, shorter than `below` words."""
        for first in _first(text[place].word):
            best, node, last = None, self.start.after.get(first), place + 1
            while node:
                if node.spelling and last - place < below and _written(text[place:last], node.spelling):
                    best = node.spelling
                node = node.after.get(text[last].word) if last < end else None
                last += 1
            if best:
                return best
        return None

    def _inside(self, text: Sequence[Token], first: int, last: int, outer: Spelling) -> Iterator[Found]:
        for place in range(first, last):
            inner = self._at(text, place, last, last - first)
            while inner:
                end = place + len(inner.words)
                if inner.key != outer.key and self._stands_alone(
                    text[first:last], place - first, end - first, inner, outer
                ):
                    yield Found(inner.key, inner.kind, place, end)
                    break
                inner = self._at(text, place, last, len(inner.words))

    def _stands_alone(self, text: Sequence[Token], place: int, end: int, inner: Spelling, outer: Spelling) -> bool:
        """France in “President of France”, the UN in “UN Security Council”; not مجلس الأمن in مجلس الأمن القومي."""
        if inner.kind == "state":
            return outer.kind not in ("person", "outlet", "state", "group")
        rest = "".join(ARTICLE.sub("", token.word) for token in (*text[:place], *text[end:]))
        return inner.words[0] != text[place].word or outer.key in self.bare.get(rest, ())


def _written(text: Sequence[Token], spelling: Spelling) -> bool:
    return not spelling.capital or all(token.surface.isupper() for token in text)


def _first(word: str) -> tuple[str, ...]:
    """A first word as it stands and without particles, in this order."""
    bare = unjoined(word)
    return (word,) if bare == word else (word, bare)

"""Names in every spelling: found in texts as wholes, so that a name inside a longer one is not taken for it.

Keys of names: `@` and who or what is named. A state is one party in all its names; its capital stays apart: `@fra`, `@fra:paris`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pandas as pd

from data.ledger import codebook
from data.search import vocabulary
from data.search.fuzzy import Sounds
from data.search.morphology import ARTICLE, unjoined
from data.search.normalize import Token, tokens
from data.search.word_list import listed, read

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


def names(aliases: pd.DataFrame, parties: pd.DataFrame) -> Names:
    """The names of a ledger: its aliases, the further names of the hand-kept list, and families' members of several words."""
    rows = aliases.to_dict("records")
    further = {*_further(parties), *_families()}
    whole = {*_aliases(rows, parties), *further}
    spelled = whole | _given(whole, parties)
    start = Node()
    for spelling in sorted(spelled):
        node = start
        for word in spelling.words:
            node = node.after.setdefault(word, Node())
        node.spelling = node.spelling or spelling
    usual = {"".join(t.word for t in tokens(row["text"])) for row in rows if not row["source"]}
    usual |= {spelling.words[0] for spelling in further if len(spelling.words) == 1}
    joined = _joined(spelled)
    return Names(start, joined, Sounds(joined), _bare(whole), _loose(whole, usual))


def _aliases(rows: Iterable[Mapping[Any, Any]], parties: pd.DataFrame) -> Iterator[Spelling]:
    kinds = parties["kind"].astype(str).to_dict()
    for row in rows:
        words, kind = tokens(row["text"]), kinds[row["party"]]
        key = _key(row["party"], row["name"], row["text"], kind)
        if 0 < len(words) <= LONGEST:
            yield Spelling(tuple(t.word for t in words), key, kind, _capital(row["text"]))


def _further(parties: pd.DataFrame) -> Iterator[Spelling]:
    kinds = parties["kind"].astype(str).to_dict()
    entries = {party: (entry, kinds[party]) for party, entry in read()["parties"].items() if party in kinds}
    several = {name: (entry, "state") for name, entry in read()["several"].items()}
    for key, (entry, kind) in (entries | several).items():
        for text in vocabulary.names(entry):
            yield Spelling(tuple(t.word for t in tokens(text)), f"@{key}", kind, _capital(text))


def _families() -> Iterator[Spelling]:
    for text, keys in vocabulary.families(asked=False).items():
        if len(words := tokens(text)) > 1:
            for key in keys:
                yield Spelling(tuple(t.word for t in words), key, "word", False)


def _given(spelled: Iterable[Spelling], parties: pd.DataFrame) -> set[Spelling]:
    """Names of three words without the family name, where it stands first: what is left is a name too."""
    people = parties.index[parties["country"].isin(codebook.dossier().surname_first)]
    keys = {f"@{party}" for party in people}
    named = (each for each in spelled if each.kind == "person" and each.key in keys)
    return {each._replace(words=each.words[1:]) for each in named if len(each.words) == 3}


def _written(text: Sequence[Token], spelling: Spelling) -> bool:
    return not spelling.capital or all(token.surface.isupper() for token in text)


def _first(word: str) -> tuple[str, ...]:
    """A first word as it stands and without particles, in this order."""
    bare = unjoined(word)
    return (word,) if bare == word else (word, bare)


def _key(party: str, name: str, text: str, kind: str) -> str:
    """Which name a spelling stands for; what is short and no acronym could be somebody else's."""
    if name in read()["several"]:
        return f"@{name}"
    if kind == "state":
        return f"@{party}:{name}" if name in read()["apart"].split() else f"@{party}"
    return f"@{party}" if kind == "person" else f"@{name.removesuffix('-short') if _capital(text) else name}"


def _loose(spelled: set[Spelling], usual: set[str]) -> Keys:
    """Words that are one name by themselves and a part of other names: family names, and what only an article shortens."""
    holders: dict[str, set[str]] = defaultdict(set)
    for spelling in spelled:
        for word in spelling.words if len(spelling.words) > 1 else ():
            holders[word].add(spelling.key)
    alone = (each for each in spelled if len(each.words) == 1 and holders[each.words[0]] - {each.key})
    return frozenset(each.words[0] for each in alone if each.kind == "person" or each.words[0] not in usual)


def _joined(spelled: Iterable[Spelling]) -> dict[str, Keys]:
    """Keys that answer to a spelling: a name that stands for several parties asks for each of them."""
    groups: dict[str, set[str]] = defaultdict(set)
    for spelling in spelled:
        several = read()["several"].get(spelling.key[1:], {})
        family = {spelling.key, spelling.key.partition(":")[0]} if spelling.kind == "word" else {spelling.key}
        groups["".join(spelling.words)] |= family | {f"@{party}" for party in listed(several.get("of", ""))}
    return {key: frozenset(group) for key, group in groups.items()}


def _bare(spelled: Iterable[Spelling]) -> dict[str, Keys]:
    groups: dict[str, set[str]] = defaultdict(set)
    for spelling in spelled:
        groups["".join(ARTICLE.sub("", word) for word in spelling.words)].add(spelling.key)
    return {key: frozenset(group) for key, group in groups.items()}


def _capital(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return text.isascii() and text.isupper() and len(letters) <= 3

"""Names in every spelling: the aliases of the ledger and the further names of the hand-kept list.

Keys of names: `@` and who or what is named. A state is one party in all its names; its capital stays apart: `@fra`, `@fra:paris`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pandas as pd

from data.ledger import codebook
from data.search import vocabulary
from data.search.fuzzy import Sounds
from data.search.morphology import ARTICLE
from data.search.name_trie import LONGEST, Keys, Names, Node, Spelling
from data.search.normalize import tokens
from data.search.word_list import listed, read


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

"""Where everything that can be searched for stands: keys of words, names and signs in the claims and the articles' paragraphs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from data.ledger.load import Ledger
from data.search import index_file
from data.search.aliases import names
from data.search.fuzzy import Sounds
from data.search.morphology import forms, plain
from data.search.name_trie import Names
from data.search.normalize import Token, tokens
from data.search.paragraphs import Paragraphs, paragraphs
from data.search.signs import signs

#: What of a claim is read, and how much a hit in it weighs. `chain` is who speaks, `document` the symbol of the source and
#: the acts, `event` its titles, in both languages; `date` is read for days and months alone. Curators' notes are not read.
FIELDS = {"statement_en": 8, "statement_ar": 8, "locator": 4, "chain": 3, "document": 3, "event": 2, "date": 2}
Rows = dict[int, int]  # row number to the weight of the best field it was found in


@dataclass(frozen=True)
class Place:
    """What stands at some tokens of a text (`last` not included): the keys under which it is found."""

    first: int
    last: int
    keys: frozenset[str]


@dataclass(frozen=True, eq=False)
class Index:
    """Where everything stands: `rows` by key; `whole` how often a folded word occurs, its
    `surfaces` how it is written, its `sounds`; `texts` the folded words of each
    row; `names` and the `paragraphs` of the articles."""

    rows: dict[str, Rows]
    whole: Counter[str]
    surfaces: dict[str, str]
    sounds: Sounds
    texts: list[str]
    names: Names
    paragraphs: Paragraphs


@lru_cache(maxsize=4)
def index(ledger: Ledger) -> Index:
    """The index of a ledger, made once; that of a release lies in a file if the site was set up with it."""
    kept = index_file.read(ledger.edition)
    return kept if isinstance(kept, Index) else make(ledger)


def make(ledger: Ledger) -> Index:
    """The index of a ledger, read from its texts: seconds for a thousand claims."""
    names_of_parties = names(ledger.aliases, ledger.parties)
    rows: dict[str, Rows] = defaultdict(dict)
    texts, whole, surfaces = list[str](), Counter[str](), dict[str, str]()
    read: dict[str, tuple[str, frozenset[str]]] = {"": ("", frozenset())}
    held = fields(ledger)
    ascending = sorted(FIELDS, key=FIELDS.__getitem__)
    for row, cells in enumerate(zip(*(held[name] for name in ascending), strict=True)):
        numbers: dict[str, int] = {}
        for name, text in zip(ascending, cells, strict=True):
            if text not in read:
                read[text] = _read(text, names_of_parties, whole, surfaces)
            keys = read[text][1]
            numbers |= dict.fromkeys(_days(keys) if name == "date" else keys, FIELDS[name])
        for key, weight in numbers.items():
            rows[key][row] = weight
        texts.append(" \n ".join(read[text][0] for text in cells))
    words = [key for key in rows if key[0].isalnum()]
    return Index(rows, whole, surfaces, Sounds(words), texts, names_of_parties, paragraphs(ledger, names_of_parties))


@lru_cache(maxsize=4)
def fields(ledger: Ledger) -> pd.DataFrame:
    """The texts that are read, a row a claim. Not to be written into."""
    steps, claims = ledger.attributions, ledger.claims
    named_steps = steps[steps["party"].ne("") | steps["step"].gt(1)].join(ledger.parties[["name_en", "name_ar"]], on="party")
    speakers = _together(named_steps[["name_en", "name_ar", "described_en", "described_ar"]].fillna(""))
    acts = claims["measure"].str.split(";").explode().map(ledger.measures["instrument"]).fillna("")
    papers = pd.concat([claims["source"].map(ledger.sources["symbol"]).fillna(""), acts[acts.ne("")]])
    return claims.assign(
        locator=claims["locator"].where(claims["layer"].eq("article"), ""),  # of other documents it is a code of ours
        chain=claims["id"].map(_grouped(speakers, named_steps["claim"])).fillna(""),
        document=_grouped(papers, papers.index).reindex(claims.index).fillna(""),
        event=claims["event"].map(_together(ledger.events[["title_en", "title_ar"]])).fillna(""),
    )[list(FIELDS)]


def places(text: str, words: Sequence[Token], names_of_parties: Names) -> Iterator[Place]:
    """Everything of a text that can be searched for. A word within the name of a person or an outlet is no other word."""
    within = list(names_of_parties.within(words))
    inside = {n for name in within if name.kind in ("person", "outlet") for n in range(name.first, name.last)}
    for n, token in enumerate(words):
        yield Place(n, n + 1, plain(token.surface) if n in inside else forms(token.surface))
    for name in within:
        yield Place(name.first, name.last, frozenset({name.key}))
    for sign in signs(text, words):
        yield Place(sign.first, sign.last, frozenset(sign.keys))


def _read(text: str, names_of_parties: Names, whole: Counter[str], surfaces: dict[str, str]) -> tuple[str, frozenset[str]]:
    """The folded words of a text, and the keys of all that stands in it."""
    words = tokens(text)
    whole.update(token.word for token in words)
    surfaces.update((token.word, token.surface) for token in words)
    return " ".join(token.word for token in words), frozenset().union(
        *(place.keys for place in places(text, words, names_of_parties))
    )


def _days(keys: frozenset[str]) -> list[str]:
    return [key for key in keys if key[0] == "^"]


def _together(texts: pd.DataFrame) -> pd.Series:
    return texts.agg(" \n ".join, axis=1)


def _grouped(texts: pd.Series, by: pd.Series | pd.Index) -> pd.Series:
    return texts.groupby(by).agg(lambda each: " \n ".join(dict.fromkeys(text for text in each if text)))

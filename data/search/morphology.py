"""The forms under which a word may be looked for: without what is joined to it, in other numbers and genders, its family.

Keys of forms: a folded word; `~` and the stem of an Arabic word; `=` and the name of a family of words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from data.search import vocabulary
from data.search.normalize import MARKS, fold, folded

#: Letters that are certainly joined to the front of a word, since an article follows them: and, so, with, for, like, the.
CERTAIN = re.compile(r"^[وف]?(?:[بك]?ال|لل)(?=\w{3})")
PARTICLE = re.compile(r"^[وف]?[بلك]?(?=\w{3})")
ARTICLE = re.compile(r"^ال(?=\w{3})")
PRONOUN = re.compile(r"(?<=\w{3})(?:هما|هم|ها)$")
CLOSED = re.compile(rf"اء[{MARKS}]*$")
DUAL = ("تان", "تين")
PLURAL = ("ات", "ان", "ين", "ون")
SHORT = ("ه", "ا")
SIBILANT = re.compile(r"(?:s|x|z|ch|sh|o)$")
DOUBLED = re.compile(r"([bdfgklmnprtvz])\1$")
VOWEL = re.compile("[aeiouy]")


@lru_cache(maxsize=1 << 16)
def forms(surface: str) -> frozenset[str]:
    """Every key under which a printed word is found."""
    return frozenset({fold(surface), *_keys({*heads(folded(surface))}, _closed(surface), asked=False)})


@lru_cache(maxsize=1 << 16)
def plain(surface: str) -> frozenset[str]:
    """The same without stem and family: the word is a part of a name."""
    return frozenset(key for key in forms(surface) if key[0] not in "~=")


@lru_cache(maxsize=1 << 12)
def asked(surface: str) -> frozenset[str]:
    """The keys a typed word stands for: only what is certainly no part of it is taken off its front."""
    word = folded(surface)
    return _keys({word, CERTAIN.sub("", word)}, _closed(surface), asked=True)


@lru_cache(maxsize=1 << 14)
def unjoined(word: str) -> str:
    """A folded word without particles, its article kept: `وللصين` is `الصين`."""
    stem = CERTAIN.sub("", word)
    return f"ال{stem}" if stem != word else PARTICLE.sub("", word)


@lru_cache(maxsize=1 << 16)
def stem(word: str, closed: bool = False) -> str:
    """An Arabic word without article, joined pronoun and the endings of number, gender and case.

    `closed` if it is written with a hamza at its end (شركاء), which folding drops: the alef before it is no ending.
    """
    base = CERTAIN.sub("", word)
    if closed or base in vocabulary.marks("whole"):
        return base
    bare = PRONOUN.sub("", base)
    if bare != base and bare.endswith("ت") and len(bare) > 3:
        bare = f"{bare[:-1]}ه" if not bare.endswith("ات") else bare
    for endings, least in ((DUAL, 3), (PLURAL, 3), (SHORT, 3), (("و",), 4)):
        for ending in endings:
            if bare.endswith(ending) and len(bare) - len(ending) >= least:
                return bare.removesuffix(ending)
    return bare


def _closed(surface: str) -> bool:
    return bool(CLOSED.search(surface))


def _keys(bare: set[str], closed: bool, asked: bool) -> frozenset[str]:
    latin = {base for head in bare if head.isascii() for base in (head, *_english(head))}
    arabic = {head for head in bare if not head.isascii()}
    stems = {stem(head, closed) for head in arabic}
    word_families = _families(asked)
    families = {key for base in (*latin, *stems) for key in word_families.get(base, ())}
    return frozenset({*latin, *arabic, *(f"~{each}" for each in stems), *families})


@cache
def _families(asked: bool) -> vocabulary.Families:
    """Families by stem, so that an entry stands for its inflections."""
    families: dict[str, frozenset[str]] = {}
    for entry, keys in vocabulary.families(asked).items():
        word = folded(entry)
        base = word if word.isascii() else stem(word, _closed(entry))
        families[base] = families.get(base, frozenset()) | keys
    return families


def heads(word: str) -> Iterator[str]:
    """A printed word as it stands and without each letter that may be joined to its front."""
    yield word
    if word.isascii():
        return
    bare = CERTAIN.sub("", word)
    if bare != word:
        yield bare
        return
    for length in (1, 2):
        if (
            len(word) - length > 2
            and word[0] in ("وف" if length == 2 else "وفبلك")
            and (length == 1 or word[1] in "بلك")
        ):
            yield word[length:]


def _english(word: str) -> Iterator[str]:
    """What an English word may be an inflection of: missiles, denies, deliveries, shipped, based, banning."""
    if word in vocabulary.marks("uninflected") or not word.isalpha():
        return
    if word.endswith(("ies", "ied")) and len(word) > 4:
        yield f"{word[:-3]}y"
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        yield word[:-1]
        if word.endswith("es") and SIBILANT.search(word[:-2]):
            yield word[:-2]
    for ending in ("ed", "ing"):
        bare = word.removesuffix(ending)
        if bare != word and len(bare) > 2 and VOWEL.search(bare):
            yield from (bare, f"{bare}e", DOUBLED.sub(r"\1", bare))

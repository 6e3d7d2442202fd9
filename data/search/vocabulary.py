"""The hand-kept words of `words.yaml`, folded, as the search looks them up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import product

from data.search.normalize import words
from data.search.word_list import listed, read

#: Endings of an Arabic adjective: masculine, feminine, dual, plural, accusative.
ENDINGS = ("", "ة", "ان", "ين", "ون", "ات", "تان", "تين", "ا")
Families = Mapping[str, frozenset[str]]


@cache
def marks(name: str) -> frozenset[str]:
    """A plain list of folded words of the file, such as `uninflected`."""
    return frozenset(words(read()[name]))


@cache
def families(asked: bool) -> Families:
    """Keys of families by word, unfolded: those under which a word of a text stands or, `asked`, those that answer a query."""
    groups: dict[str, set[str]] = defaultdict(set)
    for entry in read()["families"]:
        name = "=" + " ".join(words(listed(entry.get("en") or entry["ar"])[0]))
        for lang in ("en", "ar"):
            own = f"{name}:{lang}" if lang == entry.get("wide") else name
            for word in listed(entry.get(lang, "")):
                groups[word] |= {own, name} if asked else {own}
    return {word: frozenset(keys) for word, keys in groups.items()}


def names(entry: Mapping[str, str]) -> Iterable[str]:
    """The further names of a party, its adjectives in every gender and number, with and without the article."""
    stems = [each.split() for each in listed(entry.get("adjectives", ""))]
    forms = [[word + ending for word in stem] for stem, ending in product(stems, ENDINGS)]
    inflected = (" ".join(article + word for word in form) for form in forms for article in ("", "ال"))
    return (*listed(entry.get("names", "")), *inflected)


@cache
def months() -> Mapping[str, int]:
    """Numbers of months by folded name; a name of two words has a space."""
    return {" ".join(words(name)): number for number, cell in enumerate(read()["months"], 1) for name in listed(cell)}


@cache
def numbers(section: str) -> Mapping[str, int]:
    """`numbers` or `thousands` by folded word."""
    return {" ".join(words(each)): int(value) for value, cell in read()[section].items() for each in listed(cell)}

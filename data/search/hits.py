"""Which claims answer a query that has been read, and how well."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from data.search.index import FIELDS, Index, Rows
from data.search.morphology import ARTICLE

#: What a word weighs that only the claim's paragraph prints.
PRINTED = 0.5


@dataclass(frozen=True)
class Term:
    """A part of a query. `kind` says what `keys` are: keys of the index, for a word, a name or a sign; the folded words of
    a phrase. `near` if nothing is spelled as asked and the nearest spelling was taken."""

    asked: str
    kind: Literal["word", "name", "sign", "prefix", "phrase"]
    keys: frozenset[str]
    near: bool = False


@dataclass(frozen=True)
class Group:
    """Terms any of which is enough; `without` if none of them may be found."""

    terms: tuple[Term, ...]
    without: bool = False


def rows(term: Term, search_index: Index) -> Rows:
    """The claims that hold a term, each with the weight of the best place."""
    if term.kind == "phrase":
        return {row: max(FIELDS.values()) for phrase in term.keys if phrase for row in _holding(phrase, search_index)}
    return _merged(search_index.rows.get(key, {}) for key in term.keys)


@lru_cache(maxsize=64)
def hits(groups: tuple[Group, ...], search_index: Index) -> dict[int, float]:
    """The claims that answer every group, each with how well: rare words and hits in statements weigh most.

    Where words meet in no claim of a paragraph but in the paragraph, those of its claims are hits that hold most of them.
    """
    wanted = [_held(group, search_index) for group in groups if not group.without]
    rare = [1 + math.log(1 + len(search_index.texts) / (1 + len(each))) for each in wanted]
    together = set[int].intersection(*(set(each) for each in wanted)) if wanted else set(range(len(search_index.texts)))
    result = {row: sum(each[row] * weight for each, weight in zip(wanted, rare, strict=True)) for row in together}
    printed = [_printed(group, each, search_index) for group, each in zip(_wanted(groups), wanted, strict=True)]
    for place in set[int].intersection(*printed) if printed else ():
        for row, score in _best(search_index.paragraphs.rows[place], wanted).items():
            result.setdefault(row, score)
    for group in groups:
        for row in hits((Group(group.terms),), search_index) if group.without else ():
            result.pop(row, None)
    return result if wanted else dict.fromkeys(result, 1.0)


def joined_phrase(phrase: str) -> str:
    """A pattern for a folded phrase in a folded text; with ل the article melts away."""
    whole = rf"[وف]?[بلك]?{re.escape(phrase)}"
    melted = rf"|[وف]?لل{re.escape(phrase[2:])}" if ARTICLE.match(phrase) else ""
    return rf"(?:^|(?<= ))(?:{whole}{melted})(?= |$)"


def _wanted(groups: Iterable[Group]) -> list[Group]:
    return [group for group in groups if not group.without]


def _held(group: Group, search_index: Index) -> Rows:
    return _merged(rows(term, search_index) for term in group.terms)


def _merged(each: Iterable[Rows]) -> Rows:
    """The claims of several lists, each with its best weight."""
    first, *others = sorted((rows for rows in each if rows), key=len, reverse=True) or [{}]
    result = dict(first)
    for rows in others:
        for row, weight in rows.items():
            if result.get(row, 0) < weight:
                result[row] = weight
    return result


def _printed(group: Group, held: Rows, search_index: Index) -> set[int]:
    """The paragraphs that print what is asked or have a claim that holds it."""
    keys = {key for term in group.terms if term.kind != "phrase" for key in term.keys}
    printed_in = {place for row in held for place in search_index.paragraphs.of.get(row, ())}
    return printed_in.union(*(search_index.paragraphs.printed.get(key, ()) for key in keys))


def _best(claims: Sequence[int], wanted: Sequence[Rows]) -> dict[int, float]:
    """Of the claims of a paragraph those that hold most of what is asked, below every claim that holds all of it."""
    count = {row: sum(row in each for each in wanted) for row in claims}
    most = max(count.values(), default=0)
    return {row: PRINTED * (1 + number) / (1 + len(wanted)) for row, number in count.items() if number == most}


def _holding(phrase: str, search_index: Index) -> list[int]:
    """Rows with these very words in this order; only the letters that join the first are let pass."""
    first, *rest = phrase.split()
    pattern = re.compile(joined_phrase(phrase))
    held = set(search_index.rows.get(ARTICLE.sub("", first), ())).intersection(*(search_index.rows.get(word, ()) for word in rest))
    return [row for row in held if pattern.search(search_index.texts[row])]

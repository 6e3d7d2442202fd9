"""The paragraphs of the articles: what each prints, and which claims it leads to."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from data.ledger.load import Ledger
from data.search import paragraph_words
from data.search.morphology import forms
from data.search.name_trie import Names
from data.search.normalize import tokens


@dataclass(frozen=True, eq=False)
class Paragraphs:
    """By their place in one list: their `numbers` and `words`, the `rows` of the claims each leads to; the places by a key
    `printed` there, and `of` a row."""

    numbers: list[str]
    words: list[tuple[str, ...]]
    rows: list[list[int]]
    printed: dict[str, set[int]]
    of: dict[int, list[int]]


def paragraphs(ledger: Ledger, names_of_parties: Names) -> Paragraphs:
    """Those whose words are known and whose article the ledger holds."""
    listed = [each for each in paragraph_words.read() if each.source in ledger.sources.index]
    printed: dict[str, set[int]] = defaultdict(set)
    places = {(each.source, each.number): place for place, each in enumerate(listed)}
    for place, each in enumerate(listed):
        for word in each.words:
            for key in {word} if word[0] in "^#" else forms(word) | _name(word, names_of_parties):
                printed[key].add(place)
    spelled = ledger.aliases[ledger.aliases["paragraph"].notna()]
    for text, source, number in zip(spelled["text"], spelled["source"], spelled["paragraph"].astype(int), strict=True):
        for name in names_of_parties.within(tokens(text)) if (source, str(number)) in places else ():
            printed[name.key].add(places[source, str(number)])
    rows = _rows(ledger, places)
    of: dict[int, list[int]] = defaultdict(list)
    for place, each_row in enumerate(rows):
        for row_number in each_row:
            of[row_number].append(place)
    return Paragraphs([each.number for each in listed], [each.words for each in listed], rows, printed, of)


def _name(word: str, names_of_parties: Names) -> set[str]:
    """The name that a word is by itself; what may also be a part of another name is told by the aliases."""
    return {name.key for name in names_of_parties.within(tokens(word)) if word not in names_of_parties.loose}


def _rows(ledger: Ledger, places: dict[tuple[str, str], int]) -> list[list[int]]:
    """The claims of each paragraph; a caption, byline or heading without any leads to those it repeats or stands over."""
    rows: list[list[int]] = [[] for _ in places]
    for row, (source, numbers) in enumerate(zip(ledger.claims["source"], ledger.claims["paragraph"], strict=True)):
        for number in str(numbers).split(";"):
            if (source, number) in places:
                rows[places[source, number]].append(row)
    columns = ledger.passages[["source", "paragraph", "repeats"]].astype(str)
    repeats = {(source, number): repeated for source, number, repeated in columns.itertuples(index=False)}
    filled = {place for place, each in enumerate(rows) if each}
    for (source, number), place in places.items():
        if place not in filled:
            rows[place] = rows[_host(source, number, places, filled, repeats)]
    return rows


def _host(
    source: str, number: str, places: dict[tuple[str, str], int], filled: set[int], repeats: dict[tuple[str, str], str]
) -> int:
    """The place of the paragraph whose claims stand for those of one that has none."""
    place = places[source, number]
    repeated = places.get((source, repeats.get((source, number), "")), -1)
    of_source = sorted((each for (other, _), each in places.items() if other == source and each in filled))
    after = [each for each in of_source if each > place]
    return repeated if repeated in filled else next(iter([*after, *of_source[::-1], place]))

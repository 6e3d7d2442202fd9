"""Spellings that are nearly right: the known word that a mistyped one most likely means."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

from data.search.morphology import ARTICLE

#: Letters that stand for one sound of a foreign name.
SOUNDS = str.maketrans({"ق": "ج", "غ": "ج", "خ": "ك", "q": "k", "c": "k", "j": "g", "p": "b", "v": "f"})
#: In words of so many letters so many may be wrong, missing, too many or in each other's place. A shorter word with
#: another letter is another word (deal and seal).
SLIPS = {6: 1, 10: 2}
SHORTEST = 4


class Sounds:
    """Known spellings by how they sound."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._known: dict[str, dict[str, str]] = defaultdict(dict)  # by first letter: spelling to sound
        for spelling in vocabulary:
            spoken = sound(spelling)
            self._known[spoken[:1]][spelling] = spoken

    def nearest(self, word: str) -> str:
        """The spelling that a mistyped word most likely means, which begins with the same sound; "" if none is near."""
        return next(iter(self.near(word)), "")

    def near(self, word: str, most: int = 1) -> list[str]:
        """The spellings nearest to a word, the nearest first."""
        typed = sound(word)
        alike = self._known.get(typed[:1], {}) if len(typed) >= SHORTEST else {}
        ranked = process.extract(typed, alike, scorer=OSA.distance, score_cutoff=max(SLIPS.values()), limit=20)
        return [each for spoken, slips, each in ranked if slips <= _allowed(max(len(typed), len(spoken)))][:most]


def sound(word: str) -> str:
    """The word without its article, with letters that stand for one sound of a foreign name as one letter."""
    return ARTICLE.sub("", word).translate(SOUNDS)


def _allowed(letters: int) -> int:
    return max((slips for least, slips in SLIPS.items() if letters >= least), default=0)

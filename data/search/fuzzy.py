"""Spellings that are nearly right: the known word that a mistyped one most likely means."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

#: Letters that stand for one sound of a foreign name.
SOUNDS = str.maketrans({"ق": "ج", "غ": "ج", "خ": "ك", "q": "k", "c": "k", "j": "g", "p": "b", "v": "f"})
#: From how many letters on so many of them may be wrong, missing, too many or in each other's place.
SLIPS = {5: 1, 10: 2}


def nearest(word: str, known: Iterable[str]) -> str:
    """The known spelling that a mistyped one most likely means, which begins with the same sound; "" if none is near."""
    return next(iter(near(word, known, 1)), "")


def near(word: str, known: Iterable[str], most: int) -> list[str]:
    """The known spellings nearest to a word, the nearest first."""
    heard = sound(word)
    alike = [each for each in known if each[:1] and sound(each[0]) == heard[:1]]
    ranked = process.extract(
        word, alike, scorer=OSA.distance, processor=sound, score_cutoff=max(SLIPS.values()), limit=20
    )
    return [each for each, slips, _ in ranked if slips <= _allowed(max(len(word), len(each)), len(word))][:most]


def sound(word: str) -> str:
    """The word with letters that stand for one sound of a foreign name as one letter."""
    return word.translate(SOUNDS)


def _allowed(longer: int, typed: int) -> int:
    return max((slips for least, slips in SLIPS.items() if longer >= least), default=0) if typed > 3 else 0

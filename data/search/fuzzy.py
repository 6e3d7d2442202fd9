"""Spellings that are nearly right: the known word that a mistyped one most likely means."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process

SAME = 88  # per cent of letters in common that make two spellings the same word
ALIKE = 60  # ... if what is heard most, their consonants, is the same
SOUNDS = str.maketrans({"ق": "ج", "غ": "ج", "خ": "ك", "q": "k", "c": "k", "j": "g"})
VOWELS = dict.fromkeys(map(ord, "اويaeiouyh"))


def nearest(word: str, known: Iterable[str]) -> str:
    """The known spelling that a mistyped one most likely means; "" if none is near."""
    if len(word) < 4:
        return ""
    heard = consonants(word)
    ranked = process.extract(word, list(known), scorer=fuzz.ratio, processor=sound, score_cutoff=ALIKE, limit=20)
    return next(
        (each for each, score, _ in ranked if score >= SAME or (len(heard) > 2 and consonants(each) == heard)), ""
    )


def sound(word: str) -> str:
    """The word with letters that stand for one sound of a foreign name as one letter."""
    return word.translate(SOUNDS)


def consonants(word: str) -> str:
    """What is heard most of a word: no vowels, letters of one sound as one, none doubled."""
    heard = sound(word).translate(VOWELS)
    return "".join(letter for place, letter in enumerate(heard) if heard[place - 1 : place] != letter)

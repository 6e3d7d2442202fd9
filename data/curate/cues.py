"""What a reading aid finds in a sentence: stance, speaker, dates, quantities. It suggests; a curator decides."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml

from data.search.normalize import fold, tokens

PATH = Path(__file__).with_name("cues.yaml")
DEFAULT_STANCE = "fact"
DATE_RANGE = range(1850, 2101)


@dataclass(frozen=True)
class DateCue:
    """A date found in a text: EDTF, and whether it is `printed` or `inferred` from the day of the article."""

    edtf: str
    basis: str


@dataclass(frozen=True)
class Quantity:
    """A figure with the unit (a code of the ledger) that is named behind it."""

    best: int
    unit: str


@cache
def cues() -> dict[str, Any]:
    """The word lists of `cues.yaml`."""
    return dict(yaml.safe_load(PATH.read_text(encoding="utf-8")))


def stance(sentence: str) -> str:
    """The stance that the verbs of a sentence suggest."""
    words = " ".join(_words(sentence))
    codes = (code for code, terms in cues()["stances"].items() if any(_holds(words, term) for term in terms))
    return next(codes, DEFAULT_STANCE)


def speech(sentence: str) -> int | None:
    """The place (number of the word, from 0) behind the first verb of speech; None where there is none."""
    verbs = {fold(verb) for verb in cues()["speech"]}
    return next((place + 1 for place, word in enumerate(_words(sentence)) if word in verbs), None)


def dates(sentence: str, published: date | None) -> list[DateCue]:
    """Dates in their order: printed ones, and those counted from the day of the article, if that is known."""
    words = _words(sentence)
    printed = [DateCue(edtf, "printed") for edtf in _printed(words)]
    return printed + [DateCue(edtf, "inferred") for edtf in (_relative(words, published) if published else ())]


def quantities(sentence: str) -> list[Quantity]:
    """Figures of which a known unit is named within three words."""
    words, scales = _words(sentence), {fold(word): factor for word, factor in cues()["scales"].items()}
    units = {fold(word): code for code, terms in cues()["units"].items() for word in terms}
    amounts = []
    for place, word in enumerate(words):
        if not re.fullmatch(r"\d+(?:\.\d+)?", word):
            continue
        behind = words[place + 1 : place + 4]
        scale = scales.get(behind[0], 1) if behind else 1
        unit = next((units[each] for each in behind if each in units), "")
        if unit:
            amounts.append(Quantity(int(float(word) * scale), unit))
    return amounts


def _words(sentence: str) -> list[str]:
    """Folded words; a joined و or ف stays off where the rest is longer than three letters."""
    return [_without_particle(token.word) for token in tokens(sentence)]


def _without_particle(word: str) -> str:
    return word[1:] if len(word) > 3 and word[0] in "وف" and _known_without(word[1:]) else word


@lru_cache(maxsize=1 << 14)
def _known_without(word: str) -> bool:
    return word in _vocabulary()


@cache
def _vocabulary() -> frozenset[str]:
    """Every single word of the lists, folded."""

    def leaves(value: Any) -> Iterable[str]:
        if isinstance(value, Mapping):
            for each in value.values():
                yield from leaves(each)
        elif isinstance(value, list):
            yield from (word for term in value for word in fold(str(term)).split())

    return frozenset(leaves(cues()))


def _holds(words: str, term: str) -> bool:
    """Whether folded words hold a cue as whole words; one that ends in `*` may go on."""
    end = "" if term.endswith("*") else " "
    return f" {fold(term.removesuffix('*'))}{end}" in f" {words} "


def _months() -> dict[str, int]:
    return {fold(name): number for number, names in cues()["months"].items() for name in names}


def _printed(words: list[str]) -> list[str]:
    """`13 September 2023`, `September 13, 2023`, `September 2023`, a lone year; names of months in any custom."""
    months, marks, taken = _months(), [], set()
    for place in range(len(words)):
        for size in (2, 1):
            month = months.get(" ".join(words[place : place + size]))
            if month is None or place in taken:
                continue
            taken |= {place, place + 1}
            end = place + size
            while end < len(words) and months.get(words[end]) == month:  # two names of one month side by side
                end += 1
            year = next((word for word in words[end : end + 3] if _is_year(word)), "")
            day = next(
                (word for word in (*words[max(0, place - 1) : place], *words[end : end + 1]) if _is_day(word)), ""
            )
            if year:
                taken |= set(range(place, end + 3))
                marks.append(f"{year}-{month:02}" + (f"-{int(day):02}" if day else ""))
    return marks + [word for place, word in enumerate(words) if place not in taken and _is_year(word)]


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and int(word) in DATE_RANGE


def _is_day(word: str) -> bool:
    return word.isdigit() and 1 <= int(word) <= 31


def _relative(words: list[str], day: date) -> list[str]:
    text, relative = " ".join(words), cues()["relative"]
    marks = []
    for unit, steps in relative.items():
        for step, terms in steps.items():
            if any(_holds(text, term) for term in terms):
                marks.append(_moved(day, unit, int(step)))
    for weekday, names in cues()["weekdays"].items():
        if any(_holds(text, name) for name in names):
            marks.append((day - timedelta(days=(day.weekday() - int(weekday)) % 7)).isoformat())
    return marks


def _moved(day: date, unit: str, step: int) -> str:
    if unit == "day":
        return (day + timedelta(days=step)).isoformat()
    if unit == "year":
        return str(day.year + step)
    month = day.year * 12 + day.month - 1 + step
    return f"{month // 12}-{month % 12 + 1:02}"

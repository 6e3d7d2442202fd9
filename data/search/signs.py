"""What is written in many ways and is one thing: days and months, amounts, resolutions, designations of weapons and papers.

Keys: `^2023-09-13`, `^2023-09` and `^-09` for days and months, digits for amounts, `#resolution1718`, `#kn23`, `#152mm`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from data.search import morphology, vocabulary
from data.search.normalize import Token

#: What stands between the parts of one designation.
GLUE = re.compile(r"[-‐‑–/.]?")
#: Words between the parts of a date.
OF = "(?: (?:th|st|nd|rd|of|من|عام|لعام|سنه|لسنه))?"
YEAR = "(?P<{}>(?:1[89]|20)[0-9][0-9])"
RESOLUTION = (
    r"(?:(?:un |u n |united nations )?(?:security council )?(?:s )?(?:resolutions?|res|unscrs?|scr)(?: no| number)?"
    r"|(?:un )?(?:unsc|security council)|[وفبلك]{0,2}(?:ال)?قرار(?:ات)?(?: مجلس الامن)?(?: الدولي)?(?: رقم)?) "
    rf"(?P<resolution>[0-9]{{3,4}})(?:{OF} (?:1[89]|20)[0-9][0-9]\b)?"
)


class Sign(NamedTuple):
    """What a text writes: its first and last token (the last not included) and its keys, the first of which says all."""

    first: int
    last: int
    keys: tuple[str, ...]


def signs(text: str, words: Sequence[Token]) -> Iterator[Sign]:
    """Everything of this kind in a text of these tokens."""
    joined = " ".join(token.word for token in words)
    for match in _pattern().finditer(joined):
        first = joined.count(" ", 0, match.start())
        last = first + match[0].count(" ") + 1
        written = text[words[first].start : words[last - 1].end]
        tied = first > 0 and not words[first - 1].word.isdigit() and text[words[first].start - 1] in "-/"
        if keys := _keys(match, written, tied):
            yield Sign(first, last, keys)
    yield from _designations(text, words)


def spaced(one: Token, other: Token) -> str:
    """The key of a designation whose letters and digits stand apart; "" if they cannot be one."""
    letters, digits = (one.word, other.word) if other.word.isdigit() else (other.word, one.word)
    mixed = digits.isdigit() and letters.isalpha() and letters.isascii()
    return f"#{_unit(one.word)}{_unit(other.word)}" if mixed or _millimetres(one, other) else ""


@cache
def _pattern() -> re.Pattern[str]:
    names = sorted(vocabulary.months(), key=len, reverse=True)
    beside = vocabulary.marks("beside")
    every, alone = "|".join(names), "|".join(name for name in names if name not in beside)
    joint = "[وفبلك]?[وفبلك]?"
    month = rf"{joint}(?P<{{}}>{every})(?: (?:{every}))?"
    figure = "|".join(sorted(vocabulary.numbers("numbers"), key=len, reverse=True))
    times = "|".join(sorted(vocabulary.numbers("thousands"), key=len, reverse=True))
    forms = (
        rf"(?P<d1>[0-3]?[0-9]){OF} {month.format('m1')}(?:{OF} {YEAR.format('y1')})?",
        rf"{month.format('m2')} (?P<d2>[0-3]?[0-9])(?: (?:th|st|nd|rd))?(?: {YEAR.format('y2')})?(?! (?:{times}))",
        rf"{month.format('m3')}{OF} {YEAR.format('y3')}",
        rf"{YEAR.format('y4')} (?P<n4>[0-9]{{1,2}}) (?P<d4>[0-9]{{1,2}})",
        rf"(?P<d5>[0-9]{{1,2}}) (?P<n5>[0-9]{{1,2}}) {YEAR.format('y5')}",
        rf"{YEAR.format('y6')} (?P<n6>[0-9]{{2}})",
        RESOLUTION,
        r"(?P<paper>[0-9]{3,4}) (?:1[89]|20)[0-9][0-9]",
        rf"(?P<figure>[0-9.]+|{figure}) (?P<times>{times})",
        rf"{joint}(?P<m7>{alone})(?: (?:{every}))?",
    )
    return re.compile(rf"(?<![^ ])(?:{'|'.join(forms)})(?![^ ])")


def _keys(match: re.Match[str], written: str, tied: bool) -> tuple[str, ...]:
    """Keys of a match as it is `written`; `tied` if a word is joined to its front, as in a paper's symbol."""
    values = {name: value for name, value in match.groupdict().items() if value}
    if "resolution" in values:
        return (f"#resolution{values['resolution']}",)
    if "paper" in values:  # 1718 (2006)
        return (f"#resolution{values['paper']}",) if re.fullmatch(r"\w+ ?\(\w+\)?", written) else ()
    if "figure" in values:
        return _amount(values["figure"], values["times"])
    parts = {name[0]: value for name, value in values.items()}
    if "n" in parts and (" " in written or tied):
        return ()
    return _date(parts)


def _amount(figure: str, times: str) -> tuple[str, ...]:
    number_words = vocabulary.numbers("numbers")
    try:
        return (str(round((number_words.get(figure) or float(figure)) * vocabulary.numbers("thousands")[times])),)
    except ValueError:
        return ()


def _date(parts: dict[str, str]) -> tuple[str, ...]:
    """Keys of a day, a month of a year, a month; day and month in figures change places if only that makes a date."""
    year, day = int(parts.get("y", 0)), int(parts.get("d", 0))
    month = vocabulary.months()[parts["m"]] if "m" in parts else int(parts["n"])
    if month > 12 and "n" in parts:
        month, day = day, month
    try:
        date(year or 2000, month, day or 1)
    except ValueError:
        return ()
    ends = ([f"{month:02d}-{day:02d}"] if day else []) + [f"{month:02d}"]
    return (*(f"^{year:04d}-{end}" for end in ends if year), *(f"^-{end}" for end in ends))


def _designations(text: str, words: Sequence[Token]) -> Iterator[Sign]:
    """Letters and digits written together, and neighbours among them: KN-23, S/2024/215, 152mm, 152 mm."""
    first = 0
    for place in range(1, len(words) + 1):
        if place < len(words) and GLUE.fullmatch(text, words[place - 1].end, words[place].start):
            continue
        yield from _run(words, first, place)
        if place < len(words) and _parted(words[place - 1], words[place]):
            yield Sign(place - 1, place + 1, (spaced(words[place - 1], words[place]),))
        first = place


def _run(words: Sequence[Token], first: int, last: int) -> Iterator[Sign]:
    run = words[first:last]
    if (
        len(run) < 2
        or not any(t.word.isdigit() for t in run)
        or not any(t.word.isascii() and t.word.isalpha() for t in run)
    ):
        return
    yield Sign(first, last, ("#" + "".join(_unit(token.word) for token in run),))
    for place in range(len(run) - 1 if len(run) > 2 else 0):
        if key := spaced(run[place], run[place + 1]):
            yield Sign(first + place, first + place + 2, (key,))


def _parted(one: Token, other: Token) -> bool:
    """Whether a text, which may leave a space, means a designation: KN 23, 152 mm."""
    return _millimetres(one, other) or (
        other.word.isdigit() and one.surface.isascii() and one.surface.isupper() and len(one.word) < 5
    )


def _millimetres(one: Token, other: Token) -> bool:
    return one.word.isdigit() and _unit(other.word) == "mm"


def _unit(word: str) -> str:
    return "mm" if "=mm" in morphology.asked(word) else word

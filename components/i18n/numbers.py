"""Figures in words: numbers, shares, and quantities with their bounds and their unit."""

from __future__ import annotations

import re
from typing import SupportsFloat

from babel.numbers import format_decimal, format_percent

from components.i18n import bidi
from components.i18n.languages import LANGUAGES
from components.i18n.messages import known, phrase

#: From the largest: a figure is written with the first scale that it reaches.
SCALES = {"billion": 1e9, "million": 1e6, "thousand": 1e3}
#: Scales that prose writes out; thousands stay in digits.
IN_PROSE = ("billion", "million")

_EASTERN = str.maketrans("0123456789%", "٠١٢٣٤٥٦٧٨٩٪")
_WORD = re.compile(rf"{bidi.MARKUP}|(?:(?!%\{{)[^\s<&{bidi.OPENERS}{bidi.PDI}])+")
_ISO_DATE = re.compile(r"(?<!\d)\d{4}-\d\d(-\d\d)?(?!\d)")
_NEUTRAL = rf"[^{bidi.OPENERS}{bidi.PDI}A-Za-z{bidi.ARABIC}]*"
#: An isolate that holds Arabic-Indic digits and no word: such digits run from the right, ranges and signs with them.
_BARE = re.compile(rf"[{bidi.LRI}{bidi.FSI}]({_NEUTRAL}[٠-٩]{_NEUTRAL}){bidi.PDI}")


def number(value: SupportsFloat, lang: str) -> str:
    """`1,234.5`, three decimals at most. Digits are 0-9; `eastern` changes them."""
    return format_decimal(_plain(value), locale=LANGUAGES[lang].locale)


def percent(share: SupportsFloat, lang: str) -> str:
    """A share between 0 and 1 as whole per cent: `30%`; below one per cent with a decimal."""
    pattern = "#,##0.#%" if abs(float(share)) < 0.01 else "#,##0%"
    return format_percent(_plain(share), pattern, locale=LANGUAGES[lang].locale)


def compact(value: SupportsFloat, lang: str) -> str:
    """For axes and other narrow places: `1.2M`, `12 ألفًا`; one decimal at most."""
    for scale, size in SCALES.items():
        head = round(float(value) / size, 1)
        if abs(head) >= 1 and abs(float(value)) >= 1000:
            return phrase(lang, f"compact-{scale}", n=_agreeing(head), count=number(head, lang))
    return number(value, lang)


def quantity(
    low: float | None,
    best: float | None,
    high: float | None,
    unit: str,
    lang: str,
    about: bool = False,
    short: bool = False,
) -> str:
    """A quantity as it is known: `more than 10,000 containers`, `بين 4 و6 ملايين قذيفة`, `30–50%`.

    `about` marks a best figure as an estimate; `short` leaves out the unit and writes ranges with a dash (`4–6M`).
    None is a bound that is not given. An unknown unit is shown as its code.
    """
    if best is None and low is not None and low == high:
        best = low
    if best is None:
        return _bounds(low, high, unit, lang, short)
    words = _amount(best, unit, lang, about, short)
    words = phrase(lang, "figure-about", count=words) if about else words
    low, high = (None if bound == best else bound for bound in (low, high))
    if low is None and high is None:
        return words
    beside = unit if known(lang, f"opening-{unit}") else ""
    return phrase(lang, "figure-with-range", count=words, range=_bounds(low, high, beside, lang, short))


def eastern(text: str) -> str:
    """The same with Arabic-Indic digits and separators; codes, names, addresses and ISO dates keep theirs."""
    return _BARE.sub(rf"{bidi.RLI}\1{bidi.PDI}", _WORD.sub(lambda word: _eastern_word(word[0]), text))


def _bounds(low: float | None, high: float | None, unit: str, lang: str, short: bool) -> str:
    if low is not None and high is not None:
        return _short_range(low, high, unit, lang) if short else _range(low, high, unit, lang)
    if low is not None:
        return phrase(lang, "figure-above", count=_amount(low, unit, lang, True, short))
    if high is not None:
        return phrase(lang, "figure-up-to", count=_amount(high, unit, lang, True, short))
    return phrase(lang, "figure-none")


def _range(low: float, high: float, unit: str, lang: str) -> str:
    # Arabic puts no digits before one thing or two.
    in_words = high < 3 and unit and not known(lang, f"opening-{unit}")
    opening = _amount(low, unit, lang, True) if in_words else _opening(low, high, unit, lang)
    between = f"figure-between-{unit}" if known(lang, f"figure-between-{unit}") else "figure-between"
    return phrase(lang, between, low=opening, high=_amount(high, unit, lang, True))


def _opening(low: float, high: float, unit: str, lang: str) -> str:
    """The first end of a range: without the unit, and without the scale that the last end has too."""
    scale = _scale(low)
    full, short = _written(low, lang, "scale", "alone-after"), number(low, lang)
    if scale:
        head = low / SCALES[scale]
        shared = scale == _scale(high)
        short = phrase(lang, f"opening-{scale}", n=_agreeing(head), count=number(head, lang)) if shared else full
    beside = f"opening-{unit}"
    return phrase(lang, beside, count=full, short=short) if known(lang, beside) else short


def _short_range(low: float, high: float, unit: str, lang: str) -> str:
    scale = _scale(low)
    shared = scale is not None and scale == _scale(high)
    first = number(low / SCALES[scale], lang) if scale and shared else _amount(low, "", lang, False, True)
    return phrase(lang, "figure-range", low=first, high=_amount(high, unit, lang, False, True))


def _amount(value: float, unit: str, lang: str, after: bool, short: bool = False) -> str:
    """A figure with its unit; `after` a word that governs it (`نحو`, `أكثر من`)."""
    if short:
        words = _written(value, lang, "compact")
        return phrase(lang, "unit-percent", count=words) if unit == "percent" else words
    form = ("noun" if unit else "alone") + ("-after" if after else "")
    words = _written(value, lang, "scale", form)
    if not unit:
        return words
    agreeing = 100 if _scale(value) else _agreeing(value)  # after a million, a thing is counted as after a hundred
    if not known(lang, f"unit-{unit}"):
        return f"{words} {unit}"
    return phrase(lang, f"unit-{unit}", n=agreeing, count=words, case="after" if after else "plain")


def _written(value: float, lang: str, message: str, form: str = "") -> str:
    """A figure in digits, with the word for its scale if that is the shorter way; `message` is scale or compact."""
    scale = _scale(value)
    if not scale:
        return number(value, lang)
    head = value / SCALES[scale]
    return phrase(lang, f"{message}-{scale}", n=_agreeing(head), count=number(head, lang), form=form)


def _scale(value: float) -> str | None:
    """The scale in which prose writes `value`, if two decimals of it are enough."""
    for scale in IN_PROSE:
        head = value / SCALES[scale]
        if head >= 1:
            return scale if abs(head - round(head, 2)) < 1e-9 else None
    return None


def _agreeing(value: float) -> int:
    """The whole number that a noun agrees with: 5.8 is counted like 5, 1.2 and 12.5 like a hundred."""
    if value == int(value):
        return int(value)
    return 3 if 3 < value < 10 else 100


def _plain(value: SupportsFloat) -> int | float:
    exact = float(value)
    return int(exact) if exact == int(exact) else exact


def _eastern_word(word: str) -> str:
    is_code = (
        re.search("[A-Za-z]", word) or word.startswith(("<", "&")) or _ISO_DATE.search(word) or word.count(".") > 1
    )
    if is_code:
        return word
    separated = re.sub(r"(?<=\d),(?=\d{3})", "٬", re.sub(r"(?<=\d)\.(?=\d)", "٫", word))
    return separated.translate(_EASTERN)

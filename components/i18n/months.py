"""The names of months, which differ between Arabic readers: Levantine, Egyptian, or both; also in prose already written."""

from __future__ import annotations

import datetime
import re
from functools import cache

from babel.dates import get_month_names

from components.i18n import bidi
from components.i18n.languages import LANGUAGES


def month(day: datetime.date, lang: str, months: str = "levantine") -> str:
    """The name of the month: `حزيران`, `يونيو`, `حزيران/يونيو`, `June`."""
    if not LANGUAGES[lang].habits:
        return str(get_month_names("wide", "format", LANGUAGES[lang].locale)[day.month])
    return names(months)[day.month - 1]


def in_prose(prose: str, months: str) -> str:
    """Arabic prose of the ledger with the month names of the reader.

    A word is surely a month (`مارس` is also a verb) if it stands once beside a day, a year or its other name; what
    stands in «» is somebody's own words and stays.
    """
    wanted = dict(zip(names("egyptian"), names(months), strict=True))
    sure = {name for match in _DATED.finditer(prose) if not match["quoted"] for name in _named(match[0])}
    return _MONTH.sub(lambda match: wanted[match["name"]] if match["name"] in sure else match[0], prose)


def _named(prose: str) -> list[str]:
    return [match["name"] for match in _MONTH.finditer(prose)]


@cache
def names(months: str) -> tuple[str, ...]:
    """The twelve names, January first."""
    # Levantine names exist in Babel only as "format": the stand-alone ones of ar_LB are the Egyptian ones.
    locales = {"levantine": "ar_LB", "egyptian": "ar"}
    wanted = [locales[months]] if months in locales else locales.values()
    told = [get_month_names("wide", "format", locale) for locale in wanted]
    return tuple("/".join(each[number] for each in told) for number in range(1, 13))


_LEVANTINE, _EGYPTIAN = ("|".join(names(months)) for months in ("levantine", "egyptian"))
_QUOTED, _END = "(?P<quoted>«[^»]*»)", f"(?![{bidi.ARABIC}])"
_NAME = rf"(?:(?:{_LEVANTINE})/)?(?:{_EGYPTIAN}){_END}"
#: A letter such as `و` or `ب` may be written together with the name.
_BEFORE = rf"(?:(?<![{bidi.ARABIC}])|(?<=(?<![{bidi.ARABIC}])[وبلفك]))"
_MONTH = re.compile(rf"{_QUOTED}|{_BEFORE}(?:(?:{_LEVANTINE})/)?(?P<name>{_EGYPTIAN}){_END}")
_NUMBER = "[0-9٠-٩]"
_AND = r"\s*(?:[-–،]|إلى|حتى|أو|و)\s*(?:منتصف\s+|مطلع\s+|أواخر\s+)?"
#: A day and a month; two names of one month; months, between which stand a dash or a word or two, and a year.
_DATED = re.compile(
    rf"{_QUOTED}|{_NUMBER}\s+{_NAME}|{_BEFORE}(?:{_LEVANTINE})/(?:{_EGYPTIAN}){_END}"
    rf"|{_BEFORE}{_NAME}(?:{_AND}(?:{_NUMBER}+\s+)?{_NAME})*\s+{_NUMBER}{{4}}"
)

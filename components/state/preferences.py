"""Habits of reading: the language, the names of months, the digits, the way time runs. They change no row."""

from __future__ import annotations

from collections.abc import Mapping

from components.i18n import languages
from components.i18n.text import Text
from data.ledger import versions
from data.query.selection import Ignored

#: What a reader may choose between, by parameter; the first code is the usual one and never written to an address.
CHOICES = {"months": ("both", "levantine", "egyptian"), "digits": ("latn", "arab"), "time": ("ltr", "rtl")}
VIEWS = ("present",)


def allowed() -> dict[str, tuple[str, ...]]:
    """The codes that each habit and the version may take."""
    return {"lang": tuple(languages.LANGUAGES), **CHOICES, "view": VIEWS, versions.PARAMETER: versions.versions()}


def text(query: Mapping[str, str], accept_language: str) -> Text:
    """Words for a reader: the address decides, else the language that the browser prefers."""
    lang = languages.negotiate(query.get("lang", ""), accept_language)
    return Text(lang=lang, **{name: choice(name, query.get(name, "")) for name in ("months", "digits")})


def choice(name: str, code: str) -> str:
    """The code if there is such a choice, else the usual one."""
    return code if code in CHOICES[name] else CHOICES[name][0]


def codes(query: Mapping[str, str]) -> dict[str, str]:
    """The habits that an address asks for, as far as we have them; "" for the others and for what is usual."""
    told = {name: query.get(name, "").strip() for name in allowed()}
    usual = {name: codes[0] for name, codes in CHOICES.items()}
    chosen = {
        name: told[name] if told[name] in values and told[name] != usual.get(name) else ""
        for name, values in allowed().items()
    }
    return chosen | {versions.PARAMETER: versions.asked(query)}


def ignored(query: Mapping[str, str]) -> list[Ignored]:
    """Habits and versions that an address asks for and we do not have."""
    return [
        Ignored(name, code[:60], values)
        for name, values in allowed().items()
        if (code := query.get(name, "").strip()) and code not in values and not (name == versions.PARAMETER and versions.asked(query))
    ]

"""The languages of the site, one row each, and which of them a reader gets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from babel.core import negotiate_locale

from data.ledger import schema


@dataclass(frozen=True)
class Language:
    """A language: what it calls itself, how it runs, and what other standards call it.

    `locale` gives plural forms, separators and the week (Babel, Fluent), `open_graph` is for link previews, `office` for
    documents of office programs (BCP 47), `bibtex` for bibliographies. Readers of a language with `habits` choose the
    names of months and the digits.
    """

    code: str
    name: str
    dir: Literal["rtl", "ltr"]
    locale: str
    open_graph: str
    office: str
    bibtex: str
    habits: bool = False

    @property
    def prose(self) -> str:
        """The language in which its readers read the ledger's own prose."""
        return self.code if self.code in schema.LANGUAGES else DEFAULT


#: By code. A new one needs its row and a file of words; what the file lacks, and the ledger's prose, is English.
LANGUAGES = {
    language.code: language
    for language in (
        Language("ar", "العربية", "rtl", "ar", "ar_AR", "ar-SA", "arabic", habits=True),
        Language("en", "English", "ltr", "en_GB", "en_GB", "en-GB", "english"),
    )
}
DEFAULT = "en"


def prose(lang: str) -> tuple[str, ...]:
    """The languages of the ledger's prose, that of this reader first."""
    own = LANGUAGES[lang].prose
    return (own, *(each for each in schema.LANGUAGES if each != own))


def negotiate(code: str, accept_language: str) -> str:
    """The language of a reader: the one the address names, else what the browser puts first, else the default."""
    return code if code in LANGUAGES else accepted(accept_language)


def accepted(header: str) -> str:
    """The language of ours that an Accept-Language header gives the greatest weight."""
    weighed = [part.strip().partition(";q=") for part in header.split(",") if part.strip()]
    order = sorted(weighed, key=lambda part: -_weight(part[2]))
    names = [name.strip().replace("-", "_") for name, _, weight in order if _weight(weight)]
    return negotiate_locale(names, tuple(LANGUAGES)) or DEFAULT


def _weight(quality: str) -> float:
    try:
        return float(quality or "1")
    except ValueError:
        return 0

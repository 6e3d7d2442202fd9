"""The languages of the site, one row each, and which of them a reader gets."""

from __future__ import annotations

from dataclasses import dataclass

from babel.core import negotiate_locale


@dataclass(frozen=True)
class Language:
    """A language: what it calls itself, how it runs, and what other standards call it.

    `locale` gives plural forms and separators (Babel, Fluent), `open_graph` is for link previews, `office` for
    documents of office programs (BCP 47).
    """

    code: str
    name: str
    dir: str
    locale: str
    open_graph: str
    office: str


#: By code. The ledger's own prose is in Arabic and English; another language falls back to English for it.
LANGUAGES = {
    language.code: language
    for language in (
        Language("ar", "العربية", "rtl", "ar", "ar_AR", "ar-SA"),
        Language("en", "English", "ltr", "en_GB", "en_GB", "en-GB"),
    )
}
DEFAULT = "en"


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

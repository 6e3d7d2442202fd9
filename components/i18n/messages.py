"""The sentences of the interface: one Fluent file a language, in `strings/`."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from components.i18n import bidi
from components.i18n.languages import DEFAULT, LANGUAGES
from data.ledger import codebook

FOLDER = Path(__file__).parent / "strings"


@lru_cache(maxsize=1 << 14, typed=True)  # a page says thousands of sentences, most of them as it did before
def say(lang: str, message: str, **blanks: object) -> str:
    """A sentence with its blanks filled; each filling stands in an isolate (FSI … PDI), so it cannot reorder the rest.

    A message that the language does not have is said in English; for one that does not exist at all a reader sees its
    id, never an exception.
    """
    having = _having(lang, message)
    words = _format(bundle(having), message, blanks)
    return bidi.marked(words) if LANGUAGES[having].dir == "rtl" else words


def phrase(lang: str, message: str, **blanks: object) -> str:
    """A piece of a sentence without isolates, for pieces of one language that are put together."""
    return _format(bundle(_having(lang, message), isolating=False), message, blanks)


def known(lang: str, message: str) -> bool:
    """Whether there is a message of this id."""
    return bundle(_having(lang, message)).has_message(message)


def names(prefix: str) -> list[str]:
    """The ids of messages that begin with `prefix`, in the order of the Arabic file."""
    source = (FOLDER / "ar.ftl").read_text(encoding="utf-8")
    return re.findall(rf"^({re.escape(prefix)}[\w-]+) =", source, re.MULTILINE)


@cache
def bundle(lang: str, isolating: bool = True) -> FluentBundle:
    """All messages of a language. FileNotFoundError for a language without a file."""
    sentences = FluentBundle([LANGUAGES[lang].locale], use_isolating=isolating)
    sentences.add_resource(FluentResource(_source(lang)), allow_overrides=True)
    return sentences


def _source(lang: str) -> str:
    """The sentences of a language in the words of the dossier: its terms stand in them as plain words, in no isolate."""
    source, dossier, prose = (FOLDER / f"{lang}.ftl").read_text(encoding="utf-8"), codebook.dossier(), LANGUAGES[lang].prose
    for message, words in dossier.texts.items():
        source = re.sub(rf"(?m)^{message} = .*(?:\n[ }}].*)*", lambda _: f"{message} = {words[prose]}", source)  # noqa: B023
    return re.sub(r"\{ -([\w-]+) \}", lambda term: dossier.terms[term[1]][prose], source)


def _having(lang: str, message: str) -> str:
    """The language itself if it has a message, else the one that stands in for it."""
    return lang if bundle(lang).has_message(message) else DEFAULT


def _format(source: FluentBundle, message: str, blanks: dict[str, object]) -> str:
    if not source.has_message(message):
        return message
    pattern = source.get_message(message).value
    return str(source.format_pattern(pattern, blanks)[0]) if pattern else message

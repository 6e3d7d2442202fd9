"""Whose words and which habits of reading: the language, the names of months, the digits, the way time runs."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from components import address
from components.text import Text
from data import edition
from data.selection import Ignored

LANGUAGES = {"ar": "العربية", "en": "English"}
CHOICES = {"months": ("both", "levantine", "egyptian"), "digits": ("latn", "arab"), "time": ("ltr", "rtl")}


def text_for(reader: Mapping[str, str]) -> Text:
    """Words for this reader: the address decides, else the browser's language if it is Arabic, else English."""
    locale = st.context.locale or ""
    lang = reader["lang"] if reader["lang"] in LANGUAGES else "ar" if locale.lower().startswith("ar") else "en"
    months, digits = (_choice(name, reader[name]) for name in ("months", "digits"))
    return Text(lang=lang, months=months, digits=digits)


def passed_over(reader: Mapping[str, str]) -> list[Ignored]:
    """Habits of reading that the address asks for and we do not have, and parameters that are none of ours."""
    given = {"lang": tuple(LANGUAGES), **CHOICES, "view": ("present",)}
    unknown = [
        Ignored(name, code[:60]) for name, codes in given.items() if (code := reader[name]) and code not in codes
    ]
    if (version := reader.get("v", "")) and not edition.asked(reader):
        unknown.append(Ignored("v", version[:60]))
    return unknown + [Ignored(name[:60], value[:60]) for name, value in address.strange()]


def language(text: Text) -> None:
    """The switch between the two languages."""

    def decode(_: str) -> str:
        return text.lang

    st.segmented_control(
        "Language · اللغة",
        list(LANGUAGES),
        format_func=LANGUAGES.__getitem__,
        label_visibility="collapsed",
        required=True,
        **address.bound("lang", decode, lambda code: code),
    )


def habits(text: Text) -> None:
    """The choices that change nothing but how things are written and drawn."""
    for name in CHOICES if text.lang == "ar" else ("time",):
        _habit(name, text)


def _habit(name: str, text: Text) -> None:
    st.radio(
        text(f"reading-{name}"),
        CHOICES[name],
        format_func=lambda code: text(f"reading-{name}-{code}"),
        **address.bound(name, lambda code: _choice(name, code), lambda code: "" if code == CHOICES[name][0] else code),
    )


def _choice(name: str, code: str) -> str:
    return code if code in CHOICES[name] else CHOICES[name][0]

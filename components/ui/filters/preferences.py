"""Whose words and which habits of reading: the language, the names of months, the digits, the way time runs."""

from __future__ import annotations

import streamlit as st

from components.i18n.languages import LANGUAGES
from components.i18n.text import Text
from components.state.preferences import CHOICES, choice
from components.ui import query_params


def language(text: Text) -> None:
    """The switch between the languages."""

    def decode(_: str) -> str:
        return text.lang

    st.segmented_control(
        "Language · اللغة",
        list(LANGUAGES),
        format_func=lambda code: LANGUAGES[code].name,
        label_visibility="collapsed",
        required=True,
        **query_params.bound("lang", decode, lambda code: code),
    )


def habits(text: Text) -> None:
    """The choices that change nothing but how things are written and drawn."""
    for name in CHOICES if LANGUAGES[text.lang].habits else ("time",):
        _habit(name, text)


def _habit(name: str, text: Text) -> None:
    st.radio(
        text(f"reading-{name}"),
        CHOICES[name],
        format_func=lambda code: text(f"reading-{name}-{code}"),
        **query_params.bound(
            name, lambda code: choice(name, code), lambda code: "" if code == CHOICES[name][0] else code
        ),
    )

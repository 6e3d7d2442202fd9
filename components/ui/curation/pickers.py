"""Choices whose options are words. A browser keeps the words of what was chosen, so in another language each is another
widget, which begins with what the first one held."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from components import markup
from components.i18n.text import Text


def one(label: str, options: Mapping[str, str], usual: str, key: str, text: Text) -> str:
    """One of the options (what each is called, by its code), `usual` until a reader chooses."""
    codes, held = [*options], f"_held_{key}"
    now = st.session_state.get(held, usual)
    place = codes.index(now) if now in options else codes.index(usual) if usual in options else 0
    picked = st.selectbox(markup.literal(label), codes, place, format_func=lambda code: options[code], key=f"{key}_{text.lang}")
    st.session_state[held] = picked or ""
    return str(st.session_state[held])


def several(label: str, options: Mapping[str, str], usual: Sequence[str], key: str, text: Text, note: str = "") -> str:
    """Any of the options as a `;` list, `usual` until a reader chooses; `note` says what they are."""
    held = f"_held_{key}"
    now = [code for code in st.session_state.get(held, usual) if code in options]
    st.session_state[held] = st.multiselect(
        markup.literal(label), [*options], now, key=f"{key}_{text.lang}", format_func=lambda code: options[code], placeholder="–", help=note or None
    )
    return ";".join(st.session_state[held])

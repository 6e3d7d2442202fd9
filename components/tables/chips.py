"""Codes of a claim or a flow as small labels: standing, stance, stage, topic, layer."""

from __future__ import annotations

import pandas as pd
from markupsafe import Markup

from components import markup
from components.i18n import bidi
from components.i18n.text import Text
from components.state.view import View
from components.tables.standing import words as standing_words

#: The code lists whose words a reader may take for something else.
EXPLAINED = ("standing", "stance", "stage")


def tags(view: View, row: pd.Series) -> Markup:
    """Standing, stance, topic and layer of a claim as small labels; a denial is said once."""
    text = view.text
    columns = ["stance", "topic", "layer"] if str(row["standing"]) != str(row["stance"]) else ["topic", "layer"]
    rest = (code(text, name, row[name]) for name in columns)
    return Markup("").join([standing(view, row), *rest])


def standing(view: View, row: pd.Series) -> Markup:
    """The standing of a claim as a small label that says support and contest to whoever points at it."""
    told = bidi.plain(standing_words(view.ledger, view.text, row["id"]))
    return code(view.text, "standing", row["standing"], told)


def code(text: Text, vocabulary: str, code: object, told: str = "") -> Markup:
    """A code as a small label. What of a claim or a flow must be understood opens to its sentence in the codebook; `told`
    is said to whoever points at it."""
    chip = markup.chip(text.code(vocabulary, code), str(code), told)
    return markup.explained(chip, text.code_note(vocabulary, code)) if vocabulary in EXPLAINED else chip

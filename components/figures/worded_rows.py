"""What rooms share: rows in words."""

from __future__ import annotations

import pandas as pd

from components import markup
from components.state.view import View


def worded(view: View, frame: pd.DataFrame, **vocabularies: str) -> list[markup.Row]:
    """Rows with numbers in the reader's digits and codes in the reader's words."""
    rows: list[markup.Row] = []
    for row in frame.to_dict("records"):
        plain = {
            str(name): view.text.number(value) if isinstance(value, int) else str(value) for name, value in row.items()
        }
        rows.append(plain | {name: view.text.code(vocabulary, row[name]) for name, vocabulary in vocabularies.items()})
    return rows

"""A plain line by which one record can be cited: what it says, its id, the version, the cut-off, its address."""

from __future__ import annotations

import pandas as pd

from components import markup
from components.frame import View
from data import codebook


def line(view: View, row: pd.Series, words: str, kind: str) -> str:
    """The citation as a block that a reader can copy; `kind` is the address parameter that opens the record."""
    book = codebook.read()
    said = view.text(
        f"cite-{kind}",
        id=row["id"],
        words=words,
        version=book.version,
        cutoff=view.text.date(str(book.cutoff), bare=True),
        address=f"/{view.page}?{kind}={row['id']}",
    )
    return markup.block(markup.tag("p", said, class_="cite"))

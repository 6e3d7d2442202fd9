"""The ledger as the process that reads is given it: the rows of its tables that a reader's may refer to or resemble."""

from __future__ import annotations

from functools import lru_cache

from data.ledger.load import Ledger
from data.upload.headings import TABLES
from data.upload.records import Row

#: What of a row is needed to refer to it, or to stand beside it.
COLUMNS = (
    "id", "layer", "outlet", "kind", "name_en", "name_ar", "title_en", "title_ar", "statement_en", "statement_ar", "date",
    "event", "topic",
)  # fmt: skip


@lru_cache(maxsize=2)
def rows(ledger: Ledger) -> dict[str, list[Row]]:
    """Rows of strings by table, of the tables that have ids."""
    rows_by_table = {}
    for name in TABLES:
        frame = getattr(ledger, name, None)
        if frame is not None and "id" in frame:
            texts = frame[[column for column in COLUMNS if column in frame]].astype(object).fillna("").astype(str)
            rows_by_table[name] = texts.to_dict("records")
    return rows_by_table

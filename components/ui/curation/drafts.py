"""What a curator has changed and not yet written: kept with the session, beside the tables as they were read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pandas as pd
import streamlit as st

from data.curate import edits
from data.curate.edits import Returned
from data.ledger import codebook, csv_files, load

KEPT = "_draft"


@dataclass
class Draft:
    """Every table as frames of strings, as read and as changed since; `turn` counts what was written and taken back."""

    read: Mapping[str, pd.DataFrame]
    tables: dict[str, pd.DataFrame] = field(default_factory=dict)
    turn: int = 0

    def changes(self) -> Returned:
        """The change so far. Steps of a chain that are gone are taken out, and drafts without a statement; no other row ever is."""
        returned = edits.between(self.tables, self.read, codebook.read())
        dropped = tuple(each for each in returned.missing if each[0] == "attributions")
        return replace(returned, missing=(), dropped=(*returned.dropped, *dropped))


def current() -> Draft:
    """The draft of this session, begun with the tables as they stand."""
    if KEPT not in st.session_state:
        begin()
    return st.session_state[KEPT]


def begin() -> None:
    """Read the tables anew and forget what was not written."""
    tables, _ = csv_files.read(load.CURATED, codebook.read())
    turn = st.session_state[KEPT].turn + 1 if KEPT in st.session_state else 0
    st.session_state[KEPT] = Draft(tables, dict(tables), turn)

"""What the reader says of tables and columns that the codebook does not name."""

from __future__ import annotations

from typing import Any

import streamlit as st

from components import markup
from components.i18n.text import Text
from data.ledger import codebook
from data.upload.headings import TABLES
from data.upload.records import Reading, Sheet

#: Kept with the session: what was chosen, by the name of a file or sheet.
KINDS, COLUMNS = "_own_kinds", "_own_columns"
#: So many unknown headings of one table can be mapped.
MOST = 40


def chosen() -> dict[str, Any]:
    """The tables and the columns that the reader chose, as a request takes them."""
    return {"kinds": st.session_state.get(KINDS, {}), "columns": st.session_state.get(COLUMNS, {})}


def choices(reading: Reading, text: Text) -> None:
    """A choice for each table that was not recognised and each heading that is not the codebook's; behind a fold."""
    unknown = [
        (sheet, [each.text for each in sheet.headings if each.text and not each.known]) for sheet in reading.sheets if sheet.headings
    ]
    if not any(headings or not sheet.table for sheet, headings in unknown):
        return
    with st.expander(text("own-columns"), expanded=not reading.main):
        st.caption(text("own-columns-what"))
        for sheet, headings in unknown:
            if not sheet.table or sheet.name in st.session_state.get(KINDS, {}):
                _kind(sheet, text)
            if sheet.table:
                for heading in list(dict.fromkeys(headings))[:MOST]:
                    _column(sheet, heading, text)


def _kind(sheet: Sheet, text: Text) -> None:
    def keep() -> None:
        st.session_state[KINDS] = st.session_state.get(KINDS, {}) | {sheet.name: st.session_state[key]}

    key = f"own_kind_{sheet.name}"
    tables = ["", *(name for name in TABLES if name in codebook.read().tables)]
    st.selectbox(
        markup.literal(text("own-kind-of", name=sheet.name)),
        tables,
        index=tables.index(sheet.table),
        format_func=lambda name: text.table(name) if name else text("own-aside"),
        key=key,
        on_change=keep,
    )


def _column(sheet: Sheet, heading: str, text: Text) -> None:
    def keep() -> None:
        columns = st.session_state.get(COLUMNS, {})
        mapped = columns.get(sheet.name, {}) | {heading: st.session_state[key]}
        st.session_state[COLUMNS] = columns | {sheet.name: mapped}

    key = f"own_column_{sheet.name}_{heading}"
    mine = next((each.column for each in sheet.headings if each.text == heading), "")
    taken = {each.column for each in sheet.headings} - {mine}
    free = ["", *(name for name in codebook.read().tables[sheet.table].stored if name not in taken)]
    st.selectbox(
        markup.literal(text("own-column-of", heading=heading, name=sheet.name)),
        free,
        index=free.index(mine),
        format_func=lambda name: text.label(sheet.table, name) if name else text("own-aside"),
        key=key,
        on_change=keep,
    )

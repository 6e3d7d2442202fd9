"""The reader's own table: brought, checked and set beside the ledger's rows, for this session only."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

import pandas as pd
import streamlit as st
from markupsafe import Markup

from components import markup
from components.i18n.text import Text
from components.state.view import View
from components.tables import tables
from components.ui import notices
from data.checks import upload
from data.checks.upload import Own, OwnError
from data.ledger import codebook

#: Rows that are set side by side.
MOST = 50
LIMITS = {"size": upload.SIZE, "rows": upload.ROWS, "unpacked": upload.UNPACKED}


def panel(view: View) -> None:
    """The place to bring a table to, and what became of it."""
    text = view.text
    st.subheader(text("own-title"))
    st.write(text("own-what"))
    brought = st.file_uploader(text("own-file", **LIMITS), type=["csv", "xlsx"], key="own")
    if brought is None:
        st.session_state.pop("_own", None)
        return
    try:
        found = _read(view, brought.file_id, brought.getvalue())
    except OwnError as error:
        st.html(markup.alert(text(str(error), **LIMITS)))
        return
    _report(found, view)
    st.html(side_by_side(found, view))


def side_by_side(found: Own, view: View) -> str:
    """HTML: rows of the reader beside the ledger's that are closest to them; two columns that never become one."""
    text = view.text
    labels = {"yours": text("own-yours"), "nearest": text("own-nearest")}
    pairs = zip(found.rows.head(MOST).to_dict("records"), found.beside, strict=False)
    rows = [{"yours": _own_row(text, row), "nearest": _nearest(found.table, code, view)} for row, code in pairs]
    caption = f"{text('own-beside')}. {text('own-beside-what', most=MOST)}"
    return markup.table(rows, labels, caption)


def _read(view: View, key: str, raw: bytes) -> Own:
    """What the file holds; kept with the session, for a page runs again at every step."""
    kept = st.session_state.get("_own")
    if not kept or kept[0] != (key, view.ledger.edition):
        kept = (key, view.ledger.edition), upload.read(raw, view.ledger, codebook.read())
        st.session_state["_own"] = kept
    return kept[1]


def _report(found: Own, view: View) -> None:
    text, known = view.text, getattr(view.ledger, found.table)
    st.html(markup.alert(text("own-counts", rows=len(found.rows), known=len(known), table=text.table(found.table))))
    if not found.problems:
        st.html(markup.block(text("own-clean")))
        return
    count = len(found.problems)
    more = int(count > notices.MOST)
    st.html(markup.block(text("own-problems", count=count, more=more, shown=notices.MOST)))
    st.html(notices.problems(found.problems, text))


def _own_row(text: Text, row: Mapping[Hashable, str]) -> str:
    words = next((row[name] for field in ("statement", "title") if (name := f"{field}_{text.lang}") in row), "")
    said = [markup.tag("bdi", each) for each in (row.get("id", ""), row.get("date", "")) if each]
    return markup.tag("span", Markup(" · ").join(said), class_="soft") + markup.tag("p", markup.tag("bdi", words))


def _nearest(table: str, code: str, view: View) -> str:
    if not code:
        return view.text("own-none")
    row: pd.Series = getattr(view.ledger, table).loc[code]
    link = tables.claim_link(view, row) if table == "claims" else tables.event_link(view, code)
    return link + markup.tag("p", tables.when(view, row["date"], row["date_basis"]), class_="soft")

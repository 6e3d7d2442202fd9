"""The change as a whole: what it changes cell by cell, what stands against it, the reason, and the button that writes it."""

from __future__ import annotations

from datetime import UTC, datetime

import pandas as pd
import streamlit as st

from components import markup
from components.i18n.text import Text
from components.tables.changes import changed
from components.ui.curation import drafts
from components.ui.curation.drafts import Draft
from data.checks import article_texts
from data.curate import review
from data.curate.review import Review
from data.ledger import codebook, load

#: Why a change is looked at before anybody has said why it is made.
UNSAID = ("…", "…")


def show(draft: Draft, text: Text) -> None:
    """The difference to the tables as they stand now, the check, the reason."""
    st.divider()
    st.header(text("curate-change"))
    change = review.review(load.CURATED, [draft.changes()], codebook.read(), article_texts.folder())
    today = datetime.now(UTC).date().isoformat()
    rows = review.rows(change, UNSAID, today, codebook.read())
    if st.session_state.pop("_written", False):
        st.html(markup.alert(text("curate-written")))
    if not len(rows):
        st.caption(text("curate-unchanged"))
        return
    st.html(_difference(rows, text))
    _against(change, text)
    reason = (
        st.text_input(text("curate-reason-en"), key=f"reason_en_{draft.turn}"),
        st.text_input(text("curate-reason-ar"), key=f"reason_ar_{draft.turn}"),
    )
    write, forget = st.columns(2)
    refused = bool(change.conflicts or change.problems or not all(words.strip() for words in reason))
    if write.button(text("curate-write"), type="primary", disabled=refused):
        review.write(load.CURATED, change, reason, today, codebook.read())
        st.session_state["_written"] = True
        drafts.begin()
        st.rerun()
    if forget.button(text("curate-forget")):
        drafts.begin()
        st.rerun()


def _difference(rows: pd.DataFrame, text: Text) -> str:
    names = ("table", "id", "column", "old", "new")
    body = [
        {"table": text.table(row["table"]), "column": changed(text, row)} | {name: markup.tag("bdi", row[name]) for name in ("id", "old", "new")}
        for _, row in rows.iterrows()
    ]
    return markup.table(body, {name: text.label("changes", name) for name in names})


def _against(change: Review, text: Text) -> None:
    """Everything that keeps the change from being written, row by row."""
    reasons_against = [*change.against(text.prose)]
    if reasons_against:
        st.html(
            markup.block(
                markup.tag("p", text("curate-against", problems=len(reasons_against))), markup.bullets(reasons_against), kind="notice"
            )
        )
    else:
        st.caption(text("curate-clean"))

"""The reader's own tables: brought, read in a process of their own, checked and set beside the ledger, for this session."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from time import monotonic, sleep
from typing import Any

import streamlit as st

from components import markup
from components.i18n.text import Text
from components.state.view import View
from components.ui import notices
from components.ui.sections import upload_columns, upload_matches
from data.ledger import codebook
from data.upload import known, limits
from data.upload.process import Process
from data.upload.records import Note, Reading, Request, Sheet, UploadError

#: Kept with the session: what was last read and of what, the seconds that reading has taken.
READ, SPENT = "_own", "_own_seconds"
#: Seconds between two looks at the process that reads.
PAUSE = 0.2


def panel(view: View) -> None:
    """The place to bring tables to, and what became of them."""
    text = view.text
    st.header(text("own-title"))
    st.write(text("own-what"))
    st.caption(text("own-limits", **limits.NAMED))
    files = st.file_uploader(
        text("own-file", **limits.NAMED),
        type=["csv", "tsv", "txt", "xlsx", "zip"],
        accept_multiple_files=True,
        key="own",
    )
    if not files:
        st.session_state.pop(READ, None)
        return
    try:
        found = _read(view, files)
    except UploadError as refusal:
        st.html(markup.alert(text(refusal.message, **limits.NAMED | refusal.values)))
        return
    st.html(seen(found, text))
    upload_columns.choices(found, text)
    if found.main:
        _report(found, view)
        st.html(upload_matches.beside(found, view))


def seen(found: Reading, text: Text) -> str:
    """HTML: what each file or sheet was read as, and what was seen in it."""
    lines = [markup.bullets([_read_as(sheet, text), *_notes(sheet, text)]) for sheet in found.sheets]
    missing = [] if found.main else [markup.tag("p", text("own-none-of-ours"), class_="notice")]
    return markup.block(*missing, *lines)


def _read(view: View, files: list[Any]) -> Reading:
    """What the files hold; kept with the session, for a page runs again at every step."""
    chosen = upload_columns.chosen()
    asked: Hashable = (tuple(each.file_id for each in files), view.ledger.edition, repr(chosen))
    kept = st.session_state.get(READ)
    if not kept or kept[0] != asked:
        raw = [(each.name, each.getvalue()) for each in files]
        request = Request(raw, codebook.read(), known.rows(view.ledger), **chosen)
        kept = asked, _awaited(request, view.text)
        st.session_state[READ] = kept
    reading: Reading = kept[1]
    return reading


def _awaited(request: Request, text: Text) -> Reading:
    """The answer of the process, which ends where the run of the page does: drawing is where Streamlit ends a run."""
    if st.session_state.get(SPENT, 0) > limits.SESSION:
        raise UploadError("own-session")
    place, begun = st.empty(), monotonic()
    try:
        with Process(request) as process:
            while (found := process.answer()) is None:
                seconds = int(monotonic() - begun)
                words = {"seconds": seconds, "most": limits.SECONDS}
                place.caption(text("own-waiting") if process.is_waiting else text("own-working", **words))
                sleep(PAUSE)
            return found
    finally:
        st.session_state[SPENT] = st.session_state.get(SPENT, 0) + monotonic() - begun
        place.empty()


def _read_as(sheet: Sheet, text: Text) -> str:
    if not sheet.table:
        return text("own-set-aside", name=sheet.name)
    return text("own-read-as", name=sheet.name, table=text.table(sheet.table), rows=sheet.rows)


def _notes(sheet: Sheet, text: Text) -> list[str]:
    aside = [each.text for each in sheet.headings if sheet.table and each.text and not each.column]
    columns = [text("own-saw-columns", columns=text.list(aside))] if aside else []
    return [*(text(each.message, **_blanks(each, sheet, text)) for each in sheet.notes), *columns]


def _blanks(note: Note, sheet: Sheet, text: Text) -> Mapping[str, str | int]:
    """The blanks of a note; a column goes by its label."""
    if "column" not in note.values:
        return note.values
    return {**note.values, "column": text.label(sheet.table, str(note.values["column"]))}


def _report(found: Reading, view: View) -> None:
    text, rows = view.text, found.tables[found.main]
    ours = len(getattr(view.ledger, found.main))
    st.html(markup.alert(text("own-counts", rows=len(rows), known=ours, table=text.table(found.main))))
    if not found.count:
        st.html(markup.block(text("own-clean")))
        return
    shown = len(found.problems)
    st.html(markup.block(text("own-problems", count=found.count, more=found.count - shown, shown=shown)))
    st.html(notices.problems(found.problems, text))

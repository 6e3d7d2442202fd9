"""The reader's own tables: brought, read in a process of their own, checked and set beside the ledger, for this session."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from time import monotonic, sleep
from typing import Any

import streamlit as st

from components import markup
from components.exports import formats
from components.i18n.text import Text
from components.state import address
from components.state.view import View
from components.tables import citations
from components.ui import notices
from components.ui.sections import upload_columns, upload_matches
from data.ledger import codebook, own, versions
from data.upload import known, limits, own_ledger
from data.upload.process import Process
from data.upload.records import Note, Reading, Request, Sheet, UploadError

#: Kept with the session: what was last read and of what, the seconds that reading has taken, what was opened of it.
READ, SPENT, OPENED = "_own", "_own_seconds", "_own_opened"
#: The pages that a reader's table opens on.
ROOMS = ("claims", "overview", "arms", "milestones", "sources", "data")
#: How the names of files end that are taken.
FORMS = ("csv", "tsv", "txt", "xlsx", "zip")
#: Seconds between two looks at the process that reads.
PAUSE = 0.2


def panel(view: View) -> None:
    """The place to bring tables to, and what became of them; they are held against our ledger, also while one of theirs
    is looked at."""
    if view.ledger.edition.is_own:
        view = View.open(view.query | {versions.PARAMETER: ""}, view.page)
    text = view.text
    st.header(text("own-title"))
    st.write(text("own-what"))
    st.caption(text("own-limits", **limits.NAMED))
    st.html(_templates(text))
    files = st.file_uploader(
        text("own-file", **limits.NAMED),
        type=FORMS,
        accept_multiple_files=True,
        key="own",
        on_change=_close,
    )
    st.html(markup.tag("div", text("own-refused", forms=text.list(FORMS), **limits.NAMED), class_="marsad notice refused-file", role="status"))
    if not files:
        st.session_state.pop(READ, None)
        return
    try:
        reading = _read(view, files)
    except UploadError as refusal:
        st.html(markup.alert(text(refusal.message, **limits.NAMED | refusal.values)))
        return
    st.html(seen(reading, text))
    upload_columns.choices(reading, text)
    if reading.main:
        _report(reading, view)
        st.html(upload_matches.beside(reading, view))


def _close() -> None:
    """Keep a table no longer when its reader takes the files out, which leaving the page does not."""
    if not st.session_state["own"]:
        own.forget(st.session_state.pop(OPENED, (None, "", 0))[1])


def _templates(text: Text) -> str:
    """HTML: a worked example to start from, in the reader's language."""
    paths = formats.BY_NAME["template"].paths
    links = [markup.link(text(f"own-template-{form}"), address.link(paths[form][1:], {"lang": text.lang})) for form in paths]
    return markup.block(markup.tag("p", text("own-template")), markup.block(*links, kind="pictures"))


def seen(reading: Reading, text: Text) -> str:
    """HTML: what each file or sheet was read as, and what was seen in it."""
    lines = [markup.bullets([_read_as(sheet, text), *_notes(sheet, text)]) for sheet in reading.sheets]
    why = "own-none-of-ours" if any(sheet.headings for sheet in reading.sheets) else "own-nothing"
    missing = [] if reading.main else [markup.tag("p", text(why), class_="notice")]
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
            while (reading := process.answer()) is None:
                seconds = int(monotonic() - begun)
                words = {"seconds": seconds, "most": limits.SECONDS}
                place.caption(text("own-waiting") if process.is_waiting else text("own-working", **words))
                sleep(PAUSE)
            return reading
    finally:
        st.session_state[SPENT] = st.session_state.get(SPENT, 0) + monotonic() - begun
        place.empty()


def _read_as(sheet: Sheet, text: Text) -> str:
    if not sheet.table:
        return text("own-set-aside" if sheet.headings else "own-empty", name=sheet.name)
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


def _opened(reading: Reading, view: View) -> str:
    """HTML: the ways into a clean table, which stands in the rooms of the site under a name of its own."""
    text, kept = view.text, st.session_state.get(OPENED)
    if not kept or kept[0] is not reading or not own.find(kept[1]):
        own.forget(kept[1] if kept else "")
        kept = reading, *own_ledger.opened(reading.tables, view.ledger, codebook.read(), citations.today().isoformat())
        st.session_state[OPENED] = kept
    _, version, left_out = kept
    rooms = [markup.link(text(f"nav-{page}"), address.link(page, {"lang": text.lang, "v": version})) for page in ROOMS]
    sentences = [text("own-open", minutes=own.SECONDS // 60), *([text("own-left-out", count=left_out)] if left_out else [])]
    return markup.block(*(markup.tag("p", each) for each in sentences), markup.block(*rooms, kind="pictures"))


def _report(reading: Reading, view: View) -> None:
    text, rows = view.text, reading.tables[reading.main]
    ours = len(getattr(view.ledger, reading.main))
    st.html(markup.alert(text("own-counts", rows=len(rows), known=ours, table=text.table(reading.main))))
    if not reading.count:
        st.html(markup.block(text("own-clean")))
        st.html(_opened(reading, view))
        return
    shown = len(reading.problems)
    st.html(markup.block(text("own-problems", count=reading.count, more=reading.count - shown, shown=shown)))
    st.html(notices.problems(reading.problems, text))

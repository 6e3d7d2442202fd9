"""A table of this view as a workbook."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import xlsxwriter

from components.figures import caption
from components.i18n import bidi
from components.state.view import View
from components.tables import standing
from data.query import rows

#: Characters of a cell of a workbook; the program that opens it refuses more.
LONGEST = 32_767
Styles = dict[str, Any]
#: How a claim stands, in the reader's words; in workbooks only, for programs have the codes.
IN_WORDS = "in_words"
WIDTH = {"statement_en": 60, "statement_ar": 60, "note_en": 40, "note_ar": 40, "title_en": 40, "title_ar": 40, IN_WORDS: 60}


def workbook(view: View, name: str) -> bytes:
    """XLSX with a sheet of rows under one row of column names, a sheet that says what they mean, and a sheet of notes.

    In Arabic the sheets run from right to left, and so does the text of their cells.
    """
    target = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(target, options) as book:
        order = {"reading_order": 2 if view.text.dir == "rtl" else 1, "valign": "top"}
        styles = {
            "cell": book.add_format(order),
            "head": book.add_format(order | {"bold": True, "bg_color": "#f4f1ea"}),
        }
        _rows(book, view, name, styles)
        _labels(book, view, name, styles)
        _notes(book, view, name, styles)
    return target.getvalue()


def notes(view: View, name: str) -> dict[str, str]:
    """What a file says of itself: contents, filters, sources, licence, address."""
    text = view.text
    sources = " ".join(caption.source(view, layer) for layer in view.layers)
    return {
        text("notes-table"): f"{text.table(name)} ({text.number(len(getattr(view.shown, name)))})",
        text("notes-filters"): caption.filters(view),
        text("notes-sources"): sources,
        text("notes-licence"): text("own-mark" if view.ledger.edition.is_own else "notes-licence-text"),
        text("notes-caution"): text("notes-caution-text"),
    }


def _rows(book: Any, view: View, name: str, styles: Styles) -> None:
    frame = rows.table(view.shown, name)
    if name == "claims":
        frame[IN_WORDS] = [bidi.plain(standing.words(view.ledger, view.text, claim)) for claim in frame["id"]]
    sheet = _sheet(book, view, name)
    for place, column in enumerate(frame.columns):
        sheet.write_string(0, place, column, styles["head"])
        sheet.set_column(place, place, WIDTH.get(column, 16))
        for line, value in enumerate(frame[column], start=1):
            _write(sheet, line, place, value, styles["cell"])
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(len(frame), 1), len(frame.columns) - 1)


def _labels(book: Any, view: View, name: str, styles: Styles) -> None:
    """What each column is called and holds, in the reader's language."""
    sheet, lang = _sheet(book, view, "labels"), view.text.prose
    for place, (head, width) in enumerate((("column", 20), ("label", 32), ("note", 100))):
        sheet.set_column(place, place, width)
        sheet.write_string(0, place, head, styles["head"])
    told = [(column.name, column.label[lang], column.note.get(lang, "")) for column in rows.columns(name).values()]
    told += [(IN_WORDS, view.text(f"column-{IN_WORDS}"), "")] if name == "claims" else []
    for line, cells in enumerate(told, start=1):
        for place, words in enumerate(cells):
            sheet.write_string(line, place, bidi.plain(words), styles["cell"])
    sheet.freeze_panes(1, 1)


def _notes(book: Any, view: View, name: str, styles: Styles) -> None:
    sheet = _sheet(book, view, "notes")
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 100)
    for line, (term, said) in enumerate(notes(view, name).items()):
        sheet.write_string(line, 0, term, styles["head"])
        sheet.write_string(line, 1, bidi.plain(said), styles["cell"])  # no controls in what is copied


def _sheet(book: Any, view: View, name: str) -> Any:
    sheet = book.add_worksheet(name)
    if view.text.dir == "rtl":
        sheet.right_to_left()
    return sheet


def _write(sheet: Any, line: int, place: int, value: object, style: Any) -> None:
    if value is None or value == "":
        return
    if isinstance(value, bool):
        sheet.write_boolean(line, place, value, style)
    elif isinstance(value, int | float):
        sheet.write_number(line, place, value, style)
    else:
        sheet.write_string(line, place, bidi.legible(str(value))[:LONGEST], style)

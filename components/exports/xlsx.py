"""A table of this view as a workbook."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from io import BytesIO
from typing import Any

from components.charts.layout import palette
from components.exports import properties
from components.figures import caption
from components.i18n import bidi
from components.state.view import View
from components.tables import citations, standing
from data.query import rows

#: Characters of a cell of a workbook; the program that opens it refuses more.
LONGEST = 32_767
#: The first day that workbooks count rightly; what lies before it stays text.
FIRST_DAY = "1900-03-01"
Styles = dict[str, Any]
#: How a claim stands, in the reader's words; in workbooks only, for programs have the codes.
IN_WORDS = "in_words"
WIDTH = {
    "statement_en": 60,
    "statement_ar": 60,
    "note_en": 40,
    "note_ar": 40,
    "title_en": 40,
    "title_ar": 40,
    IN_WORDS: 60,
}


def workbook(view: View, name: str, site: str = "/", day: date | None = None) -> bytes:
    """XLSX with a sheet of rows under one row of column names, a sheet that says what they mean, and a sheet of notes.

    In Arabic the sheets run from right to left, and so does the text of their cells. `site`: the address of the site with a
    slash at its end; `day`: that of access, today unless said.
    """
    import xlsxwriter  # the start of the site does not wait for what writes files

    target = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(target, options) as book:
        order = {"reading_order": 2 if view.text.dir == "rtl" else 1, "valign": "top"}
        styles = {
            "cell": book.add_format(order),
            "head": book.add_format(order | {"bold": True, "bg_color": palette.colour("sand", dark=False)}),
            "day": book.add_format(order | {"num_format": "yyyy-mm-dd"}),
        }
        told = properties.of(view, view.text.table(name))
        about = {"title": told.title, "subject": told.subject, "author": told.author, "keywords": told.keywords}
        book.set_properties(about | {"created": told.moment.replace(tzinfo=None)})
        _rows(book, view, name, styles)
        _labels(book, view, name, styles)
        _notes(book, view, notes(view, name, site, day or citations.today()), styles)
    return target.getvalue()


def notes(view: View, name: str, site: str, day: date) -> dict[str, str]:
    """What a file says of itself: contents, filters, sources, licence, address and how it is cited."""
    text, cited = view.text, citations.view(view, site, day)
    sources = " ".join(caption.source(view, layer) for layer in view.layers)
    return {
        text("notes-table"): f"{text.table(name)} ({text.number(len(getattr(view.shown, name)))})",
        text("notes-filters"): caption.filters(view),
        text("notes-sources"): sources,
        text("notes-licence"): text("own-mark" if view.ledger.edition.is_own else "notes-licence-text"),
        text("notes-caution"): text("notes-caution-text"),
        text("notes-address"): cited.address,
        text("notes-citation"): citations.said(cited, "apa"),
    }


def _rows(book: Any, view: View, name: str, styles: Styles) -> None:
    frame = rows.table(view.shown, name)
    if name == "claims":
        frame[IN_WORDS] = [bidi.plain(standing.words(view.ledger, view.text, claim)) for claim in frame["id"]]
    sheet, types = _sheet(book, view, name), rows.columns(name)
    for place, column in enumerate(frame.columns):
        sheet.write_string(0, place, column, styles["head"])
        sheet.set_column(place, place, WIDTH.get(column, 16))
        is_date = column in types and types[column].type == "date"
        for line, value in enumerate(frame[column], start=1):
            if is_date and str(value) >= FIRST_DAY:
                sheet.write_datetime(line, place, datetime.fromisoformat(str(value)), styles["day"])
            else:
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


def _notes(book: Any, view: View, told: Mapping[str, str], styles: Styles) -> None:
    sheet = _sheet(book, view, "notes")
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 100)
    for line, (term, note) in enumerate(told.items()):
        sheet.write_string(line, 0, term, styles["head"])
        sheet.write_string(line, 1, bidi.plain(note), styles["cell"])  # no controls in what is copied


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

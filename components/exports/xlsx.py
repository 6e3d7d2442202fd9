"""A table of this view as a workbook."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from io import BytesIO
from typing import Any

import pandas as pd

from components.charts.layout import palette
from components.exports import properties
from components.figures import caption
from components.i18n import bidi
from components.state.view import View
from components.tables import citations, standing
from data import count
from data.count.readings import of_claims
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
    """XLSX with a sheet of rows under one row of column names, of claims also one of their second readings, a sheet that says
    what the columns mean, and a sheet of notes.

    In Arabic the sheets run from right to left, and so does the text of their cells. `site`: the address of the site with a
    slash at its end; `day`: that of access, today unless said.
    """
    frame, lang = rows.table(view.shown, name), view.text.prose
    labels = {column.name: (column.label[lang], column.note.get(lang, "")) for column in rows.columns(name).values()}
    days = {column.name for column in rows.columns(name).values() if column.type == "date"}
    sheets = {name: frame}
    if name == "claims":
        frame[IN_WORDS] = [bidi.plain(standing.words(view.ledger, view.text, claim)) for claim in frame["id"]]
        labels[IN_WORDS] = (view.text(f"column-{IN_WORDS}"), "")
        read = of_claims(view.ledger, [*frame["id"]])
        sheets |= {"readings": rows.cells(read)} if len(read) else {}
    labels |= {str(column): (view.text(f"reading-column-{column}"), "") for column in sheets.get("readings", ())}
    about = notes(view, name, site, day or citations.today())
    return _written(view, view.text.table(name), sheets, labels, about, days)


def outcomes(view: View, group: str = "", site: str = "/", day: date | None = None) -> bytes:
    """XLSX: the promises of the view, those of one group or all, and what came of each; otherwise as `workbook`."""
    frame, text = rows.marked(rows.cells(count.outcomes(view.shown, view.ledger, group)), view.ledger), view.text
    columns = rows.columns("claims")
    labels = {
        name: (columns[name].label[text.prose] if name in columns else text(f"outcomes-column-{name}"), "") for name in map(str, frame)
    }
    what = text("question-promises")
    contents = text("notes-group", what=what, group=text(f"promises-{group.partition('-')[2]}")) if group else what
    about = _about(view, f"{contents} ({text.number(len(frame))})", site, day or citations.today())
    return _written(view, what, {"outcomes": frame}, labels, about)


def _written(
    view: View, title: str, sheets: Mapping[str, pd.DataFrame], labels: Mapping[str, tuple[str, str]], about: Mapping[str, str],
    days: Collection[str] = (),
) -> bytes:
    """The workbook of these sheets, of the label and note of each column, and of what the file says of itself; cells of `days`
    are days."""
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
        told = properties.of(view, title)
        named = {"title": told.title, "subject": told.subject, "author": told.author, "keywords": told.keywords}
        book.set_properties(named | {"created": told.moment.replace(tzinfo=None)})
        for name, frame in sheets.items():
            _rows(_sheet(book, view, name), frame, days, styles)
        _labels(_sheet(book, view, "labels"), labels, styles)
        _notes(book, view, about, styles)
    return target.getvalue()


def notes(view: View, name: str, site: str, day: date) -> dict[str, str]:
    """What a file of a table says of itself: contents, filters, sources, licence, address and how it is cited."""
    return _about(view, f"{view.text.table(name)} ({view.text.number(len(getattr(view.shown, name)))})", site, day)


def _about(view: View, contents: str, site: str, day: date) -> dict[str, str]:
    text, cited = view.text, citations.view(view, site, day)
    sources = " ".join(caption.source(view, layer) for layer in view.layers)
    return {
        text("notes-table"): contents,
        text("notes-filters"): caption.filters(view),
        text("notes-sources"): sources,
        text("notes-licence"): text("own-mark" if view.ledger.edition.is_own else "notes-licence-text"),
        text("notes-caution"): text("notes-caution-text"),
        text("notes-address"): cited.address,
        text("notes-citation"): citations.said(cited, "apa"),
    }


def _rows(sheet: Any, frame: pd.DataFrame, days: Collection[str], styles: Styles) -> None:
    for place, column in enumerate(frame.columns):
        sheet.write_string(0, place, column, styles["head"])
        sheet.set_column(place, place, WIDTH.get(column, 16))
        for line, value in enumerate(frame[column], start=1):
            if column in days and str(value) >= FIRST_DAY:
                sheet.write_datetime(line, place, datetime.fromisoformat(str(value)), styles["day"])
            else:
                _write(sheet, line, place, value, styles["cell"])
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(len(frame), 1), len(frame.columns) - 1)


def _labels(sheet: Any, labels: Mapping[str, tuple[str, str]], styles: Styles) -> None:
    """What each column is called and holds, in the reader's language."""
    for place, (head, width) in enumerate((("column", 20), ("label", 32), ("note", 100))):
        sheet.set_column(place, place, width)
        sheet.write_string(0, place, head, styles["head"])
    for line, (column, told) in enumerate(labels.items(), start=1):
        for place, words in enumerate((column, *told)):
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

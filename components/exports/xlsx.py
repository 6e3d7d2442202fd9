"""A table of this view as CSV, JSON or a workbook; the rows are those of `data.rows`, whatever the form."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any

import pandas as pd
import xlsxwriter

from components.figures import caption
from components.i18n import bidi
from components.state.view import View
from components.tables import standing
from data.ledger import codebook
from data.ledger.load import Edition
from data.query import rows

#: How a cell must not begin, or a spreadsheet may run it as a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
#: Characters of a cell of a workbook; the program that opens it refuses more.
LONGEST = 32_767
WIDTH = {"statement_en": 60, "statement_ar": 60, "note_en": 40, "note_ar": 40, "title_en": 40, "title_ar": 40, "in_words": 60}


def csv(frame: pd.DataFrame) -> str:
    """With a byte-order mark, so that spreadsheets read the Arabic, and no cell that is a formula."""
    return "\ufeff" + frame.map(safe).to_csv(index=False, lineterminator="\n")


def body(frame: pd.DataFrame, count: int, edition: Edition) -> str:
    """JSON: how many rows the view has in all, the cut-off, the version, and these rows."""
    said = {"count": count, "cutoff": edition.cutoff, "version": edition.version, "rows": frame.to_dict("records")}
    return json.dumps(said, ensure_ascii=False)


def workbook(view: View, name: str) -> bytes:
    """XLSX with a sheet of rows under two headers (words, then column names) and a sheet of notes.

    In Arabic both sheets run from right to left, and so does the text of their cells.
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
        _notes(book, view, name, styles)
    return target.getvalue()


def safe(cell: object) -> object:
    """A cell that a spreadsheet will not run as a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell


def notes(view: View, name: str) -> dict[str, str]:
    """What a file says of itself: contents, filters, sources, licence, address."""
    text = view.text
    sources = " ".join(caption.source(view, layer) for layer in view.layers)
    return {
        text("notes-table"): f"{text.table(name)} ({text.number(len(getattr(view.shown, name)))})",
        text("notes-filters"): caption.filters(view),
        text("notes-sources"): sources,
        text("notes-licence"): text("notes-licence-text"),
        text("notes-caution"): text("notes-caution-text"),
    }


def _rows(book: Any, view: View, name: str, styles: dict[str, Any]) -> None:
    frame = rows.table(view.shown, name)
    if name == "claims":
        frame["in_words"] = [bidi.plain(standing.words(view.ledger, view.text, claim)) for claim in frame["id"]]
    sheet = book.add_worksheet(name)
    if view.text.dir == "rtl":
        sheet.right_to_left()
    known = codebook.read().tables[name].columns
    for place, column in enumerate(frame.columns):
        label = known[column].label[view.text.lang] if column in known else view.text(f"column-{column}")
        sheet.write_string(0, place, label, styles["head"])
        sheet.write_string(1, place, column, styles["head"])
        sheet.set_column(place, place, WIDTH.get(column, 16))
        for line, value in enumerate(frame[column], start=2):
            _write(sheet, line, place, value, styles["cell"])
    sheet.freeze_panes(2, 1)
    sheet.autofilter(1, 0, len(frame) + 1, len(frame.columns) - 1)


def _notes(book: Any, view: View, name: str, styles: dict[str, Any]) -> None:
    sheet = book.add_worksheet("notes")
    if view.text.dir == "rtl":
        sheet.right_to_left()
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 100)
    for line, (term, said) in enumerate(notes(view, name).items()):
        sheet.write_string(line, 0, term, styles["head"])
        sheet.write_string(line, 1, bidi.plain(said), styles["cell"])  # no controls in what is copied


def _write(sheet: Any, line: int, place: int, value: object, style: Any) -> None:
    if value is None or value == "":
        return
    if isinstance(value, bool):
        sheet.write_boolean(line, place, value, style)
    elif isinstance(value, int | float):
        sheet.write_number(line, place, value, style)
    else:
        sheet.write_string(line, place, bidi.legible(str(value))[:LONGEST], style)

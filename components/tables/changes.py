"""What was corrected in the ledger, as rows on the screen: every value in the words of the codebook and of the ledger."""

from __future__ import annotations

from typing import Any

import pandas as pd
from markupsafe import Markup

from components import markup
from components.i18n.text import Text
from components.state.view import View
from components.tables import columns, links
from components.tables.citations import RECORDS
from components.tables.columns import Column
from data.ledger import codebook


def changes(view: View, rows: pd.DataFrame, caption: str = "", heads: markup.Heads = markup.NO_HEADS) -> str:
    """What was corrected, when and why."""
    return columns.table(view, "changes", CHANGES, rows, caption, heads)


def history(view: View, rows: pd.DataFrame) -> str:
    """What was corrected in one row of the ledger, when and why."""
    return columns.table(view, "changes", [column for column in CHANGES if column.name not in ("table", "id")], rows)


def changed(text: Text, row: pd.Series) -> str:
    """What a row of `changes` is about: a column, as the codebook calls it, or that a whole row was added or taken out."""
    table, column = str(row["table"]), str(row["column"])
    if not column:
        return text("change-added" if row["new"] else "change-removed")
    return text.label(table, column) if column in codebook.read().tables[table].columns else column


def plain(view: View, row: Any, cell: str) -> str:
    """What a row of `changes` says that a cell held, in words alone; an id stands beside what it is called."""
    return view.text.list(part.striptags() for part in _worded(view, row, cell)) if row["column"] else cell


def _value(name: str) -> columns.Cell:
    """A cell as it stood, a line each where it names several rows; nothing where a whole row came or went."""

    def cell(view: View, row: pd.Series) -> str:
        parts = _worded(view, row, str(row[name])) if row["column"] else []
        return markup.bullets(parts) if len(parts) > 1 else Markup("").join(parts)

    return cell


def _worded(view: View, row: Any, cell: str) -> list[Markup]:
    """Codes as the codebook calls them, rows by their names, days in words; all else in its own language."""
    text, column = view.text, codebook.read().tables[row["table"]].columns.get(row["column"])
    codes = [code for code in cell.split(";") if code]
    if not column or not cell:
        return [markup.tag("bdi", cell)]
    if column.refers:
        return [links.reference(view, column.refers, code) for code in codes]
    if column.codes:
        return [markup.tag("bdi", text.list(text.code(column.codes, code) for code in codes))]
    if column.edtf or column.type == "date":
        return [_day(view, cell)]
    return [markup.tag("bdi", text(f"value-{cell}") if column.type == "boolean" else cell)]


def _day(view: View, cell: str) -> Markup:
    try:
        return markup.tag("time", view.text.date(cell, bare=True), datetime=cell)
    except ValueError:
        return markup.tag("bdi", cell)


def _id(view: View, row: pd.Series) -> Markup:
    """The id of a row, leading to its record if it has one."""
    key, table = markup.tag("bdi", row["id"], class_="id"), row["table"]
    if table not in RECORDS or row["id"] not in getattr(view.ledger, table).index:
        return key
    return markup.link(key, view.link(view.page, **{RECORDS[table][0]: row["id"]}))


#: The columns on the screen, in order.
CHANGES = (
    Column("date", lambda view, row: markup.tag("time", view.text.date(row["date"], bare=True))),
    Column("table", lambda view, row: view.text.table(row["table"])),
    Column("id", _id),
    Column("column", lambda view, row: markup.tag("bdi", changed(view.text, row))),
    Column("old", _value("old")),
    Column("new", _value("new")),
    Column("reason", lambda view, row: view.text.of(row, "reason")),
)

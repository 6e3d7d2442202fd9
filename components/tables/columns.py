"""A column of a table on the screen: its name, what it is called, what stands in its cells, and what it is ordered by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
from markupsafe import Markup

from components import markup
from components.state.view import View
from data.query import rows

Cell = Callable[[View, Any], str]


@dataclass(frozen=True)
class Column:
    """`name` is that of the column of the rows it shows, or of a word of the interface: `column-{name}`; `cell` makes its
    words from a row. `order` names the columns of the rows by which they can be put in its order, if there is one."""

    name: str
    cell: Cell
    order: tuple[str, ...] = ()

    def label(self, view: View, table: str) -> str:
        """What it is called: as in CSV and workbooks, where the rows have such a column."""
        columns = rows.columns(table)
        return columns[self.name].label[view.text.prose] if self.name in columns else view.text(f"column-{self.name}")


def table(
    view: View, name: str, columns: Sequence[Column], frame: pd.DataFrame, caption: str = "", heads: markup.Heads = markup.NO_HEADS
) -> Markup:
    """Rows of the table `name`, one a line; `heads` are the headings that put them in order."""
    labels = {column.name: column.label(view, name) for column in columns}
    body = [{column.name: column.cell(view, row) for column in columns} for _, row in frame.iterrows()]
    return markup.table(body, labels, caption, heads=heads)

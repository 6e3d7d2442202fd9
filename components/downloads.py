"""Addresses under which the rows of this view can be fetched."""

from __future__ import annotations

from components import markup
from components.frame import View
from data.rows import TABLES


def links(view: View) -> str:
    """One line a table: CSV and JSON of exactly the rows this view shows."""
    text = view.text
    labels = {"table": text("codebook-table"), "rows": text("data-rows"), "csv": "CSV", "json": "JSON"}
    rows = [
        {
            "table": text.table(name),
            "rows": text.number(len(getattr(view.shown, name))),
            "csv": markup.link(f"{name}.csv", address(view, name, "csv")),
            "json": markup.link(f"{name}.json", address(view, name, "json")),
        }
        for name in TABLES
    ]
    return markup.table(rows, labels, numbers=("rows",))


def address(view: View, table: str, form: str) -> str:
    """The route that answers with this view's rows of one table."""
    return view.link(f"api/v1/{table}.{form}", time="", months="", digits="", view="")


def example(view: View) -> str:
    """How to read this view from a program."""
    route = address(view, "claims", "csv")
    return f'import pandas as pd\n\nclaims = pd.read_csv("https://SITE/{route}")\n'

"""Addresses under which the rows of this view can be fetched."""

from __future__ import annotations

from markupsafe import Markup

from components import markup
from components.state.view import View
from data.query.rows import TABLES


def links(view: View) -> str:
    """One line a table: files of exactly the rows this view shows; and all of it as one package."""
    text = view.text
    labels = {
        "table": text("codebook-table"),
        "rows": text("data-rows"),
        "csv": text("download-csv"),
        "json": text("download-json"),
        "xlsx": text("download-xlsx"),
    }
    rows = [
        {
            "table": text.table(name),
            "rows": text.number(len(getattr(view.shown, name))),
            "csv": markup.link(f"{name}.csv", address(view, name, "csv")),
            "json": markup.link(f"{name}.json", address(view, name, "json")),
            "xlsx": markup.link(f"{name}.xlsx", view.link(f"download/{name}.xlsx")),
        }
        for name in TABLES
    ]
    return markup.table(rows, labels, numbers=("rows",)) + markup.block(package(view))


def package(view: View) -> Markup:
    """All of this view in one file."""
    return markup.link(view.text("download-zip"), view.link("download/marsad.zip"))


def address(view: View, table: str, form: str) -> str:
    """The route that answers with this view's rows of one table."""
    return view.link(f"api/v1/{table}.{form}", time="", months="", digits="", view="")


def examples(view: View, site: str) -> dict[str, str]:
    """How to read this view from a program, by language: lines to copy. `site` is its absolute address, with a slash."""
    rows, table = (f"{site}{address(view, 'claims', form)}" for form in ("json", "csv"))
    paged = f"{rows}{'&' if '?' in rows else '?'}limit=100"
    return {
        "bash": f'curl --compressed "{rows}" --output claims.json\ncurl --compressed --include "{paged}"\n',
        "python": f'import pandas as pd\n\nclaims = pd.read_csv("{table}")\n',
    }


def routes(view: View) -> str:
    """HTML: what the routes keep to, and where they are described."""
    text = view.text
    links = [
        markup.link(text("data-openapi"), "api/v1/openapi.json"),
        markup.link(text("data-feed"), f"feed.atom?lang={text.lang}"),
    ]
    said = [text(f"data-api-{name}") for name in ("paging", "cache", "errors", "limits")]
    return markup.block(markup.bullets([*said, *links]))

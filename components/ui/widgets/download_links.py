"""Addresses under which the rows of this view can be fetched."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from components import markup
from components.exports import formats
from components.exports.formats import FORMATS
from components.state.view import View
from data.query.rows import TABLES

#: The forms in which rows can be taken away.
FORMS = (*formats.BY_NAME["rows"].formats, *formats.BY_NAME["workbook"].formats)


def links(view: View) -> str:
    """One line a table: files of exactly the rows this view shows; and all of it as one package."""
    text = view.text
    labels = {"table": text("codebook-table"), "rows": text("data-rows"), "files": text("data-files")}
    rows = [
        {"table": text.table(name), "rows": text.number(len(getattr(view.shown, name))), "files": files(view, name)}
        for name in TABLES
    ]
    return markup.table(rows, labels, numbers=("rows",)) + markup.block(package(view))


def files(view: View, table: str, changes: Mapping[str, str] | None = None) -> Markup:
    """Links to the rows of one table in every form, their parameters after `changes`."""
    links = [
        markup.tag("a", view.text(FORMATS[form].label), href=address(view, table, form, changes), aria_label=f"{table}.{form}")
        for form in FORMS
    ]
    return Markup(" · ").join(links)


def of(view: View, *resources: str, changes: Mapping[str, str] | None = None) -> list[Markup]:
    """Links to resources of this view in every form each comes in, their parameters after `changes`."""
    return [
        markup.link(view.text(FORMATS[form].label), formats.link(view, resource, form, changes))
        for resource in resources
        for form in formats.BY_NAME[resource].formats
    ]


def package(view: View) -> Markup:
    """All of this view in one file."""
    return markup.link(view.text("download-zip"), formats.link(view, "package", "zip"))


def address(view: View, table: str, form: str, changes: Mapping[str, str] | None = None) -> str:
    """The address, relative to a page, of this view's rows of one table, its parameters after `changes`."""
    if form in formats.BY_NAME["workbook"].formats:
        return formats.link(view, "workbook", form, changes, table=table)
    return formats.link(view, "rows", form, {**(changes or {}), "time": "", "months": "", "digits": ""}, table=table)


def examples(view: View, site: str) -> dict[str, str]:
    """How to read this view from a program, by language: lines to copy. `site` is its absolute address, with a slash."""
    rows, table, typed = (f"{site}{address(view, 'claims', form)}" for form in ("json", "csv", "parquet"))
    counts = f"{site}{formats.link(view, 'counts', 'csv', {'by': 'month,goods'})}"
    return {
        "bash": f'curl --compressed "{rows}" --output claims.json\ncurl "{typed}" --output claims.parquet\n',
        "python": f'import pandas as pd\n\nclaims = pd.read_csv("{table}")\ncounts = pd.read_csv("{counts}")\n',
        "sql": "-- DuckDB\nSELECT topic, stance, count(*) AS claims FROM 'claims.parquet' GROUP BY ALL ORDER BY claims DESC;\n",
    }


def routes(view: View) -> str:
    """HTML: what the routes keep to, and where they are described."""
    text = view.text
    links = [
        markup.link(text("data-openapi"), formats.BY_NAME["openapi"].paths["json"].removeprefix("/")),
        markup.link(text("data-feed"), formats.link(view, "feed", "atom")),
    ]
    sentences = [text(f"data-api-{name}") for name in ("paging", "cache", "errors", "limits")]
    rules = markup.fold(text("data-api-rules"), markup.bullets(sentences))
    return markup.block(markup.tag("p", Markup(" · ").join(links)), rules)

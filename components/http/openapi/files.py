"""The routes that answer with a file or a picture."""

from __future__ import annotations

from components.exports import image
from components.figures import registry
from components.http.downloads import XLSX
from components.http.openapi.parts import FILTERS, READING, TEXT, Schema, parameter, route
from data.query import rows

PAGE = TEXT | {"examples": ["overview", "arms", "claims"]}


def paths() -> Schema:
    """Their descriptions by path."""
    return {path: said for each in (_charts(), _downloads(), _previews()) for path, said in each.items()}


def _charts() -> Schema:
    said = {}
    sizes = TEXT | {"examples": [*image.SIZES]}
    for form, media in image.FORMS.items():
        path = f"/chart/{{name}}.{form}"
        own = (
            parameter("name", TEXT | {"enum": [*registry.names()]}, "The figure.", "path"),
            parameter("size", sizes, "Pixels of a PNG and shape of the others."),
        )
        content = {media: {"schema": TEXT}}
        said[path] = route(
            f"chart_{form}", path, f"A figure of a view as {form.upper()}", content, *FILTERS, *READING, more=own
        )
    return said


def _downloads() -> Schema:
    tables = parameter("table", TEXT | {"enum": [*rows.TABLES]}, "The table.", "path")
    book, package = "/download/{table}.xlsx", "/download/marsad.zip"
    return {
        book: route(
            "workbook", book, "A table of a view as a workbook", {XLSX: {}}, *FILTERS, *READING[:3], more=(tables,)
        ),
        package: route("package", package, "A view as a Data Package", {"application/zip": {}}, *FILTERS, *READING[:3]),
    }


def _previews() -> Schema:
    record = [parameter(name, TEXT, "A record by its id.") for name in ("claim", "event")]
    page, card = "/share/{page}", "/card.png"
    asked = (parameter("page", PAGE, "The page; any other is the overview."), *record)
    shown = (parameter("page", PAGE, "The page; any other is the overview.", "path"), *record)
    return {
        card: route("card", card, "The picture of a link", {"image/png": {}}, *FILTERS, *READING, more=asked),
        page: route(
            "share",
            page,
            "A link for chats, which leads to the page",
            {"text/html": {}},
            *FILTERS,
            *READING,
            more=shown,
        ),
    }

"""The description of the routes for programs: OpenAPI 3.1, made from the codebook."""

from __future__ import annotations

from components.http.openapi import files
from components.http.openapi.parts import FILTERS, TEXT, Schema, problems, route, shared
from data.ledger import codebook
from data.ledger.codebook import Codebook, Column
from data.ledger.load import Ledger
from data.query import rows

TYPES = {"number": ["number", "null"], "integer": ["integer", "null"], "boolean": ["boolean"]}
HEADERS = {
    "ETag": "Names this very answer; send it back in If-None-Match.",
    "Last-Modified": "The day on which the ledger was last changed.",
    "Link": "The rows before and after these (RFC 8288), while there are any.",
    "Marsad-Ignored": "What in the address was passed over, percent-encoded.",
}


def document(ledger: Ledger, limit: int) -> Schema:
    """The whole description; `limit` is how many rows come when nothing is asked."""
    book = codebook.read()
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Marsad",
            "version": book.version,
            "description": book.note["en"],
            "license": {"name": "CC BY 4.0", "identifier": "CC-BY-4.0"},
        },
        "servers": [{"url": "/"}],
        "paths": _paths(book),
        "components": {
            "parameters": shared(limit),
            "schemas": {name: _table(book, ledger, name) for name in rows.TABLES} | {"Problem": _problem()},
        },
    }


def _paths(book: Codebook) -> Schema:
    tables = {f"/api/v1/{name}.{form}": _rows(book, name, form) for name in rows.TABLES for form in ("json", "csv")}
    feed, here = "/feed.atom", "/api/v1/openapi.json"
    atom = route("feed", feed, "What changed in the ledger", {"application/atom+xml": {}}, "lang")
    own = route("openapi", here, "This description", {"application/json": {}})
    for each in (atom, own):
        each["get"]["responses"] |= problems("304")
    ready = {"operationId": "ready", "summary": "Whether a checked ledger is loaded, and which", "responses": _state()}
    return tables | {here: own, feed: atom, "/readyz": {"get": ready}} | files.paths()


def _state() -> Schema:
    media = {"application/json": {"schema": {"type": "object", "required": ["ready", "checks"]}}}
    words = {"200": "Readers can be sent here", "503": "Readers cannot be sent here"}
    return {status: {"description": said, "content": media} for status, said in words.items()} | problems("400", "414")


def _rows(book: Codebook, name: str, form: str) -> Schema:
    media: Schema = {"text/csv": {"schema": TEXT}}
    if form == "json":
        media = {"application/json": {"schema": _envelope(name)}}
    label, note = book.tables[name].label["en"], book.tables[name].note.get("en", "")
    path, summary = f"/api/v1/{name}.{form}", f"{label} of a view as {form.upper()}"
    said = route(f"{name}_{form}", path, summary, media, *FILTERS, "limit", "offset")
    said["get"]["description"] = note
    said["get"]["responses"]["200"]["headers"] = {
        header: {"schema": TEXT, "description": words} for header, words in HEADERS.items()
    }
    said["get"]["responses"] |= problems("304")
    return said


def _envelope(name: str) -> Schema:
    properties: Schema = {
        "count": {"type": "integer", "description": "Rows in the view, of which these are a part"},
        "cutoff": {"type": "string", "format": "date"},
        "version": {"type": "string"},
        "rows": {"type": "array", "items": {"$ref": f"#/components/schemas/{name}"}},
    }
    return {"type": "object", "required": list(properties), "properties": properties}


def _table(book: Codebook, ledger: Ledger, name: str) -> Schema:
    columns = book.tables[name].columns
    names = list(rows.table(ledger, name).columns)
    return {
        "type": "object",
        "description": book.tables[name].note.get("en", ""),
        "required": names,
        "properties": {each: _column(book, columns.get(each)) for each in names},
    }


def _column(book: Codebook, column: Column | None) -> Schema:
    if column is None:  # computed when the rows are written: chain, hash, first and last day of a date
        return TEXT
    schema: Schema = {"type": TYPES.get(column.type, ["string"]), "description": column.label["en"]}
    if column.codes and not column.is_list:
        schema["enum"] = [*book.codes(column.codes), ""]
    return schema


def _problem() -> Schema:
    properties: Schema = {"type": TEXT, "title": TEXT, "status": {"type": "integer"}, "detail": TEXT}
    return {"type": "object", "required": list(properties), "properties": properties}

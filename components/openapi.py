"""The description of the routes for programs: OpenAPI 3.1, made from the codebook."""

from __future__ import annotations

from typing import Any

from data import codebook, edition, period, rows
from data.codebook import Codebook, Column
from data.load import Ledger
from data.selection import CODED, MAX_QUERY

Schema = dict[str, Any]
TYPES = {"number": ["number", "null"], "integer": ["integer", "null"], "boolean": ["boolean"]}
PROBLEM = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}


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
            "parameters": _parameters(limit),
            "schemas": {name: _table(book, ledger, name) for name in rows.TABLES} | {"Problem": _problem()},
        },
    }


def _paths(book: Codebook) -> Schema:
    tables = {f"/api/v1/{name}.{form}": _rows(book, name, form) for name in rows.TABLES for form in ("json", "csv")}
    lang = {"name": "lang", "in": "query", "schema": {"enum": ["ar", "en"]}}
    return tables | {
        "/api/v1/openapi.json": {"get": _plain("openapi", "This description", "application/json")},
        "/feed.atom": {
            "get": _plain("feed", "What changed in the ledger", "application/atom+xml") | {"parameters": [lang]}
        },
        "/readyz": {"get": _plain("ready", "Whether a checked ledger is loaded", "application/json")},
    }


def _rows(book: Codebook, name: str, form: str) -> Schema:
    media: Schema = {"text/csv": {"schema": {"type": "string"}}}
    if form == "json":
        media = {"application/json": {"schema": _envelope(name)}}
    label, note = book.tables[name].label["en"], book.tables[name].note.get("en", "")
    refs = [
        {"$ref": f"#/components/parameters/{each}"}
        for each in (*CODED, "from", "to", "dates", "q", "v", "limit", "offset")
    ]
    responses = {
        "200": {"description": label, "content": media, "headers": {"ETag": {"schema": {"type": "string"}}}},
        "304": {"description": "Not changed since the ETag in If-None-Match"},
        "400": {"description": "limit or offset is not a whole number", "content": PROBLEM},
        "503": {"description": "The ledger has problems", "content": PROBLEM},
    }
    summary = f"{label} of a view as {form.upper()}"
    return {
        "get": {
            "operationId": f"{name}_{form}",
            "summary": summary,
            "description": note,
            "parameters": refs,
            "responses": responses,
        }
    }


def _plain(operation: str, summary: str, media: str) -> Schema:
    return {
        "operationId": operation,
        "summary": summary,
        "responses": {"200": {"description": summary, "content": {media: {}}}},
    }


def _envelope(name: str) -> Schema:
    properties: Schema = {
        "count": {"type": "integer", "description": "Rows in the view, of which these are a part"},
        "cutoff": {"type": "string", "format": "date"},
        "version": {"type": "string"},
        "rows": {"type": "array", "items": {"$ref": f"#/components/schemas/{name}"}},
    }
    return {"type": "object", "required": list(properties), "properties": properties}


def _parameters(limit: int) -> Schema:
    listed = "Codes, separated by commas; any of them. Unknown codes are ignored."
    coded = {name: _parameter(name, {"type": "string"}, listed) for name in CODED}
    day, whole = {"type": "string", "format": "date"}, {"type": "integer", "minimum": 0}
    rules = codebook.read().codes("dates")
    said = " ".join(f"`{code.code}`: {code.note['en']}" for code in rules.values())
    return coded | {
        "from": _parameter("from", day, "First day."),
        "to": _parameter("to", day, "Last day, included."),
        "dates": _parameter("dates", {"enum": list(rules), "default": period.OVERLAP}, said),
        "q": _parameter("q", {"type": "string", "maxLength": MAX_QUERY}, 'Words, names in any spelling, "phrases".'),
        "v": _parameter("v", {"type": "string"}, f"A version of the ledger: {', '.join(edition.versions())}."),
        "limit": _parameter("limit", whole | {"default": limit}, "How many rows at most."),
        "offset": _parameter("offset", whole | {"default": 0}, "How many rows to pass over."),
    }


def _parameter(name: str, schema: Schema, description: str) -> Schema:
    return {"name": name, "in": "query", "schema": schema, "description": description}


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
        return {"type": "string"}
    schema: Schema = {"type": TYPES.get(column.type, ["string"]), "description": column.label["en"]}
    if column.codes and not column.is_list:
        schema["enum"] = [*book.codes(column.codes), ""]
    return schema


def _problem() -> Schema:
    text = {"type": "string"}
    properties: Schema = {"type": text, "title": text, "status": {"type": "integer"}, "detail": text}
    return {"type": "object", "required": list(properties), "properties": properties}

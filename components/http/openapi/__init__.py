"""The description of the routes for programs: OpenAPI 3.1, made from the list of resources and the codebook."""

from __future__ import annotations

import re
from collections.abc import Iterator

from components.exports.formats import FORMATS, RESOURCES, Resource
from components.figures import registry
from components.http.openapi import schemas
from components.http.openapi.schemas import TEXT, Schema
from components.http.parameters import parameters
from components.http.responses import TAGGED
from components.state.pages import PAGES
from data.ledger import codebook, release
from data.ledger.load import Ledger
from data.query import record, rows

HEADERS = {
    "ETag": "Names this very answer; send it back in If-None-Match.",
    "Last-Modified": "The day on which the ledger was last changed.",
    "Link": "The rows before and after these (RFC 8288), while there are any.",
}


def document(ledger: Ledger) -> Schema:
    """The whole description."""
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
        "paths": {path: {"get": operation} for path, operation in _operations()},
        "components": {
            "parameters": {name: schemas.parameter(name, each) for name, each in parameters(ledger).items()},
            "schemas": {name: schemas.table(ledger, name) for name in rows.TABLES} | {"Problem": schemas.PROBLEM},
        },
    }


def _operations() -> Iterator[tuple[str, Schema]]:
    """A path and what it answers: one a form, and of the routes of tables one a table."""
    for resource in RESOURCES:
        for form, path in resource.paths.items():
            for table in tables(resource):
                yield path.replace("{table}", table), _operation(resource, form, path, table)


def tables(resource: Resource) -> tuple[str, ...]:
    """The tables that a resource answers of; "" where it is of none in particular."""
    if resource.name == "record":
        return record.TABLES
    return rows.TABLES if "{table}" in resource.path else ("",)


def _operation(resource: Resource, form: str, path: str, table: str) -> Schema:
    names = [name for name in re.findall(r"{(\w+)}", path) if name != "table"]
    operation: Schema = {
        "operationId": "_".join(filter(None, (table, resource.name, form))),
        "summary": resource.summary.format(table=codebook.read().tables[table].label["en"])
        if table
        else resource.summary,
        "parameters": [
            *(_in_path(name) for name in names),
            *({"$ref": f"#/components/parameters/{name}"} for name in resource.parameters),
        ],
        "responses": _responses(resource, form, table, bool(names)),
    }
    return operation | ({"description": codebook.read().tables[table].note["en"]} if table else {})


def _responses(resource: Resource, form: str, table: str, named: bool) -> Schema:
    answer: Schema = {"description": "The answer", "content": _content(resource, form, table)}
    problems = ["400", "414", "503", *(["404"] if named or not resource.lenient else [])]
    if resource.name in TAGGED:
        problems.append("304")
        answer["headers"] = {header: {"schema": TEXT, "description": words} for header, words in HEADERS.items()}
    if resource.made:
        problems.append("429")
    return {"200": answer, **schemas.problems(*sorted(problems))} | (schemas.STATES if resource.name == "ready" else {})


def _content(resource: Resource, form: str, table: str) -> Schema:
    media = FORMATS[form].media_type.partition(";")[0]
    if resource.name == "rows" and form == "json":
        return {media: {"schema": schemas.envelope(table)}}
    more: Schema = {"application/x-ndjson": {}} if "progress" in resource.parameters else {}
    return {media: {} if FORMATS[form].packed else {"schema": {} if form == "json" else TEXT}} | more


def _in_path(name: str) -> Schema:
    codes = {"name": registry.names(), "page": PAGES, "version": tuple(release.by_version())}.get(name)
    schema = TEXT | ({"enum": [*codes]} if codes else {})
    return {"name": name, "in": "path", "required": True, "schema": schema, "description": f"The {name}."}

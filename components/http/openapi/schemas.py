"""The shapes of what goes in and comes out: parameters, rows, problems."""

from __future__ import annotations

from typing import Any

from components.http.middleware import request_limits
from components.http.parameters import NUMBER, Parameter
from data.ledger import codebook
from data.ledger.load import Ledger
from data.ledger.schema import Column
from data.query import rows

Schema = dict[str, Any]
TEXT: Schema = {"type": "string"}
TYPES = {"number": ["number", "null"], "integer": ["integer", "null"], "boolean": ["boolean"]}
WHY = {
    "304": "Not changed since what If-None-Match or If-Modified-Since name",
    "400": f"A parameter or value that means nothing, or more than {request_limits.PARAMETERS} of them",
    "404": "There is no such thing or version, or the filters leave nothing of it",
    "414": f"More than {request_limits.QUERY} bytes after the question mark",
    "429": "Too many files in a short time; Retry-After says when to ask again",
    "503": "The ledger has problems, or the server cannot print",
}
_ERRORS: Schema = {
    "type": "array",
    "description": "The parts of the address that mean nothing, and what is allowed in their place",
    "items": {
        "type": "object",
        "required": ["parameter", "value", "allowed"],
        "properties": {"parameter": TEXT, "value": TEXT, "allowed": {"type": "array", "items": TEXT}},
    },
}
PROBLEM: Schema = {
    "type": "object",
    "required": ["type", "title", "status", "detail"],
    "properties": {"type": TEXT, "title": TEXT, "status": {"type": "integer"}, "detail": TEXT, "errors": _ERRORS},
}
#: What changes did to the headline numbers.
EFFECT: Schema = {
    "type": "object",
    "description": "Headline numbers that the changes from one day on have moved; absent where no version had been released before",
    "required": ["before", "after", "numbers"],
    "properties": {"before": TEXT, "after": TEXT, "numbers": {"type": "array", "items": {"type": "object"}}},
}
_STATE = {"application/json": {"schema": {"type": "object", "required": ["ready", "checks", "reasons"]}}}
#: What the route of readiness answers, ready or not.
STATES: Schema = {
    "200": {"description": "Readers can be sent here", "content": _STATE},
    "503": {"description": "Readers cannot be sent here", "content": _STATE},
}


def problems(*statuses: str) -> Schema:
    """Answers that are no answer, by status."""
    content = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {
        status: {"description": WHY[status]} | ({} if status == "304" else {"content": content}) for status in statuses
    }


def parameter(name: str, each: Parameter) -> Schema:
    """A parameter of an address."""
    schema: Schema = dict(TEXT)
    if each.form == NUMBER:
        schema = {"type": "integer", "minimum": 0, "maximum": 10 ** int(NUMBER[-2]) - 1}
    elif each.form:
        schema["pattern"] = f"^({each.form})?$"
        schema["examples"] = [each.example.partition(",")[0]]
    if each.codes:
        schema["enum"] = [*each.codes, *([] if each.listed else [""])]
    if each.longest:
        schema["maxLength"] = each.longest
    if each.default:
        schema["default"] = int(each.default) if schema["type"] == "integer" else each.default
    many = {"schema": {"type": "array", "items": schema}, "style": "form", "explode": False}
    return {"name": name, "in": "query", "description": each.note} | (many if each.listed else {"schema": schema})


def envelope(table: str) -> Schema:
    """Rows of a table and what is said of all of them."""
    properties: Schema = {
        "count": {"type": "integer", "description": "Rows in the view, of which these are a part"},
        "cutoff": {"type": "string", "format": "date"},
        "version": TEXT,
        "rows": {"type": "array", "items": {"$ref": f"#/components/schemas/{table}"}},
    }
    more = {"effect": EFFECT} if table == "changes" else {}
    return {"type": "object", "required": list(properties), "properties": properties | more}


def table(ledger: Ledger, name: str) -> Schema:
    """A row of a table."""
    described = codebook.read().tables[name]
    names = list(rows.plain(getattr(ledger, name).head(0), ledger, name).columns)
    return {
        "type": "object",
        "description": described.note.get("en", ""),
        "required": names,
        "properties": {each: _column(rows.columns(name)[each]) for each in names},
    }


def _column(column: Column) -> Schema:
    schema: Schema = {"type": TYPES.get(column.type, ["string"]), "description": column.label["en"]}
    if column.codes and not column.is_list:
        schema["enum"] = [*codebook.read().codes(column.codes), ""]
    return schema

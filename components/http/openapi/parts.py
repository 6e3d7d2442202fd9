"""What several descriptions of routes share: parameters, problems, a route in a few words."""

from __future__ import annotations

from typing import Any

from components.http.middleware import request_limits
from components.http.middleware.rate_limit import MADE
from data.ledger import codebook, versions
from data.query import period
from data.query.selection import CODED, MAX_QUERY

Schema = dict[str, Any]
TEXT: Schema = {"type": "string"}
PROBLEM = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
WHY = {
    "304": "Not changed since what If-None-Match or If-Modified-Since name",
    "400": f"A parameter that cannot be read, or more than {request_limits.PARAMETERS} of them",
    "404": "There is no such thing, or the filters leave nothing of it",
    "414": f"More than {request_limits.QUERY} bytes after the question mark",
    "429": "Too many files in a short time; Retry-After says when to ask again",
    "503": "The ledger has problems, or the server cannot print",
}
#: The filters, the same on every page, and how a reader wants to see a file.
FILTERS = (*CODED, "from", "to", "dates", "q", "v")
READING = ("lang", "months", "digits", "time", "dark")


def problems(*statuses: str) -> Schema:
    """Answers that are no answer, by status."""
    return {
        status: {"description": WHY[status]} | ({} if status == "304" else {"content": PROBLEM}) for status in statuses
    }


def route(operation: str, path: str, summary: str, media: Schema, *names: str, more: tuple[Schema, ...] = ()) -> Schema:
    """A route that is read: `media` are its answers by type, `names` its shared parameters, `more` those of its own."""
    made = path.startswith(MADE)
    parameters = [*more, *({"$ref": f"#/components/parameters/{name}"} for name in names)]
    responses = {"200": {"description": summary, "content": media}}
    usual = ("400", "404", "414", "503") if made else ("400", "414", "503")
    return {
        "get": {
            "operationId": operation,
            "summary": summary,
            "parameters": parameters,
            "responses": responses | problems(*usual, *(["429"] if made else [])),
        }
    }


def shared(limit: int) -> Schema:
    """The parameters that routes refer to; `limit` is how many rows come when nothing is asked."""
    listed = "Codes, separated by commas; any of them. Unknown codes are passed over, and Marsad-Ignored names them."
    day = TEXT | {"examples": ["2023-09-13"]}
    whole = {"type": "integer", "minimum": 0, "maximum": 9_999_999}
    said = {name: parameter(name, TEXT, listed) for name in CODED}
    rules = codebook.read().codes("dates")
    told = " ".join(f"`{code.code}`: {code.note['en']}" for code in rules.values())
    said |= {
        "from": parameter("from", day, "First day."),
        "to": parameter("to", day, "Last day, included."),
        "q": parameter("q", TEXT, f'Words, names in any spelling, "phrases"; the first {MAX_QUERY} characters count.'),
        "dates": parameter("dates", TEXT | {"examples": list(rules), "default": period.OVERLAP}, told),
        "v": parameter("v", TEXT, f"A version of the ledger: {', '.join(versions.versions())}."),
        "limit": parameter("limit", whole | {"default": limit}, "How many rows at most."),
        "offset": parameter("offset", whole | {"default": 0}, "How many rows to pass over."),
    }
    reading = {
        "lang": (("ar", "en"), "The language; else that of Accept-Language."),
        "months": (("both", "levantine", "egyptian"), "The names of months in Arabic."),
        "digits": (("latn", "arab"), "The digits in Arabic."),
        "time": (("ltr", "rtl"), "Which way time runs."),
        "dark": (("1",), "The dark theme."),
    }
    return said | {
        name: parameter(name, TEXT | {"examples": [*codes]}, note) for name, (codes, note) in reading.items()
    }


def parameter(name: str, schema: Schema, description: str, where: str = "query") -> Schema:
    """One parameter."""
    return {"name": name, "in": where, "schema": schema, "description": description} | (
        {"required": True} if where == "path" else {}
    )

"""Every file that can be fetched: its form, its address, what it is asked with, whether it is made for one who asks.

Routes, links, the description for programs, the rate limit, robots.txt and nginx are made from these lists or held to
them by a test. What makes each file stands in `components/http/routes.py`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from components.state import address
from components.state.view import View


@dataclass(frozen=True)
class Format:
    """A form of file; one that is `packed` gains nothing from being packed again on its way. `label` is the message that
    a link to rows in this form bears."""

    media_type: str
    packed: bool = False
    label: str = ""


#: By the ending of addresses and names.
FORMATS = {
    "json": Format("application/json", label="download-json"),
    "csv": Format("text/csv; charset=utf-8", label="download-csv"),
    "parquet": Format("application/vnd.apache.parquet", True, "download-parquet"),
    "xlsx": Format("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", True, "download-xlsx"),
    "zip": Format("application/zip", packed=True),
    "png": Format("image/png", packed=True),
    "svg": Format("image/svg+xml"),
    "pdf": Format("application/pdf", packed=True),
    "pptx": Format("application/vnd.openxmlformats-officedocument.presentationml.presentation", packed=True),
    "atom": Format("application/atom+xml; charset=utf-8"),
    "html": Format("text/html; charset=utf-8"),
    "txt": Format("text/plain; charset=utf-8"),
}
#: The parameters of a view, those of a figure, and of what is said of no rows in particular.
VIEW = (*address.FILTERS, *address.PINNED, *address.READER)
DRAWN = (*VIEW, "dark")
WORDS = (*address.PINNED, *address.READER)


@dataclass(frozen=True)
class Resource:
    """What an address answers with, in one or several forms; `{…}` in `path` stands for a name, `{format}` for the form.

    `summary` says it in English, for programs.

    `parameters` are those it is asked with; `made`: drawn or packed for one who asks, so often and no more, where the rest
    is read. A `lenient` one is asked for by chats, robots and balancers, which lengthen addresses: it passes over what it
    does not know, where any other refuses.
    """

    name: str
    summary: str
    path: str
    formats: tuple[str, ...]
    parameters: tuple[str, ...] = ()
    made: bool = False
    lenient: bool = False

    @property
    def paths(self) -> dict[str, str]:
        """The path of each form."""
        return {form: self.path.replace("{format}", form) for form in self.formats}

    def answers(self, path: str) -> bool:
        """Whether it has this path."""
        return any(re.fullmatch(pattern(each), path) for each in self.paths.values())


#: The first whose path fits answers.
RESOURCES = (
    Resource("openapi", "This description", "/api/v1/openapi.{format}", ("json",), ("lang",)),
    Resource(
        "rows",
        "{table} of a view",
        "/api/v1/{table}.{format}",
        ("json", "csv", "parquet"),
        (*VIEW, "sort", "limit", "offset"),
    ),
    Resource(
        "counts",
        "Claims of a view, grouped and counted",
        "/api/v1/claims/counts.{format}",
        ("json", "csv", "parquet"),
        (*VIEW, "by"),
    ),
    Resource(
        "outcomes",
        "Promises and possibilities of a view, and what the ledger has of each afterwards",
        "/api/v1/claims/outcomes.{format}",
        ("json", "csv", "parquet"),
        (*VIEW, "group"),
    ),
    Resource(
        "readings",
        "What was read a second time of the claims of a view, with the verdict of each reading",
        "/api/v1/claims/readings.{format}",
        ("json", "csv", "parquet"),
        VIEW,
    ),
    Resource("record", "One of the {table}, whole", "/api/v1/{table}/{id}.{format}", ("json",), WORDS),
    Resource("feed", "What changed in the ledger", "/feed.{format}", ("atom",), ("from", "to", *WORDS)),
    Resource("numbers", "The numbers that a figure of a view draws", "/chart/{name}.{format}", ("csv",), DRAWN),
    Resource(
        "slides", "Every slide of a figure of a view, as pictures", "/chart/{name}.{format}", ("zip",), DRAWN, made=True
    ),
    Resource(
        "chart",
        "A figure of a view",
        "/chart/{name}.{format}",
        ("png", "svg", "pdf"),
        (*DRAWN, "size", "width", "height", "frame", "ground", "part"),
        made=True,
    ),
    Resource(
        "card", "The picture of a link", "/card.{format}", ("png",), (*DRAWN, *address.RECORD), made=True, lenient=True
    ),
    Resource(
        "share",
        "A link for chats, which leads to the page",
        "/share/{page}",
        ("html",),
        (*DRAWN, *address.RECORD),
        lenient=True,
    ),
    Resource(
        "brief",
        "A view on two pages, with two figures",
        "/brief.{format}",
        ("pdf",),
        (*DRAWN, "page", "figures"),
        made=True,
    ),
    Resource(
        "deck",
        "Figures of a view as slides",
        "/deck.{format}",
        ("pptx",),
        (*DRAWN, "page", "figures", "progress"),
        made=True,
    ),
    Resource(
        "release",
        "A release of the ledger, as it was made",
        "/download/releases/{version}.{format}",
        ("zip",),
        ("lang",),
        made=True,
    ),
    Resource(
        "croissant", "A release described as Croissant, for programs that look for data sets", "/download/releases/{version}.{format}",
        ("json",), ("lang",),
    ),
    Resource(
        "template", "A worked example of a reader's own tables, to start from", "/download/own-table.{format}", ("xlsx", "zip"), ("lang",),
        made=True,
    ),
    Resource("package", "A view as a Data Package", "/download/marsad.{format}", ("zip",), VIEW, made=True),
    Resource(
        "outcomes-workbook", "Promises and possibilities of a view, and what came of each, as a workbook", "/download/outcomes.{format}",
        ("xlsx",), (*VIEW, "group"), made=True,
    ),
    Resource("workbook", "{table} of a view as a workbook", "/download/{table}.{format}", ("xlsx",), VIEW, made=True),
    Resource("ready", "Whether a checked ledger is loaded, and which", "/readyz", ("json",), lenient=True),
    Resource("robots", "What robots may read", "/robots.{format}", ("txt",), lenient=True),
)
BY_NAME = {resource.name: resource for resource in RESOURCES}


def link(view: View, name: str, form: str, changes: Mapping[str, str] | None = None, /, **names: str) -> str:
    """The address, relative to a page, of what a resource answers of this view. `names` stand in its path; `changes` are
    parameters, of which it gets those that it takes."""
    resource = BY_NAME[name]
    dropped = {each: "" for each in VIEW if each not in resource.parameters} | {"view": ""}
    given = {each: value for each, value in (changes or {}).items() if each in resource.parameters}
    return view.link(resource.paths[form].format(**names).removeprefix("/"), **dropped | given)


def saved_as(view: View, name: str) -> str:
    """What a file over a view is saved under, without its ending: whose it is, what it holds."""
    return f"{'own-table' if view.ledger.edition.is_own else 'marsad'}-{name}"


def answers(path: str) -> bool:
    """Whether any resource has this path."""
    return any(resource.answers(path) for resource in RESOURCES)


def pattern(path: str) -> str:
    """A path with names in braces as a regular expression."""
    return re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(path))


def folders() -> tuple[str, ...]:
    """The first parts of addresses under which nothing but files stands."""
    first = (path.split("/")[1] for resource in RESOURCES for path in resource.paths.values() if path.count("/") > 1)
    return tuple(dict.fromkeys(first))


def robots() -> str:
    """What robots may read: the pages and the rows, not the files that cost the server work."""
    kept = [
        path.partition("{")[0]
        for resource in RESOURCES
        if resource.made and not resource.lenient
        for path in resource.paths.values()
    ]
    lines = [f"Disallow: {path}" for path in dict.fromkeys([*kept, "/_stcore/"])]
    return "\n".join(["User-agent: *", *lines, "Allow: /", ""])


def costly() -> str:
    """A regular expression, as nginx reads them, of the paths whose answers are made."""
    paths = [path for resource in RESOURCES if resource.made for path in resource.paths.values()]
    return f"^({'|'.join(map(pattern, paths))})$"

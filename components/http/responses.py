"""How the routes answer: what a cache may keep, who may read, and errors as problem+json in the reader's language."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict
from email.utils import format_datetime, parsedate_to_datetime

from rapidfuzz import process
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from components import markup
from components.exports import properties
from components.exports.chromium import BusyError, MissingError
from components.exports.formats import FORMATS
from components.i18n import bidi, languages
from components.i18n.text import Text
from data.ledger.load import Ledger, LedgerError
from data.query.selection import Ignored

METHODS = ["GET", "HEAD", "OPTIONS"]
VIEWPORT = markup.void("meta", name="viewport", content="width=device-width")
#: The sentence for each way in which printing fails; `press` for any other.
WHY: dict[type, str] = {MissingError: "chromium", BusyError: "busy"}
#: Resources whose answers name themselves (ETag): what is the same need not be sent again.
TAGGED = ("openapi", "rows", "counts", "outcomes", "readings", "record", "numbers", "feed")
EXPOSED = ["ETag", "Last-Modified", "Link", "Content-Disposition", "Retry-After"]
#: Parts of an address that a sentence is said of, codes that it lists, and those alike where there are more.
SENTENCES, LISTED, ALIKE = 5, 30, 8


class RequestError(Exception):
    """What was asked for is not given: a status, and the sentence that says why (`refused-…` of the words file).

    `errors` are the parts of the address that mean nothing; the sentence is then said of each. `retry_after`: seconds
    after which it may be asked for again, 0 where that changes nothing.
    """

    def __init__(
        self, status: int, why: str, errors: Sequence[Ignored] = (), retry_after: int = 0, **blanks: object
    ) -> None:
        super().__init__(why)
        self.status, self.why, self.errors, self.blanks = status, why, tuple(errors), blanks
        self.retry_after = retry_after


class GoneError(Exception):
    """Whoever asked has gone, and what was made for them is stopped."""


class Options:
    """Answers OPTIONS where no other site asks beforehand (that is CORS): which methods there are."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        allowed = Response(status_code=204, headers={"allow": ", ".join(METHODS)})
        await (allowed if scope.get("method") == "OPTIONS" else self.app)(scope, receive, send)


#: For every route: any site may read it. What is not packed already is packed on its way.
OPEN = [
    Middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["GET", "HEAD"], expose_headers=EXPOSED),
    Middleware(Options),
]
PACKED = [*OPEN, Middleware(GZipMiddleware, minimum_size=1000)]


def answered(request: Request, body: bytes, ledger: Ledger) -> Response:
    """The body with its ETag; 304 without it when the reader has it already."""
    tag = f'W/"{ledger.edition.version}-{hashlib.sha256(body).hexdigest()[:16]}"'
    headers = {"etag": tag, "last-modified": modified(ledger), "cache-control": "no-store" if ledger.edition.is_own else "no-cache"}
    if known(request, tag, headers["last-modified"]):
        return Response(status_code=304, headers=headers)
    return Response(body, headers=headers, media_type=FORMATS[request.state.format].media_type)


def known(request: Request, tag: str, changed: str) -> bool:
    """Whether the reader has this very body: by its tag, and only where no tag is given by its date."""
    if request.headers.get("if-none-match"):
        return has(request, tag)
    try:
        since = parsedate_to_datetime(request.headers.get("if-modified-since", ""))
    except ValueError:
        return False
    return since.tzinfo is not None and since >= parsedate_to_datetime(changed)


def has(request: Request, tag: str) -> bool:
    """Whether the reader has the body of this tag."""
    given = [each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "").split(",")]
    return "*" in given or tag.removeprefix("W/") in given


def modified(ledger: Ledger) -> str:
    """When a ledger was last changed, or closed if it has not been since."""
    return format_datetime(properties.changed(ledger), usegmt=True)


def language(request: Request) -> str:
    """Code of the language to answer in: the address decides, else what the program or browser prefers."""
    return languages.negotiate(request.query_params.get("lang", ""), request.headers.get("accept-language", ""))


def problem(request: Request, status: int, why: str, errors: Sequence[Ignored] = (), **blanks: object) -> Response:
    """An error as application/problem+json, or as a page where a browser asks for one.

    `why` names the sentence: `refused-…` of the words file; of `errors` it is said of each.
    """
    text = Text(lang=language(request))
    sentences = [text(f"refused-{why}", **_blanks(each)) for each in errors[:SENTENCES]]
    title, detail = text(f"status-{status}"), " ".join(sentences) or text(f"refused-{why}", **blanks)
    headers = {"content-language": text.lang, "vary": "Accept, Accept-Language", "cache-control": "no-store"}
    if "text/html" in request.headers.get("accept", "") and not request.url.path.startswith("/api/"):
        return HTMLResponse(page(title, detail, text), status, headers)
    body = {"type": "about:blank", "title": bidi.plain(title), "status": status, "detail": bidi.plain(detail)}
    listed = {"errors": [asdict(each) for each in errors]} if errors else {}
    content = json.dumps(body | listed, ensure_ascii=False)
    return Response(content, status, headers, media_type="application/problem+json")


def _blanks(error: Ignored) -> dict[str, object]:
    """What a sentence says of a part of an address; of very many codes that are allowed, those that look alike."""
    many = len(error.allowed) > LISTED
    shown = [code for code, *_ in process.extract(error.value, error.allowed, limit=ALIKE)] if many else error.allowed
    return {
        "parameter": error.parameter,
        "value": error.value,
        "allowed": ", ".join(shown),
        "cut": "yes" if many else "no",
    }


def page(title: str, detail: str, text: Text) -> str:
    """A page that says one thing and leads back to the site."""
    head = markup.tag("head", markup.void("meta", charset="utf-8"), markup.tag("title", title), VIEWPORT)
    back = markup.tag("p", markup.link(text("refused-back"), f"/?lang={text.lang}"))
    body = markup.tag("body", markup.tag("h1", title), markup.tag("p", detail), back)
    return "<!doctype html>" + str(markup.tag("html", head, body, lang=text.lang, dir=text.dir))


async def refused(request: Request, error: Exception) -> Response:
    """The answer to what is asked for in vain."""
    assert isinstance(error, RequestError)
    answer = problem(request, error.status, error.why, error.errors, **error.blanks)
    if error.retry_after:
        answer.headers["retry-after"] = str(error.retry_after)
    return answer


async def own_expired(request: Request, _: Exception) -> Response:
    """What is answered where a reader's own table is kept no longer."""
    return problem(request, 404, "own")


async def ledger_broken(request: Request, error: Exception) -> Response:
    """What is answered while the ledger has problems."""
    assert isinstance(error, LedgerError)
    return problem(request, 503, "ledger", count=len(error.problems))


async def not_rendered(request: Request, error: Exception) -> Response:
    """What is answered where Chromium is missing, dead or overrun."""
    answer = problem(request, 503, WHY.get(type(error), "render"))
    if isinstance(error, BusyError):
        answer.headers["retry-after"] = "5"
    return answer


async def gone(_: Request, __: Exception) -> Response:
    """What is written down of a reader who has gone, as servers call it; nobody reads it."""
    return Response(status_code=499)


async def wrong_method(request: Request, error: Exception) -> Response:
    """The answer to a method that a route does not have."""
    answer = problem(request, 405, "method")
    answer.headers.update(getattr(error, "headers", None) or {})
    return answer

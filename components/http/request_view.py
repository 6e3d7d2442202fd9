"""The view that a request asks for, and what in a request is refused: nothing is passed over unseen."""

from __future__ import annotations

from starlette.requests import Request

from components.exports.formats import Resource
from components.http import hosts
from components.http.parameters import OWN
from components.http.responses import RequestError
from components.state import preferences
from components.state.view import View
from data.ledger import own, versions
from data.query.selection import Ignored


def of(request: Request, page: str) -> View:
    """The view of a page under the parameters of a request.

    Raises LedgerError where there is none, and RequestError for a filter that means nothing, unless its resource is lenient.
    ExpiredError where a reader's own table is gone, if only since `check`: ours does not stand in for it.
    """
    query, accepted = request.query_params, request.headers.get("accept-language", "")
    view = View.open(query, page, accepted, query.get("dark") == "1", hosts.site(request))
    if request.state.resource.lenient:
        return view
    if own.is_own(asked := _version(request)) and (asked != view.query[versions.PARAMETER] or not own.find(asked)):
        raise own.ExpiredError
    if view.ignored:
        raise RequestError(400, "value", view.ignored)
    return view


def check(request: Request, resource: Resource) -> None:
    """Refuse, by a RequestError, parameters that a resource does not have or that stand in the address twice, and values
    that no ledger is needed to know as wrong."""
    pairs = [(name[:60], value) for name, value in request.query_params.multi_items()]
    names = [name for name, _ in pairs]
    strange = [
        Ignored(name, value[:60], resource.parameters) for name, value in pairs if name not in resource.parameters
    ]
    twice = [Ignored(name, value[:60]) for place, (name, value) in enumerate(pairs) if name in names[:place]]
    wrong = [
        Ignored(name, value[:60], OWN[name].allowed)
        for name, value in pairs
        if name in OWN and value and not OWN[name].takes(value)
    ]
    if own.is_own(_version(request)) and not own.find(_version(request)):
        raise own.ExpiredError
    strange_version = [each for each in preferences.ignored(request.query_params) if each.parameter == "v" and not own.is_own(each.value)]
    for errors, status, why in (
        (strange, 400, "parameter"),
        (twice, 400, "twice"),
        (wrong, 400, "value"),
        (strange_version, 404, "value"),
    ):
        if errors:
            raise RequestError(status, why, errors)


def _version(request: Request) -> str:
    return request.query_params.get(versions.PARAMETER, "").strip()

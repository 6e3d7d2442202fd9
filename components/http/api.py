"""The rows of the ledger for programs: tables, whole records, and claims grouped and counted."""

from __future__ import annotations

import json

import pandas as pd
from starlette.requests import Request
from starlette.responses import Response

from components.exports import tabular
from components.http import request_view
from components.http.parameters import OWN
from components.http.responses import RequestError, answered
from components.state.view import View
from data import count
from data.count import pivot
from data.count.readings import of_claim, of_claims
from data.ledger import own
from data.ledger.load import Ledger
from data.query import order, record, rows
from data.query.selection import Ignored

#: Kinds that claims can be grouped by at once.
MOST_KINDS = 4


def rows_of(request: Request) -> Response:
    """The rows of one table under the page's own parameters, in the order of `sort`, with `limit` and `offset`."""
    table, query = request.path_params["table"], request.query_params
    if table not in rows.TABLES:
        raise RequestError(404, "table", table=table[:60], known=", ".join(rows.TABLES))
    limit, offset = (int(query.get(each) or OWN[each].default) for each in ("limit", "offset"))
    view = request_view.of(request, "data")
    frame = _ordered(view, table, query.get("sort", ""))
    part = rows.plain(frame.iloc[offset : offset + limit], view.ledger, table)
    types = {name: column.type for name, column in rows.columns(table).items()}
    more = _effect(view) if table == "changes" and request.state.format == "json" else {}
    answer = _answer(request, view, part, len(frame), types, **more)
    if pages := _pages(request, limit, offset, len(frame)):
        answer.headers["link"] = pages
    return answer


def counts(request: Request) -> Response:
    """Claims in view grouped and counted `by` one or several kinds; the layers are never added up."""
    view = request_view.of(request, "claims")
    kinds = tuple(code for part in request.query_params.get("by", "").split(",") if (code := part.strip()))
    if len(kinds) > MOST_KINDS:
        raise RequestError(400, "value", [Ignored("by", ",".join(kinds)[:60], (f"1–{MOST_KINDS}",))])
    frame = pivot.pivot(view.ledger, view.selection, kinds)
    types = {str(name): "integer" if name == "claims" else "string" for name in frame}
    totals = {layer: count.totals(view.shown, layer).claims for layer in view.layers}
    return _answer(request, view, frame, len(frame), types, claims=totals, repeated=pivot.repeated(tuple(types)))


def outcomes(request: Request) -> Response:
    """The promises in view, those of one group or all, and what came of each."""
    view = request_view.of(request, "milestones")
    frame = rows.cells(count.outcomes(view.shown, view.ledger, request.query_params.get("group", "")))
    types = {str(name): "integer" if name == "more" else "string" for name in frame}
    return _answer(request, view, frame, len(frame), types)


def readings(request: Request) -> Response:
    """What was read a second time of the claims in view, a row a reading."""
    view = request_view.of(request, "claims")
    frame = rows.cells(of_claims(view.ledger, [*view.shown.claims.index]))
    types = {str(name): "boolean" if name == "equal" else "string" for name in frame}
    return _answer(request, view, frame, len(frame), types)


def record_of(request: Request) -> Response:
    """One row with its history; a claim (withdrawn ones too) or event with all that belongs to it."""
    table, code = request.path_params["table"], request.path_params["id"]
    if table not in record.TABLES:
        raise RequestError(404, "table", table=table[:60], known=", ".join(record.TABLES))
    ledger = request_view.of(request, "data").ledger
    ids = tuple(getattr(ledger, table).index)
    if code not in ids:
        raise RequestError(404, "value", [Ignored("id", code[:60], ids)])
    whole = {"cutoff": ledger.edition.cutoff, "version": ledger.edition.version, **whose(ledger), **record.of(ledger, table, code)}
    if table == "claims":
        whole |= {"readings": [{name: getattr(each, name) for name in ("kind", "read", "equal")} for each in of_claim(ledger, code)]}
    return answered(request, json.dumps(whole, ensure_ascii=False).encode(), ledger)


def whose(ledger: Ledger) -> dict[str, str]:
    """What JSON over a reader's own table says of it."""
    return {rows.EDITION: own.NOT_OURS} if ledger.edition.is_own else {}


def _effect(view: View) -> dict[str, object]:
    """What the changes of the view's days did to the headline numbers; nothing where no version had been released before."""
    moved = count.effect(view.ledger, view.selection.start, view.selection.end)
    if moved is None:
        return {}
    return {"effect": {"before": moved.before, "after": moved.after, "numbers": moved.numbers.to_dict("records")}}


def _ordered(view: View, table: str, sort: str) -> pd.DataFrame:
    """The rows in the order asked for; without one claims that answer a search stand best first, others as they are kept."""
    frame: pd.DataFrame = getattr(view.shown, table)
    columns = order.codes(table)
    if sort and sort not in columns:
        raise RequestError(400, "value", [Ignored("sort", sort[:60], columns)])
    code = sort or (order.RELEVANCE if view.selection.q and order.RELEVANCE in columns else "")
    return order.ordered(view.ledger, table, frame, code, view.selection.q) if code else frame


def _answer(
    request: Request, view: View, part: pd.DataFrame, whole: int, types: dict[str, str], **more: object
) -> Response:
    """These rows, of so many, in the form that is asked for; JSON says `more` of them."""
    form, part = request.state.format, rows.marked(part, view.ledger)
    if form == "json":
        body = tabular.as_json(part, whole, view.ledger.edition, **whose(view.ledger), **more)
    else:
        body = tabular.csv(part) if form == "csv" else tabular.parquet(part, types | {rows.EDITION: "string"})
    return answered(request, body, view.ledger)


def _pages(request: Request, limit: int, offset: int, whole: int) -> str:
    """The Link header (RFC 8288) to the rows before and after these."""
    places = {
        "next": offset + limit if offset + limit < whole else None,
        "prev": max(0, offset - limit) if offset else None,
    }
    links = {
        name: request.url.include_query_params(limit=limit, offset=place)
        for name, place in places.items()
        if place is not None and limit
    }
    return ", ".join(f'<{url.path.rpartition("/")[2]}?{url.query}>; rel="{name}"' for name, url in links.items())

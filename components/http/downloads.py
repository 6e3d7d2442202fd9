"""The routes under which a view is taken away as a workbook or as one ZIP."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from components.exports import data_package, xlsx
from components.http import request_view
from components.http.responses import METHODS, OPEN, broken, problem
from components.monitoring import metrics
from components.state.view import View
from data.ledger import load, release
from data.query import rows

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def workbook(request: Request) -> Response:
    """One table of the view as XLSX."""
    name = request.path_params["table"]
    if name not in rows.TABLES:
        return problem(request, 404, "table", table=f"{name}.xlsx"[:60], known=", ".join(rows.TABLES))
    try:
        return _file(xlsx.workbook(_view(request), name), f"marsad-{name}.xlsx", XLSX)
    except load.LedgerError as error:
        return broken(request, error)


def package(request: Request) -> Response:
    """All of the view as a Data Package in a ZIP."""
    try:
        return _file(data_package.bundle(_view(request)), "marsad.zip", "application/zip")
    except load.LedgerError as error:
        return broken(request, error)


def _view(request: Request) -> View:
    return request_view.view(request.query_params, "data", request.headers.get("accept-language", ""))


def archived(request: Request) -> Response:
    """The archive of a release, as it was made."""
    version = request.path_params["version"]
    if version not in release.known():
        return problem(request, 404, "release", release=version[:60], known=", ".join(release.known()))
    return _file(release.archive(version).read_bytes(), f"marsad-{version}.zip", "application/zip")


def _file(content: bytes, name: str, media_type: str) -> Response:
    metrics.made(name.rpartition(".")[2])
    return Response(content, media_type=media_type, headers={"content-disposition": f'attachment; filename="{name}"'})


ROUTES = [
    Route("/download/releases/{version:str}.zip", archived, methods=METHODS, middleware=OPEN),
    Route("/download/marsad.zip", package, methods=METHODS, middleware=OPEN),
    Route("/download/{table:str}.xlsx", workbook, methods=METHODS, middleware=OPEN),
]

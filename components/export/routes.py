"""The routes under which a view is taken away as a workbook or as one ZIP."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from components import visit
from components.answers import broken, problem
from components.export import bundle, sheets
from data import load, release, rows

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def workbook(request: Request) -> Response:
    """One table of the view as XLSX."""
    name = request.path_params["table"]
    if name not in rows.TABLES:
        return problem(404, f"There is no table {name!r}; tables: {', '.join(rows.TABLES)}.")
    try:
        return _file(sheets.workbook(visit.view(request.query_params, "data"), name), f"marsad-{name}.xlsx", XLSX)
    except load.LedgerError as error:
        return broken(error)


def package(request: Request) -> Response:
    """All of the view as a Data Package in a ZIP."""
    try:
        return _file(bundle.bundle(visit.view(request.query_params, "data")), "marsad.zip", "application/zip")
    except load.LedgerError as error:
        return broken(error)


def archived(request: Request) -> Response:
    """The archive of a release, as it was made."""
    version = request.path_params["version"]
    if version not in release.known():
        return problem(404, f"There is no release {version!r}; releases: {', '.join(release.known())}.")
    return _file(release.archive(version).read_bytes(), f"marsad-{version}.zip", "application/zip")


def _file(content: bytes, name: str, media_type: str) -> Response:
    return Response(content, media_type=media_type, headers={"content-disposition": f'attachment; filename="{name}"'})


ROUTES = [
    Route("/download/releases/{version:str}.zip", archived),
    Route("/download/marsad.zip", package),
    Route("/download/{table:str}.xlsx", workbook),
]

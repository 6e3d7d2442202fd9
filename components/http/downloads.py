"""A view taken away as a workbook or as one ZIP, and the archives of releases."""

from __future__ import annotations

from starlette.requests import Request

from components.exports import data_package, xlsx
from components.http import request_view
from components.http.files import File
from components.http.responses import RequestError
from data.ledger import release
from data.query import rows


def workbook(request: Request) -> File:
    """One table of the view as XLSX."""
    table = request.path_params["table"]
    if table not in rows.TABLES:
        raise RequestError(404, "table", table=table[:60], known=", ".join(rows.TABLES))
    view = request_view.of(request, "data")
    return File(lambda: xlsx.workbook(view, table), f"marsad-{table}")


def package(request: Request) -> File:
    """All of the view as a Data Package in a ZIP."""
    view = request_view.of(request, "data")
    return File(lambda: data_package.bundle(view), "marsad")


def release_of(request: Request) -> File:
    """The archive of a release, as it was made."""
    version = request.path_params["version"]
    if version not in release.known():
        raise RequestError(404, "release", release=version[:60], known=", ".join(release.known()))
    return File(release.archive(version).read_bytes, f"marsad-{version}")

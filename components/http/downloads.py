"""A view taken away as a workbook or as one ZIP, and the archives of releases."""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import Request

from components.exports import croissant, data_package, formats, upload_template, xlsx
from components.http import hosts, request_view
from components.http.files import File
from components.http.responses import RequestError, language
from components.i18n.text import Text
from data.ledger import release
from data.query import rows


def workbook(request: Request) -> File:
    """One table of the view as XLSX."""
    table = request.path_params["table"]
    if table not in rows.TABLES:
        raise RequestError(404, "table", table=table[:60], known=", ".join(rows.TABLES))
    view = request_view.of(request, "data")
    site = hosts.site(request)
    return File(lambda: xlsx.workbook(view, table, site), formats.saved_as(view, table))


def outcomes(request: Request) -> File:
    """The promises of the view, those of one group or all, and what came of each, as XLSX."""
    view, group = request_view.of(request, "milestones"), request.query_params.get("group", "")
    site = hosts.site(request)
    return File(lambda: xlsx.outcomes(view, group, site), formats.saved_as(view, "outcomes"))


def package(request: Request) -> File:
    """All of the view as a Data Package in a ZIP."""
    view = request_view.of(request, "data")
    site = hosts.site(request)
    name = formats.saved_as(view, "package") if view.ledger.edition.is_own else "marsad"
    return File(lambda: data_package.bundle(view, site), name)


def template(request: Request) -> File:
    """A worked example of a reader's own tables, in the words of a language."""
    text = Text(lang=language(request))
    make = upload_template.workbook if request.state.format == "xlsx" else upload_template.packed
    return File(lambda: make(text), f"own-table-{text.lang}")


def release_of(request: Request) -> File:
    """The archive of a release, as it was made; no other bytes leave under its name."""
    version = _version(request)
    body = _whole(version, lambda: release.packed(version))
    return File(lambda: body, f"marsad-{version}")


def croissant_of(request: Request) -> File:
    """What an archive holds, for programs."""
    version, site = _version(request), hosts.site(request)
    body = _whole(version, lambda: croissant.of(version, site))
    return File(lambda: body, f"marsad-{version}", inline=True)


def _version(request: Request) -> str:
    version: str = request.path_params["version"]
    if version not in release.by_version():
        raise RequestError(404, "release", release=version[:60], known=", ".join(release.by_version()))
    return version


def _whole(version: str, read: Callable[[], bytes]) -> bytes:
    """What is read of an archive that is the one that was made."""
    try:
        return read()
    except release.ReleaseError as error:
        raise RequestError(503, "archive", release=version) from error

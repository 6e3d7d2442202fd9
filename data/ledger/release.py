"""Releases: the tables as they stood under a version, frozen for ever and known by a checksum.

`python -m data.release VERSION` makes one. A release never changes: what has to be mended is mended in the tables, under
a new version.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import pandas as pd

from data.checks import checker
from data.checks.problem import Problem
from data.ledger import codebook, diff
from data.ledger.codebook import Codebook
from data.ledger.schema import Table

FOLDER = codebook.HOME / "releases"
#: Every file in an archive bears this moment and is not packed: the same tables make the same bytes on any machine.
MOMENT = (2020, 1, 1, 0, 0, 0)
#: So many rows of a table that was edited are named.
NAMED = 5
SAID = ("version", "date", "cutoff", "sha256")
#: The rule that an archive breaks which is not the one that was released.
BROKEN = "broken_release"


class ReleaseError(Exception):
    """A release cannot be made, or is not what it was when it was made; the message says why."""


@dataclass(frozen=True)
class Release:
    """One line of the list: when it was made, until when it looked, the sha256 of its archive, its rows by table."""

    version: str
    date: str
    cutoff: str
    sha256: str
    rows: Mapping[str, int]


def by_version() -> Mapping[str, Release]:
    """All releases by version, oldest first."""
    return _read(FOLDER / "releases.csv")


def archive(version: str) -> Path:
    """The ZIP of a release: its tables, and the codebook as it then read. KeyError for an unknown version."""
    return FOLDER / f"{by_version()[version].version}.zip"


def packed(version: str) -> bytes:
    """The archive, as it was released. KeyError for an unknown version; ReleaseError where it is missing or another."""
    release, path = by_version()[version], archive(version)
    try:
        body = path.read_bytes()
    except OSError as error:
        raise ReleaseError(f"The archive of version {version} cannot be read ({type(error).__name__}).") from error
    if hashlib.sha256(body).hexdigest() != release.sha256:
        raise ReleaseError(f"The archive of version {version} is not the one that was released.")
    return body


def broken() -> dict[str, str]:
    """Why the archives that are not whole are not, by version."""
    faults = {version: _fault(version, path := archive(version), _stamp(path)) for version in by_version()}
    return {version: fault for version, fault in faults.items() if fault}


@lru_cache(maxsize=32)  # whoever asks whether this server is well asks every few seconds
def _fault(version: str, _path: Path, _written: tuple[int, int]) -> str:
    """Why an archive is not whole; "" where it is. Asked again only when the file is another."""
    try:
        packed(version)
    except ReleaseError as error:
        return str(error)
    return ""


def _stamp(path: Path) -> tuple[int, int]:
    """Bytes of a file and the nanosecond of its last change; zeros where there is none."""
    try:
        state = path.stat()
    except OSError:
        return 0, 0
    return state.st_size, state.st_mtime_ns


def problem(version: str) -> Problem:
    """That the archive of a version is not whole, as the check says it."""
    return Problem("", "", "", BROKEN, {"value": version})


def tables(version: str) -> dict[str, pd.DataFrame]:
    """The tables of a release as frames of strings, under the columns that the codebook has now.

    KeyError for an unknown version; ReleaseError where the archive is missing or not the one that was made.
    """
    with ZipFile(io.BytesIO(packed(version))) as opened:
        return {name: _frame(opened, table) for name, table in codebook.read().tables.items()}


def edited(given: Mapping[str, pd.DataFrame], book: Codebook) -> Iterator[Problem]:
    """Tables of strings that call themselves a released version and are not what was released.

    Tables of another ledger, which share few claims with the release, are not asked. Where the archive of that version is
    not whole, that is said instead.
    """
    if book.version not in by_version():
        return
    try:
        released = tables(book.version)
    except ReleaseError:
        yield problem(book.version)
        return
    if "id" in given.get("claims", ()) and released["claims"]["id"].isin(given["claims"]["id"]).mean() > 0.5:
        whole = {name: frame for name, frame in given.items() if _has_key(frame, name, book)}
        for each in diff.between(released, {**released, **whole}, book):
            rows = [*each.added, *each.changed, *each.withdrawn]
            values = {"version": book.version, "rows": ", ".join(rows[:NAMED]) + (" …" if rows[NAMED:] else "")}
            yield Problem(each.table, "", "", "edited_release", values)


def archived(source: Path, book: Codebook) -> str:
    """The sha256 of the archive of the codebook's version where the tables in `source` and the codebook are those in it,
    byte for byte; "" where they are not. All tables must be there."""
    frozen = by_version().get(book.version)
    return frozen.sha256 if frozen and hashlib.sha256(pack(source, book)).hexdigest() == frozen.sha256 else ""


def freeze(source: Path, book: Codebook, day: str) -> Release:
    """Check the tables in `source`, write their archive and enter it in the list.

    ReleaseError where the tables have problems, or where the version has been released before.
    """
    raw, unreadable = checker.read(source, book)
    if problems := unreadable or checker.problems(raw, book):
        raise ReleaseError(f"The tables have {len(problems)} problems; `python -m data.check` lists them.")
    if book.version in by_version():
        raise ReleaseError(f"Version {book.version} is released already; state a new one in the codebook first.")
    body = pack(source, book)
    rows = {name: len(raw[name]) for name in book.tables}
    frozen = Release(book.version, day, book.cutoff, hashlib.sha256(body).hexdigest(), rows)
    (FOLDER / f"{book.version}.zip").write_bytes(body)
    _enter(frozen)
    return frozen


def pack(source: Path, book: Codebook) -> bytes:
    """The archive of the tables in `source`: the same bytes for the same tables and the same codebook."""
    paths = sorted(source / Path(table.path).name for table in book.tables.values())
    files = {"codebook.yaml": codebook.PATH, **{f"curated/{path.name}": path for path in paths}}
    target = io.BytesIO()
    with ZipFile(target, "w") as zip_file:
        for name, path in files.items():
            entry = ZipInfo(name, MOMENT)
            entry.external_attr = 0o644 << 16
            zip_file.writestr(entry, path.read_bytes())
    return target.getvalue()


@cache
def _read(path: Path) -> Mapping[str, Release]:
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {row["version"]: _release(row) for row in csv.DictReader(file)}


def _release(row: dict[str, str]) -> Release:
    counts = {name: row.pop(name) for name in SAID}
    return Release(**counts, rows={name: int(number) for name, number in row.items() if number})


def _enter(frozen: Release) -> None:
    """Write the list anew, so that a table that came later has its column, empty for the releases before it."""
    releases = [*by_version().values(), frozen]
    columns = [*SAID, *dict.fromkeys(name for each in releases for name in each.rows)]
    with (FOLDER / "releases.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows({name: getattr(each, name) for name in SAID} | dict(each.rows) for each in releases)
    _read.cache_clear()


def _has_key(frame: pd.DataFrame, name: str, book: Codebook) -> bool:
    """Whether a table is one of the codebook's and has what tells its rows apart."""
    return name in book.tables and {*(book.tables[name].key or book.tables[name].stored)} <= {*frame}


def _frame(opened: ZipFile, table: Table) -> pd.DataFrame:
    """A table that the release did not have yet is empty, and so is a column; what is gone since is left out."""
    name = f"curated/{Path(table.path).name}"
    if name not in opened.namelist():
        return pd.DataFrame(columns=list(table.stored), dtype=str)
    frame = pd.read_csv(io.BytesIO(opened.read(name)), dtype=str, keep_default_na=False)
    return table.filled(frame).reindex(columns=list(table.stored), fill_value="")

"""Which ledger an address asks for: the version that it pins with `v`, a reader's own, or the ledger as it stands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

import pandas as pd

from data.ledger import codebook, diff, load, own, release
from data.ledger.diff import Difference
from data.ledger.load import Edition, Ledger, LedgerError

PARAMETER = "v"


def asked(query: Mapping[str, str]) -> str:
    """The version that an address pins, if there is such a one; else ""."""
    version = query.get(PARAMETER, "").strip()
    return version if version in versions() or own.find(version) else ""


def from_query(query: Mapping[str, str]) -> Ledger:
    """The ledger of the version that an address pins; the ledger as it stands where it pins none that we know.

    Raises LedgerError for tables with problems and for an archive that is not the one that was released.
    """
    return of(asked(query))


def of(version: str) -> Ledger:
    """The ledger of one version; "" is the ledger as it stands. KeyError for an unknown version, ExpiredError for a
    reader's own that is gone, else LedgerError."""
    if own.is_own(version):
        return _own(version).ledger
    return load.load() if version in ("", codebook.read().version) else released(version)


def _own(version: str) -> own.Own:
    if (kept := own.find(version)) is None:
        raise own.ExpiredError
    return kept


def versions() -> tuple[str, ...]:
    """Every version that an address may pin, oldest first; the last is that of the ledger as it stands."""
    return tuple(dict.fromkeys((*release.by_version(), codebook.read().version)))


def stored(ledger: Ledger) -> dict[str, pd.DataFrame]:
    """All tables of the ledger's version as frames of strings, as they are stored. ExpiredError for a reader's own that is
    gone."""
    if ledger.edition.is_own:
        return dict(_own(ledger.edition.version).stored)
    return dict(load.checked(load.CURATED)) if is_latest(ledger) else release.tables(ledger.edition.version)


def is_latest(ledger: Ledger) -> bool:
    """Whether it is the ledger as it stands."""
    return ledger.edition.version == codebook.read().version


def around(ledger: Ledger, first: date | None, last: date | None) -> tuple[str, str] | None:
    """The versions between which lie the changes of some days, both included; None for `last` leaves the end open.

    One is the last that was released before the `first` day, the other that of `ledger`, or the last released up to the
    `last` day. None where nothing had been released before, and for a reader's own table.
    """
    if first is None or ledger.edition.is_own:
        return None
    releases, version = release.by_version(), ledger.edition.version
    reached = [*releases][: [*releases].index(version) + 1] if version in releases else [*releases]
    before = [name for name in reached if releases[name].date < first.isoformat()]
    until = [name for name in reached if last and releases[name].date <= last.isoformat()]
    whole = last is None or not len(ledger.changes) or ledger.changes["date"].max() <= last.isoformat()
    return (before[-1], version if whole else until[-1] if until else before[-1]) if before else None


@lru_cache(maxsize=8)
def since(version: str) -> list[Difference]:
    """What has changed from a released version to the ledger as it stands. KeyError for an unknown version, ReleaseError
    where its archive is not whole."""
    return diff.between(release.tables(version), load.checked(load.CURATED), codebook.read())


@lru_cache(maxsize=3)
def released(version: str) -> Ledger:
    """The ledger of a released version, by the rules of today. KeyError for an unknown version, else LedgerError.

    Rules may have grown stricter since a release was checked, so its checksum stands for the check.
    """
    edition, book = release.by_version()[version], codebook.read()
    try:
        raw = release.tables(version)
    except release.ReleaseError as error:
        raise LedgerError([release.problem(version)]) from error
    return load.build(raw, book, Edition(version, edition.cutoff))

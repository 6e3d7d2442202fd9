"""Ledgers of readers' own tables: each under a name that nobody can guess, for a time and so many at once, in memory only."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from threading import Lock
from time import monotonic

import pandas as pd

from data.ledger.load import Ledger

#: How the version of such a ledger begins; the rest of it is its secret.
PREFIX = "own-"
#: Seconds that one is kept, and how many are: the oldest gives way.
SECONDS, MOST = 2 * 60 * 60, 12
#: What every file says of where its rows come from.
NOT_OURS = "a reader's own table, not of Marsad"


class ExpiredError(LookupError):
    """A reader's own table is kept no longer."""


@dataclass(frozen=True, eq=False)
class Own:
    """A ledger, its tables as they would be stored, and the second at which it goes."""

    ledger: Ledger
    stored: Mapping[str, pd.DataFrame]
    end: float


_lock = Lock()
_kept: OrderedDict[str, Own] = OrderedDict()


def version() -> str:
    """A new name."""
    return PREFIX + secrets.token_urlsafe(24)


def keep(ledger: Ledger, stored: Mapping[str, pd.DataFrame]) -> None:
    """Keep a ledger under its version."""
    with _lock:
        _kept[ledger.edition.version] = Own(ledger, stored, monotonic() + SECONDS)
        while len(_kept) > MOST:
            _kept.popitem(last=False)


def find(version: str) -> Own | None:
    """What is kept under a version; None where nothing is, or no longer."""
    with _lock:
        for name in [name for name, each in _kept.items() if each.end <= monotonic()]:
            del _kept[name]
        return _kept.get(version)


def forget(version: str) -> None:
    """Keep it no longer."""
    with _lock:
        _kept.pop(version, None)


def is_own(version: str) -> bool:
    """Whether a version is that of a reader's own table, kept or not."""
    return version.startswith(PREFIX)

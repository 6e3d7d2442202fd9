"""The search index of the released ledger as a file, made when the site is set up: no start has to make it.

`python -m data.search.write_index` writes it. Its name holds a hash of the release and of the program that makes the index,
so that one made by another program is never read.
"""

from __future__ import annotations

import hashlib
import pickle
import sys
from pathlib import Path

from data.ledger import codebook
from data.ledger.load import Edition

FOLDER = codebook.HOME.parent / "build"


def path(edition: Edition) -> Path:
    """Where the index of a released ledger lies."""
    made_by = hashlib.sha256(f"{edition.sha256} {sys.version}".encode())
    for source in sorted((*codebook.HOME.rglob("*.py"), *codebook.HOME.rglob("*.yaml"))):
        made_by.update(source.read_bytes())
    return FOLDER / f"search-{made_by.hexdigest()[:16]}.pickle"


def read(edition: Edition) -> object:
    """What was written for a released ledger; None where nothing was, or nothing that can be read."""
    try:
        return pickle.loads(path(edition).read_bytes()) if edition.sha256 else None  # noqa: S301 written beside the program
    except (OSError, EOFError, pickle.UnpicklingError):
        return None


def write(edition: Edition, index: object) -> Path:
    """Write the index of a released ledger, in one step: a start beside it reads a whole file or none."""
    target = path(edition)
    target.parent.mkdir(exist_ok=True)
    part = target.with_suffix(".part")
    part.write_bytes(pickle.dumps(index, pickle.HIGHEST_PROTOCOL))
    return part.replace(target)

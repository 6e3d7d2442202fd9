"""Releases of the tiny ledger: an older one, and what became of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from data.ledger import codebook, load, release, versions
from tests import ledger
from tests.ledger import Spoiling

OLD, NEW = "0.1.0", "0.2.0"
#: What the newer release did: a party added, a statement mended, a claim withdrawn, a spelling taken out.
MADE_NEW: tuple[Spoiling, ...] = (
    ledger.added("parties", id="delta", kind="state", name_en="Delta", name_ar="دلتا"),
    ledger.changed("claims", 0, statement_en="Alta has sent Borea more than ten thousand containers."),
    ledger.changed("claims", 4, status="withdrawn", reason_en="It was misread.", reason_ar="قُرئ خطأً."),
    ledger.removed("aliases", 0),
)


def folder(place: Path, *changes: Spoiling) -> Path:
    """The tiny ledger as files, changed."""
    frames = ledger.tables()
    for change in changes:
        change(frames)
    place.mkdir(parents=True)
    for name, frame in frames.items():
        frame.to_csv(place / f"{name}.csv", index=False, lineterminator="\n")
    return place


def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Freeze both releases in a folder of their own; the tiny ledger as the newer one left it is the present one."""
    place = tmp_path / "releases"
    place.mkdir()
    monkeypatch.setattr(release, "FOLDER", place)
    versions.released.cache_clear()
    versions.since.cache_clear()
    book = codebook.read()
    release.freeze(folder(tmp_path / OLD), replace(book, version=OLD, cutoff="2024-05-01"), "2024-05-02")
    newer = folder(tmp_path / NEW, *MADE_NEW)
    release.freeze(newer, replace(book, version=NEW, cutoff="2024-06-01"), "2024-06-02")
    present = load.load(newer)
    monkeypatch.setattr(load, "CURATED", newer)
    monkeypatch.setattr(load, "load", lambda: present)
    return place

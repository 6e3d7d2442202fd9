"""The search index as a file: read by the ledger it was made from, and by no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from data.ledger.load import Edition, Ledger
from data.search import index, index_file, search
from tests import ledger

RELEASED = Edition("1.0.0", "2026-01-01", sha256="a" * 64)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(index_file, "FOLDER", tmp_path / "build")
    return tmp_path / "build"


def test_what_was_written_finds_what_the_one_that_is_made_finds(small: Ledger) -> None:
    fresh = index.make(small)
    index_file.write(RELEASED, fresh)
    kept = index_file.read(RELEASED)

    assert isinstance(kept, index.Index)
    assert (kept.rows, kept.whole, kept.surfaces, kept.texts) == (fresh.rows, fresh.whole, fresh.surfaces, fresh.texts)


def test_an_edited_ledger_and_another_release_do_not_read_it() -> None:
    index_file.write(RELEASED, "the index")

    assert index_file.read(RELEASED) == "the index"
    assert index_file.read(Edition("1.0.0", "2026-01-01")) is None
    assert index_file.read(Edition("1.0.0", "2026-01-01", sha256="b" * 64)) is None


def test_a_file_that_is_cut_off_is_as_none() -> None:
    written = index_file.write(RELEASED, ["index"] * 1000)
    written.write_bytes(written.read_bytes()[:40])

    assert index_file.read(RELEASED) is None


def test_a_ledger_without_a_file_makes_its_own() -> None:
    assert search.matches(ledger.built(), "Borea").any()

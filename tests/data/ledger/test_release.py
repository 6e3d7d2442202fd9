"""Releases: frozen once, the same bytes from the same tables, never another answer later."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from data.checks import checker
from data.ledger import codebook, load, release
from data.ledger.csv_files import read
from tests import ledger, releases

#: Before the tests put another in its place.
LOAD = load.load


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return releases.make(tmp_path, monkeypatch)


def test_a_release_is_listed_with_its_checksum_and_rows(place: Path) -> None:
    made = release.by_version()[releases.OLD]

    assert list(release.by_version()) == [releases.OLD, releases.NEW]
    assert made.sha256 == hashlib.sha256((place / "0.1.0.zip").read_bytes()).hexdigest()
    assert (made.date, made.cutoff) == ("2024-05-02", "2024-05-01")
    assert made.rows == {name: len(frame) for name, frame in ledger.tables().items()}
    assert release.by_version()[releases.NEW].rows["parties"] == made.rows["parties"] + 1


def test_the_same_tables_make_the_same_bytes(tmp_path: Path) -> None:
    one, two = releases.folder(tmp_path / "one"), releases.folder(tmp_path / "two")
    book = codebook.read()

    assert release.pack(one, book) == release.pack(two, book)
    releases.MADE_NEW[0](frames := ledger.tables())
    frames["parties"].to_csv(two / "parties.csv", index=False, lineterminator="\n")
    assert release.pack(one, book) != release.pack(two, book)


def test_a_release_gives_back_the_tables_that_went_in(place: Path) -> None:
    given = release.tables(releases.OLD)

    for name, frame in ledger.tables().items():
        assert given[name].to_dict("records") == frame.to_dict("records"), name


def test_a_release_is_made_once(place: Path, tmp_path: Path) -> None:
    before = (place / "0.1.0.zip").read_bytes()

    with pytest.raises(release.ReleaseError, match="released already"):
        release.freeze(tmp_path / releases.NEW, replace(codebook.read(), version=releases.OLD), "2024-07-01")
    assert (place / "0.1.0.zip").read_bytes() == before


def test_tables_with_problems_are_not_released(place: Path, tmp_path: Path) -> None:
    bad = releases.folder(tmp_path / "bad", ledger.changed("claims", 0, topic="weather"))

    with pytest.raises(release.ReleaseError, match="1 problems"):
        release.freeze(bad, replace(codebook.read(), version="0.3.0"), "2024-07-01")
    assert "0.3.0" not in release.by_version()


def test_an_archive_that_was_touched_is_refused(place: Path) -> None:
    with (place / "0.1.0.zip").open("ab") as file:
        file.write(b"\0")

    with pytest.raises(release.ReleaseError, match=r"0\.1\.0"):
        release.tables(releases.OLD)


def test_a_column_that_came_later_is_empty_and_one_that_is_gone_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(release, "FOLDER", tmp_path)
    monkeypatch.setattr(checker, "problems", lambda *_: [])  # as when it fitted the codebook of its time
    frames = ledger.tables()
    older = releases.folder(tmp_path / "older")
    frames["parties"].drop(columns="speaks_for").assign(gone="x").to_csv(older / "parties.csv", index=False)
    release.freeze(older, replace(codebook.read(), version="0.0.1"), "2023-01-01")

    given = release.tables("0.0.1")["parties"]
    assert list(given.columns) == list(frames["parties"].columns)
    assert set(given["speaks_for"]) == {""}


# What is published


@pytest.mark.parametrize("version", release.by_version())
def test_a_published_release_is_whole_and_its_codes_are_still_known(version: str) -> None:
    tables = release.tables(version)
    unknown = [each for each in checker.problems(tables, codebook.read()) if each.rule == "unknown_code"]

    assert unknown == []
    assert {name: len(frame) for name, frame in tables.items() if len(frame)} == release.by_version()[version].rows


def test_the_tables_of_a_published_version_do_not_change() -> None:
    """Whoever changes a table after its version is out states a new version in the codebook."""
    book = codebook.read()

    assert [*release.edited(read(load.CURATED, book)[0], book)] == []


def edited(version: str, *changes: ledger.Spoiling) -> list[tuple[str, str]]:
    """What is reported of the tiny ledger, changed, under the name of a version: table and sentence."""
    frames = ledger.tables()
    for change in changes:
        change(frames)
    found = release.edited(frames, replace(codebook.read(), version=version))
    return [(each.table, each.sentence("en")) for each in found]


def test_an_edited_ledger_may_not_call_itself_a_released_version(place: Path) -> None:
    assert edited(releases.OLD) == []
    assert edited("0.3.0", *releases.MADE_NEW) == []
    assert edited(releases.OLD, *releases.MADE_NEW) == [
        ("parties", "Version 0.1.0 is released, and its table parties held other rows: delta."),
        ("aliases", "Version 0.1.0 is released, and its table aliases held other rows: alta/ألتا/ar/a1/1."),
        ("claims", "Version 0.1.0 is released, and its table claims held other rows: a1-02-1, a2-02-1."),
    ]


def test_another_ledger_is_no_edition_of_the_released_one(place: Path) -> None:
    other = ledger.rebuilt("claims", lambda frame: frame.assign(id="x-" + frame["id"]))

    assert edited(releases.OLD, other) == []


def test_tables_without_their_keys_are_reported_elsewhere(place: Path) -> None:
    assert edited(releases.OLD, ledger.rebuilt("parties", lambda frame: frame.drop(columns="id"))) == []
    assert edited(releases.OLD, ledger.rebuilt("claims", lambda frame: frame.drop(columns="id"))) == []


def test_an_edited_ledger_is_neither_loaded_nor_passed(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    book = replace(codebook.read(), version=releases.OLD)
    monkeypatch.setattr(codebook, "read", lambda: book)
    kept, changed = releases.folder(tmp_path / "kept"), releases.folder(tmp_path / "changed", releases.MADE_NEW[0])

    assert (checker.main([str(kept)]), checker.main([str(changed)])) == (0, 1)
    assert "State a new version in datapackage.yaml" in capsys.readouterr().out
    with pytest.raises(load.LedgerError):
        LOAD(changed)

"""The command that makes a release: it wants the stated version, freezes once and says what changed since the last."""

from __future__ import annotations

from pathlib import Path

import pytest

from data import release as command
from data.ledger import codebook, release
from tests import releases


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return releases.make(tmp_path, monkeypatch)


@pytest.mark.parametrize("asked", [[], ["9.9.9"], ["1.0.0", "again"]])
def test_it_wants_the_version_that_the_codebook_states(
    asked: list[str], place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(asked) == 1
    assert codebook.read().version in capsys.readouterr().err
    assert list(release.by_version()) == [releases.OLD, releases.NEW]


def test_it_freezes_the_published_tables_once_and_writes_what_it_says(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    version = codebook.read().version

    assert command.main([version]) == 0
    said = capsys.readouterr().out
    assert release.by_version()[version].sha256 in said
    assert (place / f"{version}.md").read_text(encoding="utf-8").strip() == said.strip()
    assert command.main([version]) == 1


def test_the_entry_counts_the_rows_that_differ_and_each_headline_number_of_both_releases(place: Path) -> None:
    lines = [*command.entry(release.by_version()[releases.NEW], releases.OLD)]

    assert lines[0] == "## 0.2.0 (2024-06-02)"
    assert "| parties | 1 | 0 | 0 |" in lines
    assert "| aliases | 0 | 0 | 1 |" in lines
    assert "| claims | 0 | 1 | 1 |" in lines
    assert "| Number | 0.1.0 | 0.2.0 |" in lines
    claims = next(line for line in lines if line.startswith("| Articles: claims |"))
    before, after = (int(cell) for cell in claims.strip("| ").split(" | ")[1:])
    assert before - after == 1


def test_a_first_release_has_nothing_before_it(place: Path) -> None:
    assert len([*command.entry(release.by_version()[releases.OLD])]) == 2

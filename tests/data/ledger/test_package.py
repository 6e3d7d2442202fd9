"""The published package holds for any tool of its standard."""

from __future__ import annotations

import json
from pathlib import Path

import frictionless
import pytest

from data.ledger import codebook, package


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package.write(tmp_path_factory.mktemp("package"))


def test_frictionless_finds_nothing_wrong_with_it(published: Path) -> None:
    report = frictionless.validate(str(published))

    assert report.valid, report.flatten(["type", "message"])[:5]


def test_frictionless_finds_a_code_that_is_none(published: Path, tmp_path: Path) -> None:
    broken = package.write(tmp_path)
    claims = tmp_path / "curated" / "claims.csv"
    claims.write_text(claims.read_text(encoding="utf-8").replace(",allegation,", ",rumour,", 1), encoding="utf-8")

    assert not frictionless.validate(str(broken)).valid


def test_every_table_and_column_is_described(published: Path) -> None:
    said = json.loads(published.read_text(encoding="utf-8"))
    described = {table["name"]: [field["name"] for field in table["schema"]["fields"]] for table in said["resources"]}

    assert described == {name: list(table.stored) for name, table in codebook.read().tables.items()}


def test_the_readings_lie_beside_the_tables(published: Path) -> None:
    held = {path.name for path in (published.parent / "readings").iterdir()}

    assert held == {"README.md", "flows.csv", "relations.csv", "statements.csv"}


def test_the_source_descriptor_is_valid_too() -> None:
    assert frictionless.validate(str(codebook.PATH)).valid

"""The description of a release in Croissant: its files and columns are those of the archive, no circle of references."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from typing import Any
from zipfile import ZipFile

import pytest

from components.exports import croissant
from data.ledger import release

VERSION = max(release.by_version())
SITE = "https://marsad.example/"


@pytest.fixture(scope="module")
def described() -> dict[str, Any]:
    content: dict[str, Any] = json.loads(croissant.of(VERSION, SITE))
    return content


@pytest.fixture(scope="module")
def archive() -> ZipFile:
    return ZipFile(io.BytesIO(release.packed(VERSION)))


def test_every_file_is_in_the_archive_with_its_checksum(described: dict[str, Any], archive: ZipFile) -> None:
    whole, *files = described["distribution"]

    assert whole["contentUrl"] == f"{SITE}download/releases/{VERSION}.zip"
    assert {file["contentUrl"]: file["sha256"] for file in files} == {
        name: hashlib.sha256(archive.read(name)).hexdigest()
        for name in archive.namelist()
        if name.startswith("curated/")
    }


def test_every_column_is_described_in_its_order(described: dict[str, Any], archive: ZipFile) -> None:
    for records in described["recordSet"]:
        heading = next(csv.reader(io.StringIO(archive.read(f"curated/{records['@id']}.csv").decode())))
        assert [field["source"]["extract"]["column"] for field in records["field"]] == heading


def test_references_lead_from_single_ids_to_earlier_tables(described: dict[str, Any]) -> None:
    fields = [(table["@id"], field) for table in described["recordSet"] for field in table["field"]]
    references = {
        field["@id"]: field["references"]["field"]["@id"] for _, field in fields if "references" in field
    }
    order = [table["@id"] for table in described["recordSet"]]

    assert references["claims/source"] == "sources/id"
    assert not [field["@id"] for _, field in fields if "references" in field and field.get("repeated")]
    for column, other in references.items():
        assert order.index(other.partition("/")[0]) < order.index(column.partition("/")[0])

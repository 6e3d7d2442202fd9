"""What leaves as a file is what was checked: the package of the loaded ledger, archives under their checksum, or a sentence."""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path

import pandas as pd
import pytest
from starlette.testclient import TestClient

from components.state.view import View
from components.ui.sections import version_list
from data.ledger import codebook, load, release
from tests import ledger, releases, site

OLD, NEW = releases.OLD, releases.NEW
PINNED = (
    "/api/v1/claims.json",
    "/chart/events.png",
    "/chart/events.csv",
    "/chart/events.zip",
    "/deck.pptx",
    "/brief.pdf",
)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return releases.make(tmp_path, monkeypatch)


@pytest.fixture
def client(place: Path) -> TestClient:
    return site.client()


def test_the_package_is_the_ledger_that_was_checked_whatever_becomes_of_its_files(
    place: Path, client: TestClient
) -> None:
    load.checked(load.CURATED)
    spoiled = load.CURATED / "claims.csv"
    spoiled.write_text(spoiled.read_text(encoding="utf-8").replace("Alta", "=HYPERLINK(1)"), encoding="utf-8")
    (load.CURATED / "parties.csv").write_bytes(b"\xff\xfe\x00 no table")

    answer = client.get("/download/marsad.zip?lang=en")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        claims, parties = (
            pd.read_csv(archive.open(f"curated/{name}.csv"), dtype=str) for name in ("claims", "parties")
        )

    expected = ledger.tables()
    for change in releases.MADE_NEW:
        change(expected)
    statements = expected["claims"].set_index("id")["statement_en"]
    assert list(claims["statement_en"]) == list(statements[claims["id"]])
    assert len(claims) > 4
    assert list(parties["id"]) == list(expected["parties"]["id"])


def test_an_archive_leaves_as_it_was_released(place: Path, client: TestClient) -> None:
    answer = client.get(f"/download/releases/{OLD}.zip")

    assert answer.status_code == 200
    assert answer.content == (place / f"{OLD}.zip").read_bytes()


@pytest.mark.parametrize("way", ["touched", "missing"])
@pytest.mark.parametrize(("lang", "words"), [("ar", "غير سليم"), ("en", "not whole")])
def test_an_archive_that_is_not_whole_is_a_sentence(
    way: str, lang: str, words: str, place: Path, client: TestClient
) -> None:
    archive = place / f"{OLD}.zip"
    if way == "missing":
        archive.unlink()
    else:
        archive.write_bytes(archive.read_bytes() + b"\0")
    answer = client.get(f"/download/releases/{OLD}.zip?lang={lang}")

    assert answer.status_code == 503
    assert words in answer.json()["detail"]
    assert client.get(f"/download/releases/{NEW}.zip").status_code == 200
    assert client.get(f"/api/v1/claims.json?v={OLD}").status_code == 503
    assert client.get("/api/v1/claims.json").status_code == 200
    assert OLD in version_list.listed(View.open({"lang": lang}, "data"))


def test_the_server_says_which_archive_is_not_whole_and_stays_ready(place: Path, client: TestClient) -> None:
    assert client.get("/readyz").json()["checks"]["releases"] == "ok"
    (place / f"{OLD}.zip").unlink()
    said = client.get("/readyz")

    assert said.status_code == 200
    assert said.json()["checks"]["releases"] == "broken"
    assert said.json()["reasons"] == ["The archive of version 0.1.0 cannot be read (FileNotFoundError)."]


def test_the_server_says_what_is_wrong_with_the_ledger(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> load.Ledger:
        raise load.LedgerError([release.problem("9.9.9")] * 7)

    monkeypatch.setattr(load, "load", broken)
    said = client.get("/readyz").json()

    assert (said["ready"], said["problems"]) == (False, 7)
    assert said["reasons"] == ["The archive of version 9.9.9 is not the one that was released."] * 5


def test_a_ledger_is_loaded_beside_a_broken_archive_of_its_version(place: Path, tmp_path: Path) -> None:
    (place / f"{NEW}.zip").unlink()
    book = codebook.read()

    assert [each.rule for each in release.edited(ledger.tables(), book)] == []  # its version has no archive
    assert load.checked(releases.folder(tmp_path / "again"))


@pytest.mark.parametrize("path", [*PINNED, "/download/claims.xlsx", "/download/marsad.zip", "/feed.atom"])
def test_an_unknown_version_is_refused_everywhere(path: str, client: TestClient) -> None:
    answer = client.get(f"{path}?v=9.9.9&lang=en")

    assert answer.status_code == 404
    assert "9.9.9" in answer.json()["detail"]


def test_a_release_is_described_by_what_lies_in_its_archive(place: Path, client: TestClient) -> None:
    described = client.get(f"/download/releases/{OLD}.json").json()
    archive = (place / f"{OLD}.zip").read_bytes()
    whole, *tables = described["distribution"]

    assert (described["version"], described["datePublished"]) == (OLD, "2024-05-02")
    assert whole["sha256"] == hashlib.sha256(archive).hexdigest()
    assert whole["contentUrl"].endswith(f"/download/releases/{OLD}.zip")
    with zipfile.ZipFile(io.BytesIO(archive)) as packed:
        for table in tables:
            assert table["sha256"] == hashlib.sha256(packed.read(table["contentUrl"])).hexdigest()
        for records in described["recordSet"]:
            header = packed.read(f"curated/{records['@id']}.csv").decode().splitlines()[0].split(",")
            assert set(header) <= {field["name"] for field in records["field"]}
    assert client.get("/download/releases/9.9.9.json").status_code == 404


def test_columns_that_refer_and_lists_are_told_to_programs(place: Path, client: TestClient) -> None:
    described = client.get(f"/download/releases/{OLD}.json").json()
    fields = {field["@id"]: field for records in described["recordSet"] for field in records["field"]}

    assert fields["claims/source"]["references"] == {"field": {"@id": "sources/id"}}
    assert fields["claims/parties"]["repeated"]
    assert fields["claims/parties"]["source"]["transform"] == {"separator": ";"}
    named = {name for field in fields.values() if "references" in field for name in [field["references"]["field"]["@id"]]}
    assert named <= set(fields)

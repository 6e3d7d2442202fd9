"""An address that pins a version shows that version's rows, on pages, in files and over HTTP."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from starlette.testclient import TestClient

from components.exports import data_package
from components.figures import caption
from components.i18n import bidi
from components.state.view import View
from components.ui.sections import version_list
from data import count
from data.ledger import codebook, load, versions
from data.query.selection import Selection, select
from tests import releases, site
from tests.test_pages import html, opened

OLD, NEW = releases.OLD, releases.NEW
CHANGED = "a1-02-1"


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return releases.make(tmp_path, monkeypatch)


@pytest.fixture
def client() -> TestClient:
    return site.bare()


def statement(version: str) -> str:
    return str(versions.from_query({"v": version}).claims.loc[CHANGED, "statement_en"])


def test_a_pinned_version_has_its_own_rows() -> None:
    assert "10 thousand" in statement(OLD)
    assert "ten thousand" in statement(NEW)
    assert "ten thousand" in statement("")
    assert versions.of(OLD).edition == load.Edition(OLD, "2024-05-01")
    assert versions.of("") is load.load() is versions.of(codebook.read().version)


@pytest.mark.parametrize("version", ["9.9.9", "x", "../0.1.0", "0.1", " "])
def test_an_unknown_version_is_the_present_one(version: str) -> None:
    assert versions.asked({"v": version}) == ""
    assert versions.from_query({"v": version}) is load.load()


def test_an_archive_that_is_not_whole_is_a_problem_with_a_remedy(place: Path) -> None:
    (place / "0.1.0.zip").write_bytes(b"")

    with pytest.raises(load.LedgerError) as error:
        versions.of(OLD)
    assert "0.1.0.zip" in error.value.problems[0].mend("en")
    assert "0.1.0" in error.value.problems[0].sentence("ar")


# Over HTTP


def test_rows_and_version_of_a_route_are_those_of_the_pin(client: TestClient) -> None:
    old, now = (client.get("/api/v1/claims.json", params=query) for query in ({"v": OLD}, {}))

    assert (old.json()["version"], old.json()["cutoff"]) == (OLD, "2024-05-01")
    assert now.json()["version"] == codebook.read().version
    assert old.json()["count"] == now.json()["count"] + 1  # one was withdrawn since
    assert "10 thousand" in client.get("/api/v1/claims.csv", params={"v": OLD}).text
    assert OLD in old.headers["etag"]


def test_an_unknown_version_is_refused_with_those_there_are(client: TestClient) -> None:
    answer = client.get("/api/v1/claims.json?v=7")

    assert answer.status_code == 404
    assert answer.json()["errors"] == [{"parameter": "v", "value": "7", "allowed": [*versions.versions()]}]


def test_the_feed_of_a_version_leads_into_that_version(client: TestClient) -> None:
    links = [
        each.attrib["href"]
        for each in Xml.fromstring(client.get(f"/feed.atom?v={OLD}").text).iter()
        if "href" in each.attrib
    ]

    assert links
    assert all(f"v={OLD}" in link for link in links)
    assert "v=" not in "".join(
        each.attrib.get("href", "") for each in Xml.fromstring(client.get("/feed.atom").text).iter()
    )


def test_a_package_has_the_tables_and_the_number_of_the_pin() -> None:
    view = View.open({"v": OLD, "lang": "en"}, "data")
    with zipfile.ZipFile(io.BytesIO(data_package.bundle(view))) as archive:
        claims = archive.read("curated/claims.csv").decode()
        assert json.loads(archive.read("datapackage.json"))["version"] == OLD
        assert f"ledger {OLD}" in bidi.plain(archive.read("README.md").decode())
    assert "10 thousand" in claims


def test_an_archive_is_handed_out_as_it_was_made(client: TestClient, place: Path) -> None:
    assert client.get(f"/download/releases/{OLD}.zip").content == (place / f"{OLD}.zip").read_bytes()
    assert client.get("/download/releases/7.zip").status_code == 404


# On pages


def test_every_link_keeps_the_pin() -> None:
    view = View.open({"v": OLD, "lang": "ar", "topic": "arms"}, "claims")

    for link in (view.link("arms"), view.link("claims", claim="x"), view.link("chart/x.png", view="")):
        assert f"v={OLD}" in link
    assert "v=" not in view.link("arms", v="")
    assert OLD in caption.source(view, "article")


@pytest.mark.parametrize(("lang", "words"), [("en", "is newer"), ("ar", "أحدث منه")])
def test_an_older_version_says_that_it_is_and_what_changed(lang: str, words: str) -> None:
    said = bidi.plain(version_list.notice(View.open({"v": OLD, "lang": lang}, "claims")))

    assert words in said
    assert f"claims?lang={lang}&amp;claim={CHANGED}" in said
    assert f"claims?lang={lang}&amp;claim=a2-02-1" in said  # withdrawn since; its record says why
    for number in ("<b>1</b>", "<b>0</b>"):
        assert number in said
    assert "delta" in said


@pytest.mark.parametrize(("lang", "words"), [("en", "Headline numbers that have changed"), ("ar", "الأرقام الرئيسية")])
def test_a_correction_says_what_it_does_to_the_headline_numbers(lang: str, words: str) -> None:
    """One claim of the articles is withdrawn in the newer release: it alone rested on its origin."""
    before, after = (select(versions.of(each), Selection()) for each in (OLD, ""))
    changed = count.changed_totals(before, after)

    assert changed.to_numpy().tolist() == [
        ["article", "claims", 5, 4],
        ["article", "origins", 4, 3],
        ["article", "single_origin", 1, 0],
    ]
    assert words in bidi.plain(version_list.notice(View.open({"v": OLD, "lang": lang}, "claims")))


def test_the_page_of_a_pin_shows_its_rows_and_a_notice() -> None:
    page = bidi.plain(html(opened("claims", lang="en", v=OLD)))

    assert "This link shows version 0.1.0 of the ledger" in page
    assert "10 thousand" in page
    assert f"ledger version {OLD}" in page


def test_the_page_of_an_unknown_version_says_so_and_shows_the_present_rows() -> None:
    page = bidi.plain(html(opened("claims", lang="en", v="9.9.9")))

    assert "v=9.9.9" in page
    assert "ten thousand" in page
    assert "This link shows version" not in page


def test_every_version_is_listed_with_its_checksum() -> None:
    page = bidi.plain(html(opened("data", lang="en")))

    for version in (OLD, NEW):
        assert f"download/releases/{version}.zip" in page
        assert f"v={version}" in page
    assert page.count("Nothing has changed since.") == 1


# Between two days


@pytest.mark.parametrize(
    ("first", "last", "between"),
    [
        (None, None, None),
        (date(2024, 5, 2), None, None),  # nothing had been released before
        (date(2024, 5, 3), None, (OLD, codebook.read().version)),
        (date(2024, 5, 3), date(2024, 5, 31), (OLD, OLD)),
        (date(2024, 5, 3), date(2024, 6, 2), (OLD, NEW)),
        (date(2024, 5, 3), date(2024, 7, 1), (OLD, codebook.read().version)),
    ],
)
def test_changes_of_some_days_lie_between_two_versions(
    first: date | None, last: date | None, between: tuple[str, str] | None
) -> None:
    """The releases are of 2 May and 2 June; the present ledger is changed on 1 July."""
    present = load.load()
    changed = replace(present, changes=present.changes.assign(date="2024-07-01"))

    assert versions.around(changed, first, last) == between


def test_nothing_after_a_version_that_is_shown_counts() -> None:
    assert versions.around(versions.of(OLD), date(2999, 1, 1), None) == (OLD, OLD)

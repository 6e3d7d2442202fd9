"""What changed between two days: on the page, in the feed and from the routes alike."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree as Xml

import pytest
from starlette.testclient import TestClient

from components.i18n.bidi import plain
from components.state.view import View
from components.ui.sections.corrections import Days, chosen
from data.ledger import load
from data.ledger.load import Ledger
from tests import site
from tests.test_pages import html, opened

ATOM = "{http://www.w3.org/2005/Atom}"
#: The days of the tiny ledger's two changes.
FIRST, SECOND = date(2024, 4, 1), date(2024, 4, 2)


@pytest.fixture
def client(small: Ledger, monkeypatch: pytest.MonkeyPatch) -> TestClient:
    monkeypatch.setattr(load, "load", lambda: small)
    return site.bare()


@pytest.mark.parametrize(
    ("since", "until", "days"),
    [
        ("", "", Days(None, None)),
        ("2024-04", "2024-04", Days(FIRST, date(2024, 4, 30))),
        ("2024-04-02", "2024-04-01", Days(SECOND, None)),  # backwards: the last day is passed over
        ("junk", "2024", Days(None, date(2024, 12, 31))),
    ],
)
def test_days_are_read_as_a_period_is(since: str, until: str, days: Days) -> None:
    assert chosen(since, until) == days


@pytest.mark.parametrize(
    ("days", "ids"),
    [
        (Days(None, None), ["r-old", "a1-02-2"]),
        (Days(SECOND, None), ["a1-02-2"]),
        (Days(None, FIRST), ["r-old"]),
        (Days(date(2024, 4, 3), None), []),
    ],
)
def test_both_days_are_included_and_filters_leave_changes_alone(
    days: Days, ids: list[str], client: TestClient, small: Ledger
) -> None:
    assert list(days(View.open({"lang": "en", "to": "2023"}, "data"))["id"]) == ids

    asked = {name: day.isoformat() for name, day in (("from", days.first), ("to", days.last)) if day}
    assert [row["id"] for row in client.get("/api/v1/changes.json", params=asked).json()["rows"]] == ids
    entries = Xml.fromstring(client.get("/feed.atom", params={**asked, "lang": "en"}).text).findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}title", "").partition(":")[0].split()[-1] for entry in entries] == ids[::-1]


def test_the_page_shows_them_and_says_when_there_are_none() -> None:
    page = plain(html(opened("data", lang="en", since="2026-11-22")))

    assert "from 1.0.0 to 1.1.0" in page
    assert "Reference record, Claims: 275 before, 320 after" in page  # as the list of releases counts them
    assert "api/v1/changes.csv?lang=en&amp;from=2026-11-22" in page
    assert "feed.atom?lang=en&amp;from=2026-11-22" in page
    assert "since=2026-11-22&amp;sort=earliest" in page or "sort=earliest&amp;since=2026-11-22" in page
    assert "Nothing was changed on these days" in plain(html(opened("data", lang="en", since="2027")))
    assert "No version had been released before" in plain(html(opened("data", lang="en", since="2020")))


def test_the_feed_refuses_what_is_no_day(client: TestClient) -> None:
    assert client.get("/feed.atom?from=never").status_code == 400
    assert client.get("/feed.atom?topic=arms").status_code == 400

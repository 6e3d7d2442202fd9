"""A reader reports an error: the letter or issue names the record and the version; no address, no link."""

from __future__ import annotations

from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest

from components.i18n.text import Text
from components.state.view import View
from components.ui.record import report
from data.ledger.load import Ledger
from data.query.selection import Selection

SITE = "https://marsad.example/"


def reported(ledger: Ledger, lang: str, code: str = "a1-02-1", table: str = "claims") -> str:
    view = View(ledger, ledger, Selection(), Text(lang=lang), {"lang": lang}, "claims", False)
    return report.link(view, table, code, SITE)


def asked(html: str) -> tuple[str, dict[str, list[str]]]:
    """The address of the link without its query, and the query."""
    address = urlsplit(unescape(html.partition('href="')[2].partition('"')[0]))
    return f"{address.scheme}:{address.netloc}{address.path}", parse_qs(address.query)


@pytest.mark.parametrize("given", ["", "nobody", "javascript:alert(1)"])
def test_without_an_address_there_is_no_link(given: str, small: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(report.CONFIGURED, given)

    assert reported(small, "en") == ""


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_letter_names_the_record_and_the_version(lang: str, small: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(report.CONFIGURED, "errors@example.org")
    to, query = asked(reported(small, lang))

    assert to == "mailto:errors@example.org"
    assert "a1-02-1" in query["subject"][0]
    assert small.edition.version in query["body"][0]
    assert "claim=a1-02-1" in query["body"][0]


def test_an_issue_names_them_too(small: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(report.CONFIGURED, "https://code.example/issues/new?template=error")
    to, query = asked(reported(small, "en", "e-meeting", "events"))

    assert to == "https:code.example/issues/new"
    assert query["template"] == ["error"]
    assert "e-meeting" in query["title"][0]
    assert "event=e-meeting" in query["body"][0]

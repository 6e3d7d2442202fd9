"""A reader's own table on every page and in every file: it opens, it is marked as not ours, and when it is gone it is gone."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator

import pandas as pd
import pytest

from components.exports import deck, formats, properties, social_card
from components.figures import caption, registry
from components.i18n.bidi import plain
from components.i18n.text import Text
from components.state.pages import PAGES
from components.state.view import View
from components.tables import citations
from data.ledger import codebook, load, own
from data.query import rows
from data.upload import own_ledger, template
from tests import site
from tests.test_pages import html, opened

MARK = {lang: plain(Text(lang=lang)("own-mark")) for lang in ("ar", "en")}


@pytest.fixture(scope="module")
def version() -> Iterator[str]:
    from data.upload import check

    tables = {name: [dict(row) for row in lines] for name, lines in template.EXAMPLE.items()}
    check.completed(tables, codebook.read())
    name, _ = own_ledger.opened(tables, load.load(), codebook.read(), "2026-11-28")
    yield name
    own.forget(name)


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens_over_it_and_says_whose_it_is(page: str, lang: str, version: str) -> None:
    app = opened(page, lang=lang, v=version)
    words = plain(html(app))

    assert plain(Text(lang=lang)("own-notice", minutes=own.SECONDS // 60)) in words
    assert plain(Text(lang=lang)("cite-author")) not in words.partition("<details")[2] or page == "about"
    if page == "claims":
        assert "example-1" in words
        assert "a000-" not in words


def test_its_records_open(version: str) -> None:
    assert "example-2" in html(opened("claims", lang="en", v=version, claim="example-1"))


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_every_figure_of_it_bears_the_mark(lang: str, version: str) -> None:
    drawn = 0
    for name in registry.names():
        view = View.open({"lang": lang, "v": version}, registry.page(name))
        if drawing := registry.of(view, name):
            drawn += 1
            assert MARK[lang] in plain(caption.of(view, drawing).filters)
            assert MARK[lang].split("،")[0] in plain(json.dumps(registry.figure(view, name).to_plotly_json(), default=str, ensure_ascii=False))
    assert drawn > 3


def test_every_file_of_it_bears_the_mark(version: str) -> None:
    client = site.bare()

    def ask(path: str) -> bytes:
        answer = client.get(f"{path}{'&' if '?' in path else '?'}v={version}&lang=en")
        assert answer.status_code == 200, (path, answer.text)
        if "content-disposition" in answer.headers:
            assert "own-table" in answer.headers["content-disposition"]
        return answer.content

    for table in rows.TABLES:
        frame = pd.read_csv(io.BytesIO(ask(f"/api/v1/{table}.csv")))
        assert list(frame.get(rows.EDITION, [])) == [own.NOT_OURS] * len(frame)
        assert json.loads(ask(f"/api/v1/{table}.json"))[rows.EDITION] == own.NOT_OURS
        ask(f"/api/v1/{table}.parquet")
    assert set(pd.read_parquet(io.BytesIO(ask("/api/v1/claims.parquet")))["id"]) == {"example-1", "example-2", "example-3"}
    assert set(pd.read_csv(io.BytesIO(ask("/api/v1/claims/counts.csv?by=topic")))[rows.EDITION]) == {own.NOT_OURS}
    assert json.loads(ask("/api/v1/claims/example-1.json"))[rows.EDITION] == own.NOT_OURS
    notes = pd.read_excel(io.BytesIO(ask("/download/claims.xlsx")), sheet_name="notes", header=None)
    assert notes[1].astype(str).str.contains(MARK["en"]).any()
    with zipfile.ZipFile(io.BytesIO(ask("/download/marsad.zip"))) as package:
        assert MARK["en"] in package.read("README.md").decode()
        assert json.loads(package.read("datapackage.json"))["title"] == own.NOT_OURS
        assert "LICENSE" not in package.namelist()


def test_documents_and_citations_of_it_name_another_author(version: str) -> None:
    view = View.open({"lang": "en", "v": version}, "claims")
    about = properties.of(view, "x")

    assert about.author == Text(lang="en")("own-author")
    assert MARK["en"] in about.subject
    assert any(MARK["en"] in line for line in (*social_card.of(view).body, social_card.of(view).title)) or MARK["en"] in str(social_card.of(view))
    cited = citations.view(view, "https://example.org/", citations.today())
    assert "no part of its ledger" in citations.said(cited, "apa")
    assert deck.pages(view, registry.names()[0]) is not None


@pytest.mark.parametrize("finds", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("path", ["/api/v1/claims.csv", "/api/v1/claims/example-1.json", "/download/marsad.zip", "/download/claims.xlsx", "/feed.atom"])
def test_what_goes_while_it_is_asked_for_is_not_found_and_ours_never_stands_in_for_it(
    path: str, finds: int, version: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The table is found so many times, then no more."""
    find, left = own.find, iter(range(finds))
    monkeypatch.setattr(own, "find", lambda name: find(name) if next(left, None) is not None else None)
    answer = site.bare().get(f"{path}?v={version}&lang=ar")

    if answer.status_code == 404:
        assert "لم يعد محفوظًا" in plain(answer.json()["detail"])
        assert version not in answer.text
    else:
        assert answer.status_code == 200
        assert b"a000-" not in answer.content


def test_the_feed_of_it_bears_the_mark(version: str) -> None:
    feed = site.bare().get(f"/feed.atom?v={version}&lang=en").text

    assert MARK["en"] in plain(feed)
    assert "CC BY" not in feed


def test_what_is_gone_is_not_found_and_the_page_says_so() -> None:
    gone = own.version()
    for resource in ("/api/v1/claims.csv", "/download/claims.xlsx", "/api/v1/claims/example-1.json", "/brief.pdf"):
        answer = site.bare().get(f"{resource}?v={gone}&lang=en")
        assert answer.status_code == 404
        assert "no longer kept" in answer.json()["detail"]
        assert gone not in answer.text
    words = html(opened("claims", lang="en", v=gone))
    assert "no longer kept" in words
    assert formats.BY_NAME["template"].paths["xlsx"] == "/download/own-table.xlsx"

"""Hostile words: the check names them, and whoever shows them all the same shows them as text."""

from __future__ import annotations

import csv
import io
import json
import re
from xml.etree import ElementTree as Xml

import openpyxl
import pytest
from markupsafe import escape
from streamlit.testing.v1 import AppTest

from components.charts.layout import frame
from components.exports import image, social_card, tabular
from components.figures import registry
from components.i18n import bidi
from components.i18n.text import Text
from components.state.view import View
from data.checks import checker
from data.ledger import codebook, load
from data.ledger.load import Ledger
from data.query import rows, selection
from data.search import search
from tests import hostile, site
from tests.test_pages import PAGES, opened

#: What no answer that is read as markup may hold, wherever it came from.
ALIVE = re.compile(r"<(?:script>window|img src=\"http|svg onload|a href=['\"]?http://127\.0\.0\.2|/style></script)")
MARKDOWN = re.compile(r"(?<!\\)!\[picture|(?<!\\):red\[|(?<!\\)\]\(javascript")


@pytest.fixture(scope="module")
def spoilt() -> Ledger:
    return hostile.built()


@pytest.fixture
def shown(spoilt: Ledger, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    """The hostile ledger in the place of the real one."""
    monkeypatch.setattr(load, "load", lambda: spoilt)
    return spoilt


def said(app: AppTest) -> tuple[str, str]:
    """All HTML of a page but scripts and styles of ours, and all that Streamlit reads as Markdown."""
    html = [each.proto.body for each in app.get("html") if not each.proto.unsafe_allow_javascript]
    kinds = ("title", "header", "markdown", "caption", "button", "expander")
    marked = [
        getattr(each.proto, "body", "") or getattr(each.proto, "label", "") for kind in kinds for each in app.get(kind)
    ]
    return "".join(body for body in html if not body.startswith("<style>")), "\n".join(marked)


def test_the_check_names_what_no_cell_may_hold() -> None:
    found = checker.problems(hostile.tables(), codebook.read())
    by_rule = {
        rule: [each for each in found if each.rule == rule]
        for rule in ("unseen_character", "formula", "markup", "too_long")
    }

    assert all(by_rule.values())
    assert all(each.table and each.column for problems in by_rule.values() for each in problems)
    for lang in ("ar", "en"):
        assert all(each.sentence(lang) and each.mend(lang) for each in found)


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("page", PAGES)
def test_every_page_shows_it_as_text(page: str, lang: str, shown: Ledger) -> None:
    app = opened(page, lang=lang)
    html, marked = said(app)
    figures = [each.proto.spec for each in app.get("plotly_chart")]

    assert not ALIVE.search(html)
    assert not MARKDOWN.search(marked)
    assert not any(ALIVE.search(json.dumps(json.loads(spec), ensure_ascii=False)) for spec in figures)


def test_the_words_are_there_to_be_read(shown: Ledger) -> None:
    html, _ = said(opened("claims", lang="en"))

    assert str(escape("<script>window.ran=1")) in html


@pytest.mark.parametrize("number", range(len(hostile.WORDS)))
def test_hostile_words_in_an_address_are_text(number: int, shown: Ledger) -> None:
    word = hostile.word(number)
    html, marked = said(opened("overview", lang="en", q=word, party=word, view=word, sort=word, x=word))

    assert not ALIVE.search(html)
    assert not MARKDOWN.search(marked)


@pytest.mark.parametrize("code", ["a1-02-1", "a2-01-1", "r-ceiling"])
def test_a_record_shows_it_as_text(code: str, shown: Ledger) -> None:
    html, marked = said(opened("overview", lang="en", claim=code))

    assert not ALIVE.search(html)
    assert not MARKDOWN.search(marked)


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_figures_and_their_files_hold_it_as_text(lang: str, shown: Ledger) -> None:
    drawn = 0
    for name in registry.names():
        view = View.open({"lang": lang}, registry.page(name))
        if drawing := registry.of(view, name):
            spec = json.dumps(image.laid_out(view, drawing), ensure_ascii=False, default=str)
            svg = image.lettered("<svg></svg>", drawing, view)
            assert not ALIVE.search(spec)
            assert not bidi.UNSEEN.search(spec)
            assert not ALIVE.search(drawing.table + drawing.narrow)
            Xml.fromstring(svg)
            drawn += 1

    assert drawn > 5


def test_tags_of_ours_stay_tags_in_a_figure() -> None:
    given = {"text": ["<b>5</b><br>x", "<a href='http://x'>y</a>", "a < b"], "n": 1, "hovertemplate": "<extra></extra>"}
    expected = {
        "text": ["<b>5</b><br>x", "&lt;a href='http://x'>y&lt;/a>", "a &lt; b"],
        "n": 1,
        "hovertemplate": "<extra></extra>",
    }

    assert frame.harmless(given) == expected
    assert frame.harmless("a\x00\u202eb") == "ab"


@pytest.mark.parametrize("name", rows.TABLES)
def test_programs_get_every_letter_and_spreadsheets_no_formula(name: str, shown: Ledger, text: Text) -> None:
    client = site.client()
    answer = client.get(f"/api/v1/{name}.json?limit=9999")
    table = rows.table(selection.select(shown, selection.Selection()), name)
    cells = [
        cell for row in csv.reader(io.StringIO(client.get(f"/api/v1/{name}.csv").text), strict=True) for cell in row
    ]
    book = openpyxl.load_workbook(io.BytesIO(client.get(f"/download/{name}.xlsx?lang={text.lang}").content))

    assert answer.json()["rows"] == json.loads(json.dumps(table.to_dict("records")))
    assert not [cell for cell in cells if cell.lstrip("\ufeff").startswith(tabular.FORMULA)]
    assert {cell.data_type for sheet in book for line in sheet for cell in line} <= {"s", "n", "b", "d"}
    assert book[name].max_row == len(table) + 1


def test_the_feed_stays_well_formed(shown: Ledger) -> None:
    for lang in ("ar", "en"):
        root = Xml.fromstring(site.client().get(f"/feed.atom?lang={lang}").text)
        assert len(root.findall("{http://www.w3.org/2005/Atom}entry")) == 2


def test_links_and_cards_are_harmless(shown: Ledger) -> None:
    client = site.client()
    for code in shown.claims.index:
        page = client.get(f"/share/claims?lang=en&claim={code}").text
        assert not ALIVE.search(page)
        assert (
            client.get(f"/share/claims?claim={code}")
            .headers["content-security-policy"]
            .startswith("default-src 'none'")
        )
    words = social_card.of(View.open({"lang": "ar"}, "claims"), claim=shown.claims.index[0])
    assert social_card.drawn(words, Text("ar")).startswith(b"\x89PNG")


def test_a_word_in_the_address_of_a_shared_link_stays_in_it(shown: Ledger) -> None:
    page = site.client().get('/share/claims?q="><script>window.ran=1</script>&lang=en&zz=<img src="http://x">').text

    assert not ALIVE.search(page)
    assert page.count("<script") == 0


def test_search_finds_it_and_takes_it_for_nothing_else(shown: Ledger) -> None:
    search.index(shown)
    for word in hostile.WORDS:
        chosen, _ = selection.from_query({"q": word}, shown)
        selection.select(shown, chosen)
    chosen, _ = selection.from_query({"q": "HYPERLINK"}, shown)

    assert len(selection.select(shown, chosen).claims)

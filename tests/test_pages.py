"""Every page opens in every language, keeps its filters, and says what it could not read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from components.i18n import bidi
from components.i18n.text import Text
from data import count
from data.ledger.load import Ledger
from data.query import selection

ROOT = Path(__file__).parents[1]
PAGES = sorted(path.stem for path in (ROOT / "pages").glob("*.py"))


def opened(page: str = "overview", /, **query: str) -> AppTest:
    """The site on a page, with an address."""
    app = AppTest.from_file(ROOT / "components" / "shell.py", default_timeout=60)
    for name, value in query.items():
        app.query_params[name] = value
    app.switch_page(str(ROOT / "pages" / f"{page}.py")).run()
    assert not app.exception, app.exception
    return app


def html(app: AppTest) -> str:
    return "".join(element.proto.body for element in app.get("html"))


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens_in_every_language(page: str, lang: str) -> None:
    app = opened(page, lang=lang)

    assert len(app.title) == 1
    assert bool(re.search("[\u0620-\u064a]", app.title[0].value)) == (lang == "ar")
    assert not re.search("&lt;/?[a-z]", html(app)), "markup shown as text"


@pytest.mark.parametrize("page", PAGES)
def test_a_view_without_rows_opens_on_every_page(page: str) -> None:
    opened(page, lang="en", q="zzzz")


def test_an_unknown_code_in_a_link_is_named_in_the_readers_language() -> None:
    assert "topic=zzz" in html(opened(lang="en", topic="arms,zzz"))
    assert "لا معنى له" in html(opened(lang="ar", topic="arms,zzz"))


@pytest.mark.parametrize(("code", "why"), [("f-a000-19-3-1", "is no flow"), ("a003-13-9", "Reason")])
def test_a_withdrawn_row_has_a_page_that_says_why(code: str, why: str) -> None:
    said = html(opened("claims", lang="en", claim=code))

    assert "withdrawn" in said
    assert why in said


def test_a_search_for_the_id_of_a_withdrawn_row_leads_to_its_page() -> None:
    said = html(opened("claims", lang="en", q="f-a000-19-3-1"))

    assert "claim=f-a000-19-3-1" in said
    assert "is no flow" in said


def test_a_flow_opens_the_record_of_its_claim() -> None:
    assert 'data-record="a003-11-11"' in html(opened("claims", lang="en", claim="f-a003-11-11-1"))


def test_the_known_part_of_a_link_stands() -> None:
    app = opened("claims", lang="en", topic="arms,zzz")

    assert app.multiselect(key="ui_topic").value == ["arms"]


def test_a_filter_chosen_on_the_page_stands_in_the_address() -> None:
    app = opened(lang="en")
    app.multiselect(key="ui_topic").select("labour").run()

    assert app.query_params["topic"] in ("labour", ["labour"])


def test_a_record_does_not_follow_the_reader_to_the_next_page() -> None:
    app = opened(lang="en", claim="a003-11-14")
    app.switch_page(str(ROOT / "pages" / "arms.py")).run()

    assert "data-record" not in html(app)


@pytest.mark.parametrize(("lang", "words"), [("en", "denies"), ("ar", "تنفي")])
def test_a_record_opens_at_its_own_address(lang: str, words: str) -> None:
    assert words in html(opened(lang=lang, claim="a003-11-14"))


def test_an_unknown_record_says_so() -> None:
    assert "a999-01-1" in html(opened(lang="en", claim="a999-01-1"))


def test_hostile_words_in_an_address_are_shown_as_text() -> None:
    page = html(opened(lang="en", claim="<script>alert(1)</script>"))

    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_a_broken_ledger_is_explained_in_the_readers_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from data.checks import checker
    from data.ledger import codebook, load

    empty = load.LedgerError(checker.read(tmp_path, codebook.read())[1])

    def broken() -> None:
        raise empty

    monkeypatch.setattr(load, "load", broken)

    for lang, words in (("en", "claims.csv is missing"), ("ar", "claims.csv")):
        app = opened(lang=lang)
        assert words in html(app)
        assert len(app.title) == 1


@pytest.mark.parametrize(
    "query", [{}, {"topic": "arms"}, {"layer": "article", "from": "2023-01-01"}, {"q": "Pyongyang"}]
)
def test_the_same_number_stands_on_every_page(real: Ledger, query: dict[str, str]) -> None:
    chosen, _ = selection.from_query(query, real)
    shown = selection.select(real, chosen)
    articles, reference = (count.totals(shown, layer).claims for layer in count.LAYERS)
    text = Text("en")

    overview, claims, data = (
        bidi.plain(html(opened(page, lang="en", **query))) for page in ("overview", "claims", "data")
    )

    assert text.quantity(best=articles, unit="claims") in overview
    assert f"{text.quantity(best=articles, unit='claims')} of the articles" in claims
    assert not reference or f"{text.quantity(best=reference, unit='claims')} of the reference record" in claims
    assert f">{len(shown.claims)}<" in data

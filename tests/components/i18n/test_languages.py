"""One table of languages: which a reader gets, everywhere alike; and that one more costs a row and a file of words."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from components.exports.formats import RESOURCES
from components.http import images
from components.i18n import languages, messages
from components.i18n.languages import LANGUAGES, Language, negotiate
from components.i18n.text import Text
from components.state.view import View
from data.ledger import load
from data.ledger.load import Ledger
from tests import site
from tests.printing import Printer
from tests.test_pages import PAGES, html, opened

ROOT = Path(__file__).parents[3]
FRENCH = Language("fr", "Français", "ltr", "fr", "fr_FR", "fr-FR", "french")


@pytest.mark.parametrize(
    ("asked", "accepted", "lang"),
    [
        ("", "fr;q=0.9, ar", "ar"),
        ("", "fr, ar;q=0.1", "ar"),
        ("", "ar-EG,ar;q=0.9,en;q=0.5", "ar"),
        ("", "en;q=0.4, ar;q=0.8", "ar"),
        ("", "en-US,en;q=0.9,ar;q=0.8", "en"),
        ("", "ar;q=0, en", "en"),
        ("", "fr", "en"),
        ("", "*", "en"),
        ("", "", "en"),
        ("", "ar;q=x, ,;;", "en"),
        ("ar", "en", "ar"),
        ("fr", "ar", "ar"),
    ],
)
def test_a_reader_gets_the_language_that_the_address_or_the_browser_prefers(asked: str, accepted: str, lang: str) -> None:
    assert negotiate(asked, accepted) == lang
    assert View.open({"lang": asked}, accept_language=accepted).text.lang == lang


@pytest.mark.parametrize("resource", [each for each in RESOURCES if each.name not in ("ready", "robots")], ids=lambda each: each.name)
def test_every_route_speaks_it(resource, small: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(load, "load", lambda: small)
    monkeypatch.setattr(images, "RENDERER", Printer())
    client, accepted = site.bare(), {"Accept-Language": "fr;q=0.9, ar"}
    form, path = next(iter(resource.paths.items()))
    address = path.format(table="claims", name="events", page="claims", version="0", id="nothing")
    if resource.lenient:
        answer = client.get(address, headers=accepted)
        assert resource.name == "card" or 'lang="ar"' in answer.text
        return
    refusal = client.get(address, params={"colour": "red"}, headers=accepted)
    assert refusal.headers["content-language"] == "ar"
    assert re.search("[\u0620-\u064a]", refusal.json()["detail"])
    if form in ("png", "zip", "pdf", "pptx") and resource.name not in ("release", "package"):
        assert f"-ar.{form}" in client.head(address, headers=accepted).headers["content-disposition"]
    if form == "atom":
        assert Xml.fromstring(client.get(address, headers=accepted).text).attrib["{http://www.w3.org/XML/1998/namespace}lang"] == "ar"


@pytest.mark.parametrize("page", ["/", "/claims", "/data"])
def test_the_document_of_a_page_speaks_it(page: str) -> None:
    answer = site.bare().get(page, headers={"Accept-Language": "fr;q=0.9, ar"})

    assert answer.headers["content-language"] == "ar"
    assert '<html lang="ar" dir="rtl">' in answer.text


def test_no_module_lists_the_languages_by_itself() -> None:
    allowed = {"languages.py", "schema.py", "wording.py", "vocabulary.py", "check.py", "article.py"}
    listing = re.compile(r"""["']ar["'],\s*["']en["']|["']en["'],\s*["']ar["']|lang\w*\s*[=!]=\s*["'](?:ar|en)["']""")
    found = {
        path.name
        for folder in ("components", "data", "pages")
        for path in (ROOT / folder).rglob("*.py")
        if listing.search(path.read_text(encoding="utf-8"))
    }

    assert found <= allowed


# One more


@pytest.fixture
def french(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The site with a row and a few words of French."""
    for words in (*messages.FOLDER.glob("*.ftl"), ROOT / "tests" / "words" / "fr.ftl"):
        shutil.copy(words, tmp_path)
    monkeypatch.setattr(messages, "FOLDER", tmp_path)
    monkeypatch.setitem(LANGUAGES, "fr", FRENCH)
    _forget()
    yield
    monkeypatch.undo()
    _forget()


def _forget() -> None:
    for made in (messages.bundle, messages.say):
        made.cache_clear()


def test_prose_of_the_ledger_falls_back_to_english(french: None, small: Ledger) -> None:
    text, claim = Text("fr"), small.claims.loc["a1-02-1"]

    assert text.of(claim, "statement") == Text("en").of(claim, "statement")
    assert text.code("topic", "arms") == Text("en").code("topic", "arms")
    assert text.label("claims", "topic") == Text("en").label("claims", "topic")
    assert languages.prose("fr") == ("en", "ar")
    assert text("claims-title") == "Assertions"
    assert text("data-title") == Text("en")("data-title")
    assert text("nothing-of-the-kind") == "nothing-of-the-kind"
    assert (text.dir, text.number(1234.5)) == ("ltr", "1\u202f234,5")
    assert text.date("2023-09-13", bare=True) == "13 septembre 2023"


@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens_in_french(page: str, french: None) -> None:
    app = opened(page, lang="fr")

    assert len(app.title) == 1
    assert app.get_by_key("ui_lang").value == "fr"
    if page == "claims":
        assert app.title[0].value == "Assertions"


def test_a_record_a_search_and_a_filter_are_shown_in_french(french: None) -> None:
    assert "denies" in html(opened(lang="fr", claim="a003-11-14"))
    assert html(opened("claims", lang="fr", q="ألتا Pyongyang", topic="arms", **{"from": "2023-09"}))


@pytest.mark.parametrize("address", ["/feed.atom", "/api/v1/claims.json?limit=1", "/api/v1/openapi.json", "/share/claims", "/download/parties.xlsx"])
def test_every_route_answers_in_french(address: str, french: None) -> None:
    client = site.bare()

    assert client.get(address, headers={"Accept-Language": "fr-CA, ar;q=0.5"}).status_code == 200
    assert client.get("/api/v1/claims.json?x=1&lang=fr").json()["title"] == "Requête incorrecte"

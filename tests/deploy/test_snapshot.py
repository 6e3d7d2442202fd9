"""The copy of the site: every page in every language, its figures and citation in it, nothing that needs a server."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest

from components.figures import registry
from components.i18n import messages
from components.i18n.languages import LANGUAGES
from components.state.pages import PAGES
from data.ledger import codebook
from deploy import snapshot
from tests.printing import Printer

SITE = "https://dash.example.org/"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("snapshot")
    asyncio.run(snapshot.write(target, SITE, Printer()))
    return target


def read(folder: Path, lang: str, page: str) -> str:
    return (folder / lang / f"{page}.html").read_text(encoding="utf-8")


def test_every_page_is_there_in_every_language_and_nothing_else(folder: Path) -> None:
    files = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}

    assert files == {"index.html"} | {f"{lang}/{page}.html" for lang in LANGUAGES for page in PAGES}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_says_what_it_is_and_needs_nothing(page: str, lang: str, folder: Path) -> None:
    html = read(folder, lang, page)
    cited = f"{SITE}{'' if page == 'overview' else page}"

    assert f'<html lang="{lang}" dir="{LANGUAGES[lang].dir}">' in html
    assert len(re.findall("<h1", html)) == 1
    assert codebook.read().version in html
    assert cited in html
    assert not re.search(r"<(script|form|input|iframe|link|button)\b|\son\w+=|javascript:", html)
    assert not re.search(r"url\((?!data:)|@import", html)
    assert not re.search(r'(?:src|href|action)="(?:https?:)?//', html)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_link_leads_to_a_page_that_is_there(lang: str, folder: Path) -> None:
    for page in PAGES:
        html = read(folder, lang, page)
        for target, place in re.findall(r'href="([^"#]*)(?:#([^"]*))?"', html):
            assert (folder / lang / target).is_file(), (page, target)
            assert not place or f'id="{place}"' in (folder / lang / target).read_text(encoding="utf-8"), place


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_room_has_all_its_figures_with_their_numbers(lang: str, folder: Path) -> None:
    for page, builds in registry.ROOMS.items():
        html = read(folder, lang, page)
        drawn = re.findall(r'<figure id="([\w-]+)">', html)

        assert set(drawn) <= {*builds}
        assert len(drawn) == html.count("<svg") == html.count(messages.say(lang, "chart-table")) > 1


def test_findings_and_rows_are_in_it(folder: Path) -> None:
    assert 'class="marsad findings"' in read(folder, "ar", "overview")
    assert read(folder, "en", "claims").count("<tr") > 10

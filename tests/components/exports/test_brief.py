"""The brief: the page's numbers in sentences, its disputes, its sources, on two pages that can be copied."""

from __future__ import annotations

import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from starlette.applications import Starlette

from components.exports import brief
from components.figures import registry
from components.http import images
from components.i18n import bidi
from components.i18n.text import Text
from components.state.view import View
from data import count
from data.ledger import codebook
from data.ledger.load import Ledger
from data.query import provenance
from data.query.selection import Selection, select
from tests import site

BOOK = codebook.read()
SITE, DAY = "https://marsad.example/", date(2027, 2, 3)
CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def view(ledger: Ledger, text: Text, chosen: Selection | None = None, page: str = "arms") -> View:
    chosen = chosen or Selection()
    query = chosen.to_query() | {"lang": text.lang}
    return View(ledger, select(ledger, chosen), chosen, text, query, page, False)


def words(html: str) -> str:
    return re.sub("<[^>]+>", "", html.partition("<body>")[2]).replace("&amp;", "&")


def test_the_numbers_are_those_of_the_page(small: Ledger, text: Text) -> None:
    seen = view(small, text)
    said = words(brief.page(seen, [], SITE, DAY))

    for layer in count.LAYERS:
        total = count.totals(seen.shown, layer)
        assert bidi.plain(text.quantity(best=total.claims, unit="claims")) in said
        assert bidi.plain(text.quantity(best=total.origins, unit="origins")) in said
        assert bidi.plain(text("n-disputed", n=total.disputed)) in said


def test_every_dispute_stands_with_what_is_said_against_it(small: Ledger, text: Text) -> None:
    seen = view(small, text)
    html = brief.page(seen, [], SITE, DAY)
    pair = provenance.facing(seen.shown, "article", 1).iloc[0]

    for code in (pair["claim"], pair["other"]):
        assert bidi.plain(text.of(small.claims.loc[code], "statement")) in words(html)
        assert f"{SITE}claims?lang={text.lang}&amp;v={BOOK.version}&amp;claim={code}" in html


def test_filters_cut_off_version_day_and_licence_are_said(small: Ledger, text: Text) -> None:
    seen = view(small, text, Selection(topic=("arms",)))
    said = words(brief.page(seen, [], SITE, DAY))

    for part in (text.code("topic", "arms"), text.date(BOOK.cutoff, bare=True), BOOK.version, text.day(DAY), "CC BY 4.0"):
        assert part in said
    assert f"{SITE}arms?lang={text.lang}&v={BOOK.version}&topic=arms" in said


def test_nothing_to_copy_holds_a_control(small: Ledger, text: Text) -> None:
    html = brief.page(view(small, text, Selection(q="ألتا <b>-5</b>")), [], SITE, DAY)

    assert not CONTROLS.search(html)
    assert html.count("<bdi") == html.count("</bdi>") > 0
    assert "<b>-5" not in html


def test_a_view_of_nothing_says_so(small: Ledger, text: Text) -> None:
    said = words(brief.page(view(small, text, Selection(q="zzzz")), [], SITE, DAY))

    assert text("brief-empty") in said
    assert text("brief-undisputed") in said


def test_a_reader_may_choose_the_figures(real: Ledger) -> None:
    seen = view(real, Text("en"))

    assert [each.name for each in brief.chosen(seen, ["oil", "covered", "workers"])] == ["oil", "covered"]
    assert [registry.page(each.name) for each in brief.chosen(seen)] == ["arms", "arms"]
    assert len(brief.chosen(replace(seen, page="about"))) == 2


@pytest.mark.parametrize("page", ["arms", "sanctions", "milestones", "sources", "overview"])
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_figures_that_fit_are_chosen_before_parts_of_others(page: str, lang: str) -> None:
    seen = View.open({"lang": lang}, page)
    chosen = [each.name for each in brief.chosen(seen)]
    whole = [name for name in registry.ROOMS.get(page, ()) if brief.part(seen, name) is None]

    assert len(chosen) == 2
    assert sum(brief._height(seen, name) for name in chosen) <= brief.TOGETHER
    assert chosen[: len(whole)] == whole[:1] + [name for name in chosen[1:] if name in whole[1:]]


@asynccontextmanager
async def closing(_: Starlette) -> AsyncIterator[None]:
    yield
    await images.PRESS.close()


@pytest.mark.skipif(not shutil.which("chromium"), reason="no Chromium")
@pytest.mark.parametrize("page", ["arms", "sanctions", "milestones"])
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_with_its_own_figures_it_is_two_pages(page: str, lang: str) -> None:
    with site.bare(lifespan=closing) as client:
        answer = client.get(f"/brief.pdf?page={page}&lang={lang}")

    assert len(PdfReader(BytesIO(answer.content)).pages) == 2


@pytest.mark.skipif(not shutil.which("chromium"), reason="no Chromium")
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_it_is_two_pages_with_our_letters_and_the_words_can_be_copied(lang: str, real: Ledger) -> None:
    with site.bare(lifespan=closing) as client:
        answer = client.get(f"/brief.pdf?page=sanctions&lang={lang}&figures=votes-assembly,origins-article")
    seen = View.open({"lang": lang}, "sanctions")
    pdf = PdfReader(BytesIO(answer.content))
    said = " ".join(" ".join(page.extract_text().split()) for page in pdf.pages)

    assert answer.headers["content-type"] == "application/pdf"
    assert len(pdf.pages) <= 2
    assert pdf.metadata is not None
    assert pdf.metadata.title == bidi.plain(seen.text("brief-title", page=seen.text("sanctions-title")))
    total = count.totals(seen.shown, "article")
    claim = seen.shown.claims.loc[provenance.facing(seen.shown, "article", 1)["claim"].iloc[0]]
    expected = [*bidi.plain(seen.text.of(claim, "statement")).split(), str(total.claims), str(total.origins)]
    expected += bidi.plain(seen.text("chart-votes-assembly-topic")).split()
    assert [word for word in expected if word not in said] == []

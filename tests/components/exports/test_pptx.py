"""The deck read back: words that run the right way, pictures with words, bars that hold the numbers of the page."""

from __future__ import annotations

import base64
import json
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from pptx import Presentation
from starlette.testclient import TestClient

from components.exports import deck, file_cache, pptx
from components.exports.chromium import RenderError
from components.exports.deck import Page
from components.exports.formats import FORMATS
from components.figures import caption, registry
from components.http import images
from components.i18n import bidi
from components.state.view import View
from data import count
from data.ledger import codebook
from tests import decks, site

BOOK = codebook.read()
SITE, DAY = "https://marsad.example/", date(2027, 2, 3)
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def png() -> bytes:
    target = BytesIO()
    Image.new("RGB", (960, 400), "white").save(target, "PNG")
    return target.getvalue()


def view(lang: str, **query: str) -> View:
    return View.open({"lang": lang, **query}, "arms")


def read(lang: str, *pages: Page, **query: str) -> Any:
    return Presentation(BytesIO(pptx.presentation(view(lang, **query), pages, SITE, DAY)))


def shape(slide: Any, what: str) -> Any:
    return next(each for each in slide.shapes if getattr(each, what, None) is True)


def words(slide: Any) -> str:
    return "\n".join(each.text_frame.text for each in slide.shapes if each.has_text_frame)


def read_values(charts: list[Any], series: int) -> list[Any]:
    """The values of a series over several slides."""
    return [value for chart in charts for value in chart.plots[0].series[series].values]


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_every_paragraph_runs_as_its_language_does(lang: str) -> None:
    made = read(lang, Page("origins-article", 0), Page("goods-article", 0, png()))
    rtl = lang == "ar"
    frames = [
        frame
        for slide in made.slides
        for frame in (
            *(each.text_frame for each in slide.shapes if each.has_text_frame),
            slide.notes_slide.notes_text_frame,
        )
    ]

    assert len(frames) > 9
    for paragraph in (paragraph for frame in frames for paragraph in frame.paragraphs):
        known = paragraph._p.pPr
        assert (known.get("rtl"), known.get("algn")) == (("1", "r") if rtl else ("0", "l"))
        for run in paragraph.runs:
            assert run._r.rPr.get("lang") == ("ar-SA" if rtl else "en-GB")
            assert run._r.rPr.find(f"{DRAWING}cs").get("typeface") == run._r.rPr.find(f"{DRAWING}latin").get("typeface")
            assert bidi.plain(run.text) == run.text
    assert (made.element.get("rtl") == "1") == rtl
    assert made.core_properties.language == ("ar-SA" if rtl else "en-GB")


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_every_slide_carries_title_unit_filters_source_version_and_address(lang: str) -> None:
    made = read(lang, Page("origins-article", 0), Page("goods-article", 1, png()), topic="arms")
    for slide, name in zip(made.slides, ("origins-article", "goods-article"), strict=False):
        home = deck.at_home(view(lang, topic="arms"), name)
        drawing = registry.of(home, name)
        assert drawing
        said = caption.of(home, drawing)
        on_slide, notes = words(slide), slide.notes_slide.notes_text_frame.text

        assert bidi.plain(said.title) in slide.shapes.title.text_frame.text
        for part in (said.unit, said.filters, said.source):
            assert bidi.plain(part) in on_slide
            assert bidi.plain(part) in notes
        assert f"{SITE}{home.page}?lang={lang}&v={BOOK.version}&topic=arms" in on_slide
        assert bidi.plain(drawing.alt) in notes
    assert "2" in made.slides[1].shapes.title.text_frame.text


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_bars_are_a_chart_with_the_numbers_of_the_page(lang: str) -> None:
    parts = decks.planned(view(lang), ["origins-reference", "votes-council"])
    charts = [shape(slide, "has_chart").chart for slide in list(read(lang, *parts).slides)[:-1]]
    origins, votes = charts[:2], charts[2:]
    frame = count.claims_by_origin(view(lang).shown, "reference").head(15)

    assert [page.part for page in parts] == [0, 1, 0, 1]
    assert read_values(origins, 0) == list(frame["claims"])
    assert [len(list(chart.plots[0].categories)) for chart in origins] == [7, 8]
    rows = count.decisions(view(lang).shown, "unsc")
    rows = rows.sort_values("action", key=lambda actions: actions.ne("vetoes"), kind="stable")  # vetoes first
    for number, side in enumerate(("votes_against", "votes_abstain", "votes_for")):
        assert read_values(votes, number) == [None if value != value else value for value in rows[side]]
    assert all(chart.has_legend for chart in votes)
    for pair in (origins, votes):
        assert len({chart.value_axis.maximum_scale for chart in pair}) == 1
    for chart in charts:
        assert chart.font.size.pt >= 12
        assert chart.category_axis.reverse_order
        assert bool(chart.value_axis.reverse_order) == (lang == "ar")
        every = chart._chartSpace.findall(f".//{DRAWING}pPr")
        assert all(each.get("rtl") == ("1" if lang == "ar" else "0") for each in every[-1:])


def test_what_is_drawn_is_described_to_those_who_cannot_see_it() -> None:
    made = read("ar", Page("origins-article", 0), Page("goods-article", 0, png()))
    described = [
        each._element.xpath(".//p:cNvPr")[0].get("descr")
        for slide in list(made.slides)[:2]
        for each in slide.shapes
        if each.has_chart or each.shape_type == 13
    ]

    for said, name in zip(described, ("origins-article", "goods-article"), strict=True):
        drawing = registry.of(deck.at_home(view("ar"), name), name)
        assert drawing
        assert said.endswith(bidi.plain(drawing.alt))


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_last_slide_says_from_what_and_how(lang: str) -> None:
    text = view(lang).text
    last = list(read(lang, Page("origins-article", 0)).slides)[-1]

    assert last.shapes.title.text_frame.text == text("deck-method")
    for part in (text("brief-caveat-said"), text("brief-caveat-layers"), caption.source(view(lang), "reference")):
        assert bidi.plain(part) in words(last)
    assert f"{SITE}arms?lang={lang}&v={BOOK.version}" in words(last)
    assert f"@misc{{marsad-{BOOK.version}-arms-{lang}," in last.notes_slide.notes_text_frame.text


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_file_says_what_it_is_and_when_the_ledger_was_closed(lang: str) -> None:
    about, seen = read(lang, Page("origins-article", 0)).core_properties, view(lang)

    assert bidi.plain(seen.text("arms-title")) in about.title
    assert about.author == about.last_modified_by == bidi.plain(seen.text("cite-author"))
    assert about.created == about.modified
    assert about.created.date().isoformat() == max([seen.ledger.edition.cutoff, *seen.ledger.changes["date"]])


def test_nothing_stands_beyond_the_sheet() -> None:
    made = read("ar", Page("votes-council", 0), Page("goods-article", 0, png()))

    for slide in made.slides:
        for each in slide.shapes:
            assert 0 <= each.left <= each.left + each.width <= made.slide_width
            assert 0 <= each.top <= each.top + each.height <= made.slide_height
    assert round(made.slide_width / made.slide_height, 2) == 1.78


def test_figures_are_asked_for_by_name_and_part(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = view("en")

    assert decks.planned(seen, ["goods-article.2", "nonsense", "votes-council", "goods-article.2"]) == [
        Page("goods-article", 1),
        Page("votes-council", 0),
        Page("votes-council", 1),
    ]
    assert decks.planned(seen, ["goods-article.99"]) == []
    assert decks.planned(view("en", q="zzzz"), ["oil"]) == []
    monkeypatch.setattr(deck, "MOST", 3)
    assert len(decks.planned(seen, ["goods-article", "parties-article"])) == 3


@pytest.mark.parametrize("room", registry.ROOMS)
def test_a_deck_of_a_page_has_its_findings_and_about_a_dozen_slides(room: str) -> None:
    seen = View.open({"lang": "en"}, room)
    made = decks.planned(seen)
    figures = [name for name in registry.ROOMS[room] if registry.of(seen, name)]

    assert len(made) <= deck.USUAL
    assert (made[0].name == deck.FINDINGS) == bool(len(deck.findings(seen)))
    assert list(dict.fromkeys(page.name for page in made if page.name != deck.FINDINGS)) == figures
    for name in figures:
        parts = [page.part for page in made if page.name == name]
        assert parts == list(range(len(parts)))
    assert deck.FINDINGS not in {page.name for page in decks.planned(View.open({"topic": "arms"}, room))}


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_first_slide_of_a_page_says_its_findings(lang: str) -> None:
    seen = view(lang)
    rows = seen.ledger.findings
    rows = rows[rows["room"].astype(str).eq("arms")].sort_values("order")
    (slide, _) = read(lang, Page(deck.FINDINGS, 0)).slides

    assert slide.shapes.title.text_frame.text == bidi.plain(seen.text("deck-findings"))
    for _, row in rows.iterrows():
        assert bidi.plain(seen.text.of(row, "statement")) in words(slide)
    assert f"{SITE}arms?lang={lang}&v={BOOK.version}" in words(slide)
    assert all(claims in slide.notes_slide.notes_text_frame.text for claims in rows["claims"])


# Over HTTP, with a stand-in for Chromium


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> TestClient:
    async def printed(*_: Any) -> bytes:
        return png()

    monkeypatch.setattr(images.RENDERER, "figure", printed)
    file_cache.FILES.clear()
    return site.bare()


def test_the_route_answers_with_the_slides_asked_for(client: TestClient) -> None:
    answer = client.get("/deck.pptx?lang=ar&figures=goods-article.1,origins-article")

    assert answer.headers["content-type"] == FORMATS["pptx"].media_type
    assert "marsad-deck-overview-ar.pptx" in answer.headers["content-disposition"]
    assert len(Presentation(BytesIO(answer.content)).slides) == 4


def test_it_tells_how_far_it_is(client: TestClient) -> None:
    answer = client.get("/deck.pptx?lang=en&figures=goods-article&progress=1")
    lines = [json.loads(line) for line in answer.text.splitlines()]
    many = lines[0]["of"]

    assert [line["done"] for line in lines] == [*range(many + 1), many]
    assert len(Presentation(BytesIO(base64.b64decode(lines[-1]["file"]))).slides) == many + 1


@pytest.mark.parametrize(("figures", "status"), [("origins-article", 404), ("nonsense", 400)])
def test_a_deck_of_nothing_is_a_problem(figures: str, status: int, client: TestClient) -> None:
    answer = client.get(f"/deck.pptx?figures={figures}&q=zzzz")

    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_press_that_fails_is_told(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    async def failing(*_: Any) -> bytes:
        raise RenderError("Chromium died")

    monkeypatch.setattr(images.RENDERER, "figure", failing)

    assert client.get("/deck.pptx?figures=goods-article.1").status_code == 503
    told = client.get("/deck.pptx?figures=goods-article.1&progress=1").text.splitlines()
    assert json.loads(told[-1]) == {"error": "Chromium died"}
    assert client.get("/deck.pptx?figures=origins-article").status_code == 200  # bars need no Chromium

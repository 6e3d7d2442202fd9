"""Rooms in the browser: how high they are, how the reader gets from question to question, and back."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page

from components.figures import registry
from tests.browser.conftest import Tabs, Visit, settled

Open = Callable[..., tuple[Page, Visit]]
#: px that a page may be high, by the width of the window.
HIGHEST = {1440: 3500, 390: 8000}
#: The same of the front page.
FRONT = {1440: 2200, 390: 4500}
HEIGHT = "() => document.querySelector('[data-testid=\"stMain\"]').scrollHeight"
CHARTS = "() => [...document.querySelectorAll('[data-testid=\"stPlotlyChart\"]')].filter((each) => each.checkVisibility()).length"
SECTIONS = ("sanctions?figure=measures", "milestones?figure=promises", "sources?figure=compare", "sources?figure=articles",
            "sources?figure=flaws", "sources?figure=spellings", "sources?figure=documents")  # fmt: skip


def paths() -> list[str]:
    """Every question of every room."""
    figures = [f"{room}?figure={name}" for room, names in registry.ROOMS.items() for name in names]
    return [*figures, *SECTIONS, "claims?page=1", "data?page=1"]


def asked(page: Page) -> str:
    return parse_qs(urlsplit(page.url).query).get("figure", [""])[0]


def arrived(page: Page, code: str) -> None:
    page.wait_for_selector(f".question.{code}")
    settled(page)


@pytest.mark.parametrize(("lang", "width", "every"), [("ar", 1440, 4), ("en", 390, 3)])
def test_no_page_is_higher_than_it_may_be(tabs: Tabs, width: int, lang: str, every: int) -> None:
    heights, charts = {}, {}
    for path, page, _ in tabs([f"{path}&lang={lang}" for path in paths()[::every]], width=width):
        heights[path], charts[path] = page.evaluate(HEIGHT), page.evaluate(CHARTS)

    assert {path: height for path, height in heights.items() if height > HIGHEST[width]} == {}
    assert {path: found for path, found in charts.items() if found > 1} == {}


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("width", [1440, 390])
def test_the_front_page_is_short_and_shows_the_routes(visit: Open, width: int, lang: str) -> None:
    page, _ = visit(f"?lang={lang}", width=width)
    image = page.locator(".marsad a.routes img")
    box = image.bounding_box()

    assert page.evaluate(HEIGHT) <= FRONT[width]
    assert image.get_attribute("alt")
    assert image.evaluate("each => each.naturalWidth") == 334
    assert box
    assert box["width"] > 300
    page.locator(".marsad a.routes").click()
    arrived(page, "routes")


@pytest.mark.parametrize(("lang", "onwards", "back"), [("ar", "ArrowLeft", "ArrowRight"), ("en", "ArrowRight", "ArrowLeft")])
def test_keys_links_and_back_lead_from_question_to_question(visit: Open, lang: str, onwards: str, back: str) -> None:
    page, seen = visit(f"arms?lang={lang}")
    loads: list[str] = []
    page.on("load", lambda _: loads.append(page.url))

    page.keyboard.press(onwards)
    arrived(page, "routes")
    assert asked(page) == "routes"
    assert page.evaluate("document.activeElement.tagName") == "H2"

    page.locator(".marsad.neighbours a.next").click()
    arrived(page, "parties-article")
    page.keyboard.press(back)
    arrived(page, "routes")
    page.locator(".marsad.questions a").last.scroll_into_view_if_needed()
    page.locator(".marsad.questions li a").last.click()
    arrived(page, "goods-article")
    top = page.locator(".question h2").bounding_box()
    assert top
    assert 0 <= top["y"] < 320

    page.go_back()
    arrived(page, "routes")
    page.go_back()
    arrived(page, "parties-article")
    page.go_forward()
    arrived(page, "routes")

    page.locator('[data-testid="stSidebarNavLink"][href$="/sanctions"]').click()
    arrived(page, "regime")
    assert asked(page) == ""
    page.go_back()
    arrived(page, "routes")
    assert asked(page) == "routes"
    assert loads == []
    assert not [said for said in seen.errors if "_stcore" not in said and "404" not in said]

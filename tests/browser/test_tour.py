"""The tour of the front page: three stops by keyboard or finger, in both languages, and never again once it was closed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page

from components.i18n.text import Text

#: What tells a page that a program drives its browser, and so keeps the tour away from all other tests.
BY_HAND = "Object.defineProperty(Navigator.prototype, 'webdriver', {get: () => false})"
CARD, HERE = ".marsad.tour", "[data-tour]"
Opened = Callable[[str, int], Page]


@pytest.fixture
def opened(browser: Browser, server: str) -> Iterator[Opened]:
    contexts = []

    def front(lang: str, width: int) -> Page:
        contexts.append(browser.new_context(viewport={"width": width, "height": 844}, has_touch=width < 500))
        contexts[-1].add_init_script(BY_HAND)
        page = contexts[-1].new_page()
        page.goto(f"{server}/?lang={lang}")
        page.wait_for_selector(CARD, timeout=60_000)
        return page

    yield front
    for each in contexts:
        each.close()


@pytest.mark.parametrize(("lang", "width"), [("ar", 390), ("en", 1440)])
def test_three_stops_by_keyboard_and_never_again(opened: Opened, lang: str, width: int) -> None:
    page, text = opened(lang, width), Text(lang=lang)
    assert text("tour-offer") in page.locator(CARD).inner_text()
    page.get_by_role("button", name=text("tour-start")).focus()
    for stop in ("answers", "filters", "figures"):
        page.keyboard.press("Enter")
        page.wait_for_function(f"head => document.querySelector('{CARD} b')?.textContent === head", arg=text(f"tour-{stop}-head"))
        assert page.locator(HERE).count() == 1
        page.keyboard.press("Tab")
    page.keyboard.press("Escape")

    assert page.locator(f"{CARD}, {HERE}").count() == 0
    assert page.evaluate("document.activeElement.tagName") == "H1"
    page.reload()
    page.wait_for_selector(".marsad.findings", timeout=60_000)
    page.wait_for_timeout(500)
    assert page.locator(CARD).count() == 0

    page.goto(page.url.replace("/?", "/about?"))
    page.locator("a[data-again]").click()
    page.wait_for_selector(CARD, timeout=60_000)


def test_it_can_be_declined_by_a_tap_and_leaves_with_its_page(opened: Opened) -> None:
    page = opened("ar", 390)
    page.goto(page.url.replace("/?", "/about?"))
    page.wait_for_selector("h1", timeout=60_000)
    assert page.locator(CARD).count() == 0
    page.go_back()
    page.wait_for_selector(CARD, timeout=60_000)
    page.get_by_role("button", name=Text(lang="ar")("tour-skip")).tap()

    assert page.locator(CARD).count() == 0
    assert page.evaluate("localStorage.getItem('marsad-tour')") == "closed"

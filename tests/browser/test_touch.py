"""A phone: a finger over a figure scrolls the page, a swipe turns to the next question, a tap chooses, fields can be read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, CDPSession, Page

from components.figures import registry
from components.i18n.text import Text
from data.ledger import codebook
from tests.browser.conftest import settled

PLOT = "[class*='st-key-narrow-'] .js-plotly-plot"
TOP = "() => document.querySelector('[data-testid=\"stMain\"]').scrollTop"
SMALL = """() => [...document.querySelectorAll('input, textarea, select')]
  .filter((each) => each.checkVisibility() && parseFloat(getComputedStyle(each).fontSize) < 16).map((each) => each.outerHTML.slice(0, 90))"""
#: The middle of the lowest mark of a figure that is in sight: the upper ones are its legend.
MARK = """() => [...document.querySelectorAll("[class*='st-key-narrow-'] .js-plotly-plot .points path")]
  .map((mark) => mark.getBoundingClientRect()).filter(({ top }) => top > 80 && top < innerHeight - 80)
  .map(({ left, top, width, height }) => [left + width / 2, top + height / 2]).at(-1)"""


@pytest.fixture
def phone(browser: Browser, server: str) -> Iterator[tuple[Page, CDPSession, str]]:
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True, device_scale_factor=2, locale="ar"
    )
    page = context.new_page()
    yield page, context.new_cdp_session(page), server
    context.close()


def opened(page: Page, address: str) -> None:
    page.goto(address)
    settled(page)
    page.locator(PLOT).first.scroll_into_view_if_needed()
    page.wait_for_timeout(300)


def middle(page: Page) -> tuple[float, float]:
    """A point in the figure that is in sight."""
    box = page.locator(PLOT).first.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, min(box["y"] + box["height"] / 2, 600)


@pytest.mark.parametrize("room", registry.ROOMS)
def test_a_finger_on_a_figure_scrolls_the_page(phone: tuple[Page, CDPSession, str], room: str) -> None:
    page, finger, server = phone
    still = []
    for name in list(registry.ROOMS[room])[::2]:
        page.goto(f"{server}/{room}?lang=ar&figure={name}")
        settled(page)
        if not page.locator(PLOT).count():
            continue  # a list stands for it where room is short
        page.locator(PLOT).first.scroll_into_view_if_needed()
        page.wait_for_timeout(300)
        x, y = middle(page)
        before = page.evaluate(TOP)
        swipe(finger, x, y, down=-200)
        page.wait_for_timeout(300)
        if abs(page.evaluate(TOP) - before) < 100:
            still.append(name)

    assert still == []


def test_a_tap_on_a_mark_shows_the_claims_behind_it(phone: tuple[Page, CDPSession, str]) -> None:
    page, finger, server = phone
    opened(page, f"{server}/arms?lang=ar&figure=flows-article")
    x, y = page.evaluate(MARK)
    swipe(finger, x, y)

    page.wait_for_selector(".claims table", timeout=15_000)


@pytest.mark.parametrize(("lang", "onwards"), [("ar", 1), ("en", -1)])
def test_a_swipe_across_a_figure_turns_to_the_next_question(phone: tuple[Page, CDPSession, str], lang: str, onwards: int) -> None:
    page, finger, server = phone
    opened(page, f"{server}/arms?lang={lang}&figure=flows-article")
    x, y = middle(page)
    swipe(finger, x, y, across=140 * onwards)
    page.wait_for_selector(".question.routes", timeout=20_000)
    settled(page)
    page.locator(PLOT).first.scroll_into_view_if_needed()
    x, y = middle(page)
    swipe(finger, x, y, across=-140 * onwards)
    page.wait_for_selector(".question.flows-article", timeout=20_000)


def swipe(finger: CDPSession, x: float, y: float, across: float = 0, down: float = 0) -> None:
    """Put a finger on the screen, move it so many px, take it away; a tap where it does not move."""
    finger.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    for part in range(1, 9) if across or down else ():
        place = {"x": x + across * part / 8, "y": y + down * part / 8}
        finger.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [place]})
    finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def test_no_field_is_so_small_that_a_phone_zooms_in_on_it(phone: tuple[Page, CDPSession, str]) -> None:
    page, _, server = phone
    page.goto(f"{server}/sources?lang=ar&figure=spellings")
    settled(page)
    page.get_by_test_id("stExpandSidebarButton").click()
    page.wait_for_timeout(600)

    assert page.locator("[data-testid='stSidebar'] input").first.is_visible()
    assert page.evaluate(SMALL) == []


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_show_held_upright_fills_the_width_and_can_be_read(phone: tuple[Page, CDPSession, str], lang: str) -> None:
    page, _, server = phone
    page.goto(f"{server}/arms?view=present&lang={lang}&figures=flows-article,goods-article")
    settled(page)
    plot = page.locator(".st-key-upright .js-plotly-plot")
    plot.wait_for(state="visible")
    box = plot.bounding_box()
    assert box
    assert box["width"] > 350
    assert min(plot.locator("text").evaluate_all("all => all.map((each) => parseFloat(getComputedStyle(each).fontSize))")) >= 11

    page.locator(".st-key-present-on button").click()
    page.wait_for_url("**at=goods-article.1*")
    settled(page)
    assert page.locator(".st-key-upright .js-plotly-plot").count() == 1


@pytest.mark.parametrize(("lang", "path"), [("ar", "claims"), ("en", "claims?claim=a000-01-1")])
def test_a_tap_on_a_label_opens_its_sentence_of_the_codebook(
    phone: tuple[Page, CDPSession, str], lang: str, path: str
) -> None:
    page, _, server = phone
    page.goto(f"{server}/{path}{'&' if '?' in path else '?'}lang={lang}")
    settled(page)
    label = page.locator(".explained summary").first
    label.scroll_into_view_if_needed()
    label.tap()
    sentence = page.locator(".explained[open] p")

    assert sentence.is_visible()
    assert sentence.inner_text() in {Text(lang=lang).code_note("standing", code) for code in codebook.read().codes("standing")}

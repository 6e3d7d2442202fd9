"""No word of the interface is left in English on the Arabic pages, nor in what opens when a reader acts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from components.i18n import bidi, messages
from tests.browser.conftest import Visit
from tests.browser.interface_words import english


@pytest.mark.parametrize("locale", ["en-GB", "ar-LB"])
def test_nor_does_what_opens_when_a_reader_acts(visit: Callable[..., tuple[Page, Visit]], locale: str) -> None:
    page, _ = visit("claims?lang=ar&topic=arms&q=KCNA", locale=locale)
    found = {"at first": english(page)}
    field = page.get_by_test_id("stMultiSelect").first.locator("input")
    field.click()
    page.wait_for_selector('[data-testid="stMultiSelectDropdown"] [role=option]')
    page.keyboard.press("ArrowDown")
    page.wait_for_timeout(300)
    found["open menu"] = english(page)
    field.press_sequentially("qqqq")
    page.get_by_text("لا نتائج").wait_for()
    page.wait_for_timeout(300)
    found["nothing in the menu"] = english(page)
    page.keyboard.press("Escape")
    page.get_by_test_id("stSidebar").get_by_test_id("stExpander").locator("summary").last.click()
    page.get_by_test_id("stRadio").first.wait_for()
    page.get_by_test_id("stTextInput").locator("input:visible").last.press_sequentially("20")
    page.wait_for_timeout(300)
    found["a field half filled"] = english(page)

    assert not any(found.values()), found


def test_nor_do_the_button_that_copies_and_a_page_that_is_not_there(visit: Callable[..., tuple[Page, Visit]]) -> None:
    page, _ = visit("about?lang=ar")
    page.get_by_test_id("stCode").last.hover()
    copying = page.get_by_test_id("stCode").last.get_by_role("button")
    copying.hover()
    assert copying.get_attribute("aria-label") == messages.phrase("ar", "builtin-copy")
    assert english(page) == []
    page.goto(page.url.replace("about", "nowhere"))

    assert english(page) == []


def test_the_same_pages_in_english_are_full_of_such_words(visit: Callable[..., tuple[Page, Visit]]) -> None:
    page, _ = visit("claims?lang=en&topic=arms")

    found = {bidi.plain(words) for words in english(page)}
    assert {"Claims", "Sidebar", "Clear all"} <= found
    assert any(words.startswith("Remove Arms") for words in found), sorted(each for each in found if "Remove" in each)

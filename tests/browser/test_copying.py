"""What a reader copies is clean text: no invisible character of direction goes with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from components.i18n import bidi
from tests.browser.conftest import Visit
from tests.browser.test_every_page import paths


def clipboard(page: Page) -> str:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return str(page.evaluate("navigator.clipboard.readText()"))


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_citation_of_a_record_is_copied_as_plain_words(visit: Callable[..., tuple[Page, Visit]], lang: str) -> None:
    page, _ = visit(f"{paths()[-3]}&lang={lang}")
    page.locator(".record .take summary").click()
    cite = page.locator(".cite").first
    cite.click()
    page.keyboard.press("Control+C")
    copied = clipboard(page)

    assert copied.strip() == bidi.plain(cite.inner_text()).strip()
    assert len(copied) > 80


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_button_of_the_citation_copies_plain_words(visit: Callable[..., tuple[Page, Visit]], lang: str) -> None:
    page, _ = visit(f"about?lang={lang}")
    page.get_by_test_id("stCode").last.hover()
    page.get_by_test_id("stCode").last.get_by_role("button").click()
    copied = clipboard(page)

    assert "CC BY 4.0" in copied
    assert not bidi.CONTROLS.search(copied)

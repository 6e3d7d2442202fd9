"""What is asked for in a form keeps the view and the language of its page."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visit

Open = Callable[..., tuple[Page, Visit]]


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_picture_in_a_size_of_ones_own_is_of_the_same_view(visit: Open, lang: str) -> None:
    page, _ = visit(f"arms?lang={lang}&topic=arms")
    own = page.locator(".marsad.pictures details").first
    own.locator("summary").click()
    own.locator("input[name=width]").fill("900")
    with page.expect_navigation(timeout=60_000):
        own.locator("button").click()

    assert parse_qs(urlsplit(page.url).query) == {"width": ["900"], "lang": [lang], "topic": ["arms"]}
    assert page.evaluate("document.images[0].naturalWidth") == 900


def test_the_search_of_the_front_page_keeps_its_language(visit: Open) -> None:
    page, _ = visit("?lang=ar")
    page.locator('.marsad.ask input[type="search"]').fill("نقض")
    page.keyboard.press("Enter")
    page.wait_for_url("**/claims?*")

    assert parse_qs(urlsplit(page.url).query)["lang"] == ["ar"]

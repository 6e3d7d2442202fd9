"""Views put together by chance, each opened in a browser that has never been here: the same rows whatever the reader does."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from urllib.parse import quote, urlencode

from playwright.sync_api import Browser, BrowserContext, Page

from components.i18n.text import Text
from components.ui.widgets.listing import SIZE
from data.count.layers import LAYERS
from data.ledger import load
from tests.browser.conftest import SETTLED, settled
from tests.browser.test_address import query, rows
from tests.states import states

STATES = states(load.load(), 7, seed=30)


def answered(server: str, state: dict[str, str]) -> set[str]:
    """The ids that the route gives for a view."""
    address = f"{server}/api/v1/claims.json?{urlencode({**state, 'limit': '9999'}, quote_via=quote)}"
    return {row["id"] for row in json.load(urllib.request.urlopen(address))["rows"]}


def opened(browser: Browser, server: str) -> Iterator[tuple[dict[str, str], Page]]:
    """Each view in a fresh browser; the next two load while this one is judged."""
    waiting: list[tuple[dict[str, str], BrowserContext, Page]] = []
    for state in [*STATES, None, None]:
        if state is not None:
            context = browser.new_context(viewport={"width": 1440, "height": 900}, locale="en-GB")
            page = context.new_page()
            waiting.append((state, context, page))
            page.goto(f"{server}/claims?{urlencode({'lang': 'ar', **state}, quote_via=quote)}", wait_until="commit")
        if len(waiting) > 2 or state is None:
            known, context, page = waiting.pop(0)
            settled(page)
            yield known, page
            context.close()


def heading(page: Page, words: str) -> None:
    """Wait for the page in the other language; what moves on it afterwards does not matter here."""
    page.wait_for_function("words => document.querySelector('h1')?.innerText.includes(words)", arg=words)
    page.wait_for_function(SETTLED)


def told(ids: set[str], lang: str) -> str:
    """How many claims of each layer there are, in words."""
    text, layers = Text(lang), load.load().claims.loc[sorted(ids), "layer"].astype(str)
    return text.list(
        text(f"count-{layer}", count=text.quantity(best=int(layers.eq(layer).sum()), unit="claims"))
        for layer in LAYERS
        if layers.eq(layer).any()
    )


def caption(page: Page) -> str:
    return page.locator("table caption").first.inner_text()


def test_a_view_survives_a_fresh_browser_the_language_back_and_forward(browser: Browser, server: str) -> None:
    for state, page in opened(browser, server):
        ids, first, address = answered(server, state), rows(page), query(page)

        assert set(first) <= ids, state
        assert len(set(first)) == min(len(ids), SIZE), state
        assert caption(page) == told(ids, "ar"), state

        page.get_by_text("English", exact=True).click()
        heading(page, "Claims")

        assert rows(page) == first, state
        assert caption(page) == told(ids, "en"), state
        assert query(page) == address | {"lang": "en"}, state

        page.go_back()
        heading(page, "الادعاءات")

        assert rows(page) == first, state
        assert query(page) == address, state

        page.go_forward()
        heading(page, "Claims")

        assert rows(page) == first, state
        assert query(page) == address | {"lang": "en"}, state

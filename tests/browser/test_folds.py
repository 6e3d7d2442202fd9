"""What opens when a reader asks for it, tables above all, is drawn as right as what stands on the page."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser import arabic
from tests.browser.conftest import Tabs, settled

#: Rooms with folds of different kinds, and how many of them are opened: one of each kind.
ROOMS = {"arms": 3, "sanctions": 4, "milestones": 6, "sources": 6, "codebook": 3, "data": 2}
SHUT = '[data-testid="stMain"] details:not([open]) > summary'
WIDE = """() => [...document.querySelectorAll('[data-testid="stMain"], .marsad .scroll')]
  .filter((each) => each.checkVisibility() && each.scrollWidth > each.clientWidth + 1).map((each) => each.innerText.slice(0, 60))"""


@pytest.mark.parametrize(("width", "theme"), [(1440, "light"), (390, "dark")])
def test_what_opens_is_right(tabs: Tabs, width: int, theme: str) -> None:
    problems: list[str] = []
    for path, page, _ in tabs([f"{room}?lang=ar&digits=arab" for room in ROOMS], width=width, theme=theme):
        before, _ = arabic.judge(page, '[data-testid="stMain"]')
        _open(page, ROOMS[path.split("?")[0]])
        seen, wrong = arabic.judge(page, '[data-testid="stMain"]')
        problems += [f"{path}: {each}" for each in wrong]
        problems += [f"{path}: runs over sideways: {each}" for each in page.evaluate(WIDE)]
        problems += [f"{path}: nothing opened"] if seen <= before else []

    assert not problems, "\n".join(problems)


def _open(page: Page, most: int) -> None:
    for _ in range(most):
        shut = page.locator(SHUT).locator("visible=true")
        left = shut.count()
        if not left:
            break
        shut.first.click()
        expect(shut).to_have_count(left - 1)
    settled(page)

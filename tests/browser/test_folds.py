"""What opens when a reader asks for it, tables above all, is drawn as right as what stands on the page."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser import arabic
from tests.browser.conftest import Tabs, settled

#: How many folds of a room are opened: one of each kind.
FOLDS = {"arms": 2, "sanctions": 2, "milestones": 2, "sources": 2, "codebook": 2, "data": 6}
SHUT = '[data-testid="stMain"] details:not([open]) > summary'
TABLES = '[data-testid="stMain"] table'
WIDE = """() => [...document.querySelectorAll('[data-testid="stMain"], .marsad .scroll')]
  .filter((each) => each.checkVisibility() && each.scrollWidth > each.clientWidth + 1).map((each) => each.innerText.slice(0, 60))"""


@pytest.mark.parametrize(
    ("width", "theme", "rooms"),
    [(1440, "light", ["arms", "milestones", "sources", "data"]), (390, "dark", ["sanctions", "sources", "codebook"])],
)
def test_what_opens_is_right(tabs: Tabs, width: int, theme: str, rooms: list[str]) -> None:
    problems: list[str] = []
    for path, page, _ in tabs([f"{room}?lang=ar&digits=arab" for room in rooms], width=width, theme=theme):
        tables = page.locator(TABLES).locator("visible=true").count()
        _open(page, FOLDS[path.split("?")[0]])
        problems += [] if page.locator(TABLES).locator("visible=true").count() > tables else [f"{path}: no table opened"]
        problems += [f"{path}: {each}" for each in arabic.judge(page, '[data-testid="stMain"]')[1]]
        problems += [f"{path}: runs over sideways: {each}" for each in page.evaluate(WIDE)]

    assert not problems, "\n".join(problems)


def _open(page: Page, most: int) -> None:
    for fold in page.locator(SHUT).locator("visible=true").element_handles()[:most]:
        fold.click()
        page.wait_for_function("fold => fold.parentElement.open", arg=fold)
    settled(page)
    page.wait_for_timeout(3000)  # it opens slowly

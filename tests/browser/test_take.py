"""Files that take their time: the reader sees how far they are, can stop them, and loses nothing when they fail."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation

from components.i18n.text import Text
from components.state.view import View
from tests import decks
from tests.browser.conftest import settled

Visits = Callable[..., tuple[Any, Any]]
BOARD = ".marsad.work"


@pytest.fixture(params=["ar", "en"])
def panel(request: pytest.FixtureRequest, visit: Visits) -> tuple[Any, Text]:
    """The panel, open, of a page with few figures."""
    page, _ = visit(f"sources?lang={request.param}&layer=article")
    page.locator(".st-key-take summary").click()
    page.wait_for_selector('a[data-work="told"]', state="visible")
    settled(page)
    return page, Text(lang=request.param)


def test_slides_are_made_one_by_one_and_then_downloaded(panel: tuple[Any, Text]) -> None:
    page, text = panel
    with page.expect_download(timeout=120_000) as coming:
        page.locator('a[data-work="told"]').click()
        page.wait_for_selector(f"{BOARD} progress[max]")
        assert text("take-deck") in page.locator(BOARD).inner_text()
    made = Presentation(BytesIO(Path(coming.value.path()).read_bytes()))

    assert coming.value.suggested_filename == f"marsad-sources-{text.lang}.pptx"
    planned = decks.planned(View.open({"layer": "article"}, "sources"))
    assert len(made.slides) == len(planned) + 1
    page.wait_for_function(f"() => document.querySelector('{BOARD}')?.innerText.includes({text('take-done')!r})")


def test_work_can_be_stopped(panel: tuple[Any, Text]) -> None:
    page, text = panel
    page.route("**/deck.pptx*", lambda route: None)  # never answered
    page.locator('a[data-work="told"]').click()
    page.locator(f"{BOARD} button").click()

    page.wait_for_function(f"() => document.querySelector('{BOARD}')?.innerText.includes({text('take-stopped')!r})")
    page.locator(f"{BOARD} button").click()
    assert page.locator(BOARD).count() == 0


def test_a_failure_says_what_to_do_and_the_choice_stands(panel: tuple[Any, Text]) -> None:
    page, text = panel
    page.locator(".st-key-take_figures input").click()
    page.locator('[role="option"]').first.click()
    page.wait_for_function("() => document.querySelector('a[data-work]').href.includes('figures=')")
    chosen = page.locator("a[data-work]").first.get_attribute("href")
    page.route("**/deck.pptx*", lambda route: route.fulfill(status=200, body='{"done": 0, "of": 9}\n{"error": "x"}\n'))
    page.locator('a[data-work="told"]').click()

    page.wait_for_function(f"() => document.querySelector('{BOARD}')?.innerText.includes({text('take-failed')!r})")
    assert page.locator("a[data-work]").first.get_attribute("href") == chosen
    page.unroute("**/deck.pptx*")
    with page.expect_download(timeout=120_000) as coming:
        page.locator('a[data-work="told"]').click()
    assert len(Presentation(BytesIO(Path(coming.value.path()).read_bytes())).slides) >= 2


def test_what_is_copied_is_the_citation(panel: tuple[Any, Text]) -> None:
    page, _ = panel
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".cite-panel summary").click()
    button = page.locator(".cite-panel button[data-copy]").nth(1)
    button.click()

    page.wait_for_function(
        "(done) => document.querySelector('.cite-panel').innerText.includes(done)",
        arg=button.get_attribute("data-done"),
    )
    assert page.evaluate("navigator.clipboard.readText()") == button.get_attribute("data-copy")

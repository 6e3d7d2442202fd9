"""On the claims page a reader drags over years, taps months, and keeps views under names of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.browser.conftest import settled

Visits = Callable[..., tuple[Any, Any]]


def at(page: Any, query: str) -> None:
    page.wait_for_url(lambda url: url.endswith(query))


def test_a_span_is_chosen_by_dragging_and_by_two_taps(visit: Visits) -> None:
    page, _ = visit("claims?lang=en")
    first, last = (page.locator(f'.bin[data-from="{year}-01-01"]').first.bounding_box() for year in (2022, 2024))
    page.mouse.move(first["x"] + 8, first["y"] + 30)
    page.mouse.down()
    page.mouse.move(last["x"] + 8, last["y"] + 30, steps=8)
    page.mouse.up()
    at(page, "?lang=en&from=2022-01-01&to=2024-12-31")
    page.locator('.bin[data-from="2023-09-01"]').click()
    at(page, "?lang=en&from=2023-09-01&to=2023-09-30")
    page.locator('.bin[data-from="2023-12-01"][href*="from=2023-09-01"]').click()
    at(page, "?lang=en&from=2023-09-01&to=2023-12-31")


def test_a_view_is_kept_under_a_name_renamed_opened_and_deleted(visit: Visits) -> None:
    page, _ = visit("claims?lang=en&topic=arms")
    fold = page.locator("details.saved")
    fold.locator("summary").click()
    fold.locator("input").fill("سلاح & <b>arms</b>")
    fold.locator("input").press("Enter")
    assert fold.locator("li a").inner_text() == "سلاح & <b>arms</b>"
    fold.locator("input").fill("Arms")
    fold.locator('button[data-act="rename"]').click()
    assert fold.locator("li a").inner_text() == "Arms"

    page.goto(page.url.partition("?")[0] + "?lang=en")
    page.locator("details.saved summary").click()
    page.locator("details.saved li a").click()
    at(page, "?lang=en&topic=arms")
    settled(page)
    if not page.locator("details.saved[open]").count():
        page.locator("details.saved summary").click()
    for _ in ("asked", "deleted"):
        page.locator('details.saved button[data-act="delete"]').click()
    assert page.locator("details.saved li a").count() == 0

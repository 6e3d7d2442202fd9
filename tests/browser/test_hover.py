"""The labels that appear beside a mark: whole, from the right, inside the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser import arabic
from tests.browser.conftest import Visit

MARKS = ".js-plotly-plot :is(.bars .point path, .scatterlayer .points path, .heatmaplayer .hm, .scatterlayer .text)"
LABEL = ".hoverlayer .hovertext"
EDGES = """() => [...document.querySelectorAll('.hoverlayer .hovertext')].map((each) => each.getBoundingClientRect())
  .filter((edge) => edge.left < -1 || edge.right > innerWidth + 1).length"""


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("path", ["arms", "sanctions", "milestones", "sources"])
def test_hover_labels_are_right(visit: Callable[..., tuple[Page, Visit]], path: str, width: int) -> None:
    page, _ = visit(f"{path}?lang=ar&figure=all", width=width)
    marks = page.locator(MARKS)
    visible = marks.evaluate_all("all => all.flatMap((mark, place) => (mark.checkVisibility() ? [place] : []))")
    shown = 0
    for mark in [marks.nth(place) for place in visible[:: max(1, len(visible) // 6)]]:
        mark.scroll_into_view_if_needed()
        edge = mark.bounding_box()
        if not edge:
            continue
        page.mouse.move(edge["x"] + edge["width"] / 2, edge["y"] + edge["height"] / 2)
        page.wait_for_timeout(250)
        if not page.locator(LABEL).count():
            continue  # another mark lies over this one, or it says nothing
        shown += 1
        _, wrong = arabic.judge(page, ".hoverlayer:has(.hovertext)")

        assert wrong == []
        assert not page.evaluate(EDGES)
    assert shown or not visible

"""A show on a screen of 1920 × 1080: the figure fills it, can be read from the last seat, and keys turn the slides."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visit

#: Smallest letters in pixels of the screen, and how far the figure reaches.
SEEN = """() => {
  const plot = document.querySelector('.st-key-stage .js-plotly-plot'), box = plot.querySelector('.main-svg').getBoundingClientRect();
  const grown = box.width / plot.querySelector('.main-svg').width.baseVal.value;
  const sizes = [...plot.querySelectorAll('text')].map((each) => parseFloat(getComputedStyle(each).fontSize) * grown);
  return { least: Math.min(...sizes), box: [box.left, box.top, box.right, box.bottom].map(Math.round), page: [innerWidth, innerHeight] };
}"""


@pytest.mark.parametrize(("lang", "onwards"), [("ar", "ArrowLeft"), ("en", "ArrowRight")])
def test_a_figure_fills_the_screen_and_keys_turn_it(
    visit: Callable[..., tuple[Page, Visit]], lang: str, onwards: str
) -> None:
    page, seen = visit(f"arms?view=present&lang={lang}&figures=flows-article,oil", width=1920, height=1080)
    found = page.evaluate(SEEN)

    assert found["box"] == [0, 0, *found["page"]]
    assert found["least"] >= 24 * found["page"][0] / 1920 - 0.1
    assert not page.locator('[data-testid="stSidebar"]').is_visible()

    page.keyboard.press(onwards)
    page.wait_for_url("**at=flows-article.2*")
    page.reload()
    page.wait_for_selector(".st-key-stage .main-svg")
    assert page.url.endswith("at=flows-article.2")
    assert not [said for said in seen.errors if "_stcore" not in said and "404" not in said]

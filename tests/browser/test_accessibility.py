"""What axe finds on every page, in both languages, themes and widths: nothing serious or critical, headings in order."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Tabs, Visit
from tests.browser.test_every_page import paths

Open = Callable[..., tuple[Page, Visit]]
AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
#: The drawing of a figure is hidden from programs that read aloud: its sentence and its table speak for it.
RUN = """() => axe.run({exclude: [['.js-plotly-plot']]}, {resultTypes: ['violations'], iframes: false}).then((found) => found.violations
  .filter((rule) => ['serious', 'critical'].includes(rule.impact) || rule.id === 'heading-order')
  .map((rule) => ({rule: rule.id, places: rule.nodes.slice(0, 4).map((node) => node.target.join(' ') + ' | ' + node.html.slice(0, 120))})))"""


def serious(page: Any) -> list[dict[str, Any]]:
    """The rules that a page breaks, with some of the places."""
    page.evaluate(AXE)
    found: list[dict[str, Any]] = page.evaluate(RUN)
    return found


@pytest.mark.parametrize(
    ("lang", "theme", "width"), [("ar", "light", 1440), ("en", "dark", 1440), ("ar", "dark", 390), ("en", "light", 390)]
)
def test_axe_finds_nothing_serious(tabs: Tabs, lang: str, theme: str, width: int) -> None:
    addresses = [f"{path}{'&' if '?' in path else '?'}lang={lang}" for path in paths() if "figure=all" not in path]
    found = {path: rules for path, page, _ in tabs(addresses, theme=theme, width=width) if (rules := serious(page))}

    assert found == {}


def test_axe_would_find_a_picture_without_words(visit: Open) -> None:
    page, _ = visit("about?lang=en")
    page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=\"x.png\">')")

    assert "image-alt" in {each["rule"] for each in serious(page)}


FOCUS = """() => [...document.querySelectorAll('[data-testid="stSidebarNavLink"], .marsad a[href], .marsad summary')].slice(0, 14)
  .filter((each) => each.checkVisibility()).map((each) => { each.focus({focusVisible: true}); const look = getComputedStyle(each);
    return [each.innerText.slice(0, 30), look.outlineStyle, parseFloat(look.outlineWidth), look.outlineColor]; })"""


def test_what_has_the_focus_is_seen_in_the_navigation_and_on_the_page(visit: Open) -> None:
    page, _ = visit("?lang=en")
    ink = page.evaluate("getComputedStyle(document.querySelector('.marsad summary')).color")
    outlines = page.evaluate(FOCUS)

    assert len(outlines) > 9
    assert [each for each in outlines if each[1:] != ["solid", 2, ink]] == []


def test_bars_and_what_is_chosen_survive_without_colours_of_ours(visit: Open) -> None:
    page, _ = visit("?lang=en")
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    ground, mark = page.evaluate("""() => [
      getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('.marsad .mark')).backgroundColor]""")
    chosen = page.evaluate("""() => ['[data-testid="stSidebarNavLink"][aria-current]', '[data-testid="stButtonGroup"] button[aria-checked="true"]']
      .map((place) => getComputedStyle(document.querySelector(place)).outlineStyle)""")

    assert mark != ground
    assert chosen == ["solid", "solid"]

"""For eyes and keyboard: the focus is seen, forced colours leave what is meant, and axe would find what is missing."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from tests.browser import axe
from tests.browser.conftest import Visit

Open = Callable[..., tuple[Page, Visit]]


def test_axe_would_find_a_picture_without_words(visit: Open) -> None:
    page, _ = visit("about?lang=en")
    page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=\"x.png\">')")

    assert "image-alt" in {each["rule"] for each in axe.serious(page)}


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

"""A reader without a pointer gets from a filter to a figure, from its marks to a claim, and back; and sees where they are."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visit

Open = Callable[..., tuple[Page, Visit]]
FOCUSED = "document.activeElement.tagName + ' ' + document.activeElement.innerText"
OUTLINE = """() => { const look = getComputedStyle(document.activeElement); return [look.outlineStyle, parseFloat(look.outlineWidth), look.outlineColor,
  getComputedStyle(document.querySelector('[data-testid="stSidebar"]')).backgroundColor]; }"""
JUMPS = """() => [...document.querySelectorAll('[data-testid="stMain"] :is(h1, h2, h3, h4, h5)')].filter((each) => each.checkVisibility())
  .map((each) => +each.tagName[1]).filter((level, place, levels) => place ? level > levels[place - 1] + 1 : level !== 1)"""


def luminance(colour: str) -> float:
    """Relative luminance of `rgb(…)`, as the guidelines for accessible content define it."""
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def entered(page: Page, selector: str) -> None:
    """Go to the first of these and press Enter."""
    page.locator(selector).first.focus()
    page.keyboard.press("Enter")


def test_marks_lead_to_claims_and_the_focus_goes_along(visit: Open) -> None:
    page, _ = visit("sources?lang=en&figure=ways-article")
    entered(page, '[class*="st-key-fold-table"] summary')
    page.wait_for_selector(".marsad.marks")
    entered(page, ".marsad.marks summary")
    page.keyboard.press("Tab")
    statement = page.evaluate("document.activeElement.innerText")
    page.keyboard.press("Enter")
    page.wait_for_function(f"words => {FOCUSED} === 'H1 ' + words", arg=statement)
    entered(page, '.marsad.record a[href*="profile="]')
    page.wait_for_function("() => document.activeElement.tagName === 'H1' && location.search.includes('profile=')")
    entered(page, ".marsad.record .back a")
    page.wait_for_function(f"() => {FOCUSED} === 'H1 Sources and origins'")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_focus_is_seen_in_the_navigation(visit: Open, theme: str) -> None:
    page, _ = visit("about?lang=en", theme=theme)
    page.locator('[data-testid="stSidebarNavLink"]').first.focus()
    page.keyboard.press("Tab")
    style, width, colour, ground = page.evaluate(OUTLINE)

    assert style == "solid"
    assert width >= 2
    lighter, darker = sorted((luminance(colour), luminance(ground)), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 3


def test_the_first_enter_in_a_filter_chooses_one_value(visit: Open) -> None:
    page, _ = visit("claims?lang=en")
    page.locator('[data-testid="stMultiSelect"] input').first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**topic=**")

    assert "," not in page.url.partition("topic=")[2]


def test_a_drawing_is_not_read_out_and_says_what_it_shows(visit: Open) -> None:
    page, _ = visit("sources?lang=en&figure=ways-article")
    page.wait_for_selector('.js-plotly-plot[aria-hidden="true"]', state="attached")
    figure = page.get_by_test_id("stPlotlyChart")

    assert figure.get_attribute("role") == "figure"
    assert "own voice" in (figure.get_attribute("aria-label") or "")


@pytest.mark.parametrize("path", ["", "claims", "sources", "data", "codebook", "about", "claims?profile=dprk", "claims?claim=a003-11-14"])
def test_headings_go_down_a_step_at_a_time(visit: Open, path: str) -> None:
    page, _ = visit(f"{path}{'&' if '?' in path else '?'}lang=en")

    assert page.evaluate(JUMPS) == []

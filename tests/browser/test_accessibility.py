"""What axe finds on every page, in both languages and themes: nothing serious, nothing critical."""

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
RUN = """() => axe.run(document, {resultTypes: ['violations'], iframes: false}).then((found) => found.violations
  .filter((rule) => ['serious', 'critical'].includes(rule.impact))
  .map((rule) => ({rule: rule.id, places: rule.nodes.slice(0, 4).map((node) => node.target.join(' ') + ' | ' + node.html.slice(0, 120))})))"""


def serious(page: Any) -> list[dict[str, Any]]:
    """The rules that a page breaks, with some of the places."""
    page.evaluate(AXE)
    found: list[dict[str, Any]] = page.evaluate(RUN)
    return found


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_axe_finds_nothing_serious(tabs: Tabs, lang: str, theme: str) -> None:
    addresses = [f"{path}{'&' if '?' in path else '?'}lang={lang}" for path in paths()]
    found = {path: rules for path, page, _ in tabs(addresses, theme=theme) if (rules := serious(page))}

    assert found == {}


def test_axe_would_find_a_picture_without_words(visit: Open) -> None:
    page, _ = visit("about?lang=en")
    page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=\"x.png\">')")

    assert "image-alt" in {each["rule"] for each in serious(page)}

"""What axe finds on a page: rules that are serious or critical, and headings out of order."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

from playwright.sync_api import Page

AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
#: The drawing of a figure is hidden from programs that read aloud: its sentence and its table speak for it.
RUN = """() => axe.run({exclude: [['.js-plotly-plot']]}, {resultTypes: ['violations'], iframes: false}).then((found) => found.violations
  .filter((rule) => ['serious', 'critical'].includes(rule.impact) || rule.id === 'heading-order')
  .map((rule) => ({rule: rule.id, places: rule.nodes.slice(0, 4).map((node) => node.target.join(' ') + ' | ' + node.html.slice(0, 120))})))"""


def serious(page: Page) -> list[dict[str, Any]]:
    """The rules that a page breaks, with some of the places."""
    page.evaluate(AXE)
    rules: list[dict[str, Any]] = page.evaluate(RUN)
    return rules

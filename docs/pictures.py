"""The pictures of the README: the overview as a reader meets it, in each language. `python -m docs.pictures`"""

from __future__ import annotations

from playwright.sync_api import sync_playwright

from components.i18n.languages import LANGUAGES
from tests.browser.conftest import ROOT, launch, served, settled

SIZE = {"width": 1440, "height": 900}


def main() -> None:
    """Write `docs/overview-{language}.png`, each of 1440 by 900 pixels."""
    with served() as site, sync_playwright() as playwright:
        browser = launch(playwright)
        for lang in LANGUAGES:
            page = browser.new_page(viewport=SIZE, color_scheme="light")
            page.goto(f"{site}/?lang={lang}")
            settled(page)
            page.screenshot(path=ROOT / "docs" / f"overview-{lang}.png")


if __name__ == "__main__":
    main()

"""The files under a figure, made by the browser itself: as where no Chromium stands beside the server."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Page, Playwright

from tests.browser.conftest import launch, served

LATIN = Path("/usr/share/fonts/truetype/liberation")


@pytest.fixture(scope="module")
def opened(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """The sources page in Arabic, from a server without Chromium, in a browser on a machine without an Arabic font."""
    env = {}
    if LATIN.is_dir():
        only = tmp_path_factory.mktemp("fonts") / "fonts.conf"
        only.write_text(f"<fontconfig><dir>{LATIN}</dir><cachedir>{only.parent}</cachedir></fontconfig>")
        env["FONTCONFIG_FILE"] = str(only)
    browser = launch(playwright, **env)
    with served(BROWSER_PATH="/nowhere/chromium") as site:
        page = browser.new_page(viewport={"width": 1440, "height": 1400}, device_scale_factor=2)
        page.goto(f"{site}/sources?lang=ar&figure=origins-article")
        page.wait_for_selector(".st-key-wide-origins-article .main-svg", timeout=60_000)
        page.wait_for_selector("a[data-picture='origins-article']")
        page.evaluate("document.fonts.ready")
        yield page
        browser.close()


def taken(page: Page, form: str, size: str = "") -> bytes:
    """The file that a click on a link of the article chart's row brings."""
    with page.expect_download(timeout=30_000) as download:
        page.click(f"a[data-picture='origins-article'][data-form='{form}'][data-size='{size}']")
    return Path(download.value.path()).read_bytes()


@pytest.mark.parametrize("size", ["1920x1080", "1080x1080"])
def test_a_picture_has_its_size_and_is_not_blank(opened: Page, size: str) -> None:
    picture = Image.open(io.BytesIO(taken(opened, "png", size)))

    assert f"{picture.width}x{picture.height}" == size
    assert 0.01 < (np.asarray(picture.convert("L")) < 128).mean() < 0.6


def test_the_picture_is_what_the_page_shows(opened: Page) -> None:
    picture = Image.open(io.BytesIO(taken(opened, "png", "print")))
    plot = opened.locator(".st-key-wide-origins-article .js-plotly-plot")
    seen = Image.open(io.BytesIO(plot.screenshot())).resize(picture.size)

    labels = (round(picture.width * 0.77), 0, picture.width, picture.height)
    drawn, shown = (np.asarray(each.convert("L").crop(labels).reduce(8), float) for each in (picture, seen))
    assert np.corrcoef(drawn.ravel(), shown.ravel())[0, 1] > 0.9  # no letters, empty boxes or other letters: far less


def test_an_svg_carries_its_letters_and_its_words(opened: Page) -> None:
    svg = taken(opened, "svg").decode()

    assert svg.count("data:font/woff2;base64,") == 4
    assert "على ذمّة من تقوم" in svg


def test_what_only_a_server_makes_is_told_in_words(opened: Page) -> None:
    opened.click("a[data-picture='origins-article'][data-form='pdf']")
    row = opened.locator(".pictures", has=opened.locator("a[data-picture='origins-article']"))
    row.locator("[role=status]", has_text="تعذّر").wait_for()

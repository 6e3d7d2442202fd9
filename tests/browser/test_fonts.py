"""Our own typeface draws all Arabic, also where the machine has none; and what it weighs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fontTools import subset, ttLib
from playwright.sync_api import Playwright

from components import fonts
from tests.browser.conftest import launch, settled

ARABIC = re.compile("[\u0620-\u06d3]")
NODES = "[...document.querySelectorAll('body *')].filter((each) => each.checkVisibility() && !each.closest('script,style,template') && [...each.childNodes].some((node) => node.nodeType === 3 && /[\\u0620-\\u06d3]/.test(node.data)))"


@pytest.fixture
def latin_only(tmp_path: Path) -> Path:
    """A fontconfig file that offers one font, and that one has no Arabic."""
    options = subset.Options(name_IDs=["*"])
    font = ttLib.TTFont(fonts.file())
    maker = subset.Subsetter(options)
    maker.populate(unicodes=range(0x20, 0x250))
    maker.subset(font)
    for record in font["name"].names:
        record.string = "Only Latin"
    (tmp_path / "fonts").mkdir()
    font.save(tmp_path / "fonts" / "only-latin.ttf")
    settings = tmp_path / "fonts.conf"
    settings.write_text(
        f"<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'fonts.dtd'><fontconfig>"
        f"<dir>{tmp_path / 'fonts'}</dir><cachedir>{tmp_path / 'cache'}</cachedir></fontconfig>"
    )
    return settings


@pytest.mark.parametrize("path", ["", "sources", "claims"])
def test_arabic_comes_from_our_font_alone(playwright: Playwright, server: str, latin_only: Path, path: str) -> None:
    browser = launch(playwright, FONTCONFIG_FILE=str(latin_only))
    try:
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.goto(f"{server}/{path}?lang=ar")
        settled(page)
        tools = page.context.new_cdp_session(page)
        tools.send("DOM.enable")
        tools.send("CSS.enable")
        tools.send("DOM.getDocument", {"depth": 0})
        count = page.evaluate(f"() => (window.judged = {NODES}).length")
        used = set()
        for number in range(0, count, max(1, count // 150)):
            handle = tools.send("Runtime.evaluate", {"expression": f"window.judged[{number}]"})["result"]["objectId"]
            node = tools.send("DOM.requestNode", {"objectId": handle})["nodeId"]
            drawn = tools.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
            text = page.evaluate(f"window.judged[{number}].innerText ?? window.judged[{number}].textContent")
            # A sign outside our letters (an arrow, say) may come from elsewhere; an Arabic letter may not.
            letters = len(ARABIC.findall(text))
            ours = sum(font["glyphCount"] for font in drawn if font["isCustomFont"])
            used |= {font["familyName"] for font in drawn if font["isCustomFont"]}
            foreign = sum(font["glyphCount"] for font in drawn if not font["isCustomFont"])

            assert ours >= letters * 0.6, text  # ligatures are fewer than letters
            assert foreign <= len(_outside(text)), (text, drawn)
        assert count > 20
        assert used == {fonts.FAMILY}
        # The machine of this test has nothing to fall back on: without our font there is only the Latin one.
        page.evaluate(
            "document.body.insertAdjacentHTML('beforeend', '<p id=bare style=\"font-family:serif\">بيونغ يانغ</p>')"
        )
        root = tools.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
        bare = tools.send("DOM.querySelector", {"nodeId": root, "selector": "#bare"})["nodeId"]
        drawn = tools.send("CSS.getPlatformFontsForNode", {"nodeId": bare})["fonts"]
        assert {font["familyName"] for font in drawn} <= {"Only Latin"}
    finally:
        browser.close()


def _outside(text: str) -> list[str]:
    ranges = [part[2:].split("-") for part in ",".join(fonts.RANGES.values()).split(",")]
    spans = [(int(ends[0], 16), int(ends[-1], 16)) for ends in ranges]
    return [char for char in text if not any(first <= ord(char) <= last for first, last in spans)]


def test_the_fonts_are_light_and_free() -> None:
    files = sorted(fonts.FOLDER.glob("*.woff2"))
    kilobytes = sum(file.stat().st_size for file in files) / 1000

    assert len(files) == len(fonts.WEIGHTS) * len(fonts.RANGES)
    assert kilobytes < 112  # 109 in all, and a page loads those whose letters it shows
    assert "SIL Open Font License" in (fonts.FOLDER / "LICENSE").read_text(encoding="utf-8")

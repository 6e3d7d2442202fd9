"""Streamlit's own markup that style sheets and scripts lean on is there: after an upgrade this says what is not."""

from __future__ import annotations

import re
from importlib.resources import files

import streamlit
from playwright.sync_api import Page

from components import web
from components.i18n import messages
from tests.browser.conftest import Tabs

TEST_ID = re.compile(r'data-testid="(\w+)"')
PRESENT = "() => [...document.querySelectorAll('[data-testid]')].map((each) => each.dataset.testid)"
#: The first is acted on, on the last a menu is opened.
PAGES = [
    "claims?lang=ar&topic=arms",
    "arms?lang=en",
    "about?lang=ar",
    "data?lang=en",
    "arms?lang=en&view=present",
    "sources?lang=en&figure=compare",
]
#: Seen only while a page works, while the server is gone, in a long list, or beside a file that is refused; Streamlit's own program must know them.
PASSING = {"stStatusWidget", "stDialog", "stSelectboxVirtualDropdown", "stSkeleton", "stFileChipIconError"}
#: Sentences that Streamlit puts together, by message: their parts.
PARTS = {
    "builtin-options": ("options", " available."),
    "builtin-option": ("option", " available."),
    "builtin-enter": ("Press Enter to ", "apply"),
    "builtin-enter-form": ("Press Enter to ", "submit form"),
    "builtin-page-not-found-what": (
        "The page that you have requested does not seem to exist",
        "Running the app's main page",
    ),
}
VERSION = "_".join(streamlit.__version__.split(".")[:2])


def program() -> str:
    """Streamlit's own scripts, as text."""
    folder = files("streamlit") / "static" / "static" / "js"
    return "\n".join(each.read_text(encoding="utf-8") for each in folder.iterdir() if each.name.endswith(".js"))


def test_every_test_id_is_on_some_page_and_every_sentence_in_the_program(tabs: Tabs) -> None:
    parts = {
        path.name: path.read_text(encoding="utf-8") for path in web.FOLDER.iterdir() if path.suffix in {".css", ".js"}
    }
    named = {name: set(TEST_ID.findall(text)) for name, text in parts.items()}
    leaning = {f"streamlit_{VERSION}.css", f"streamlit_{VERSION}.js", f"streamlit_{VERSION}_loading.css"}
    ours = set().union(*(named[name] for name in leaning))
    known, code = set[str](), program()
    for path, page, _ in tabs(PAGES):
        known |= {*page.evaluate(PRESENT)}
        known |= _opened(page) if path == PAGES[0] else _menu(page, "stSelectbox") if path == PAGES[-1] else set()
    words = {part for name in messages.names(web.BUILT_IN) for part in PARTS.get(name, (_longest(name),))}

    assert {name for name, ids in named.items() if ids} == leaning
    assert ours - known - PASSING == set(), "test ids on no page"
    assert {each for each in PASSING if each not in code} == set()
    assert {part for part in words if part not in code} == set(), "words that Streamlit no longer says"


def _longest(name: str) -> str:
    """The longest part between the blanks of what Streamlit says."""
    return max(messages.phrase("en", name, x=web.BLANK).split(web.BLANK), key=len).strip()


def _opened(page: Page) -> set[str]:
    """The test ids of what opens when a reader acts."""
    side = page.get_by_test_id("stSidebar")
    page.get_by_test_id("stTooltipIcon").first.hover()
    page.wait_for_timeout(600)
    ids = {*page.evaluate(PRESENT)}
    side.get_by_test_id("stTextInput").locator("input:visible").first.press_sequentially("ab")
    page.wait_for_timeout(400)
    ids |= {*page.evaluate(PRESENT)}
    side.get_by_test_id("stExpander").locator("summary").last.click()
    page.get_by_test_id("stRadio").first.wait_for()
    ids |= {*page.evaluate(PRESENT)}
    ids |= _menu(page, "stMultiSelect")
    page.get_by_test_id("stSidebarCollapseButton").get_by_role("button").click()
    page.wait_for_timeout(600)
    return ids | {*page.evaluate(PRESENT)}


def _menu(page: Page, kind: str) -> set[str]:
    """The test ids while the menu of the first such field is open."""
    page.get_by_test_id(kind).first.locator("input").click()
    page.wait_for_timeout(600)
    ids = {*page.evaluate(PRESENT)}
    page.keyboard.press("Escape")
    return ids

"""No word of the interface is left in English on the Arabic pages: what is seen, and what is read aloud."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from components import web
from components.i18n import bidi, messages
from tests.browser.conftest import Tabs, Visit
from tests.browser.test_every_page import paths

#: Names and forms that are the same in every language.
SAME = {
    "SHA-256",
    "Croissant",
    "English",
    "CSV",
    "JSON",
    "PNG",
    "SVG",
    "PDF",
    "PPTX",
    "XLSX",
    "ZIP",
    "BibTeX",
    "RIS",
    "Atom",
    "API",
    "OpenAPI",
    "CC BY 4.0",
    "MIT",
    "GitHub",
}
SEEN = """() => {
  // What the ledger says in Latin letters (names, titles, addresses, ids) stands in its own element; the interface does not.
  const own = 'script,style,code,pre,bdi,cite,q,time,.bidi,body [lang="en"],body [dir="ltr"],a[href^="http"],[data-testid="stIconMaterial"],[data-testid="stExpanderIcon"],.material-icons,[class*="st-key-carriers"]';
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (/[A-Za-z]{2}/.test(node.data) && !node.parentElement.closest(own) && node.parentElement.checkVisibility())
      found.push(node.data.trim());
  }
  for (const element of document.querySelectorAll('[aria-label],[title],[placeholder],[alt],[aria-description]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      const words = element.getAttribute(name);
      if (words && /[A-Za-z]{2}/.test(words) && !element.closest(own) && element.checkVisibility()) found.push(words);
    }
  return [...new Set(found)];
}"""
ARABIC = re.compile("[\u0620-\u06d3]")
#: What Streamlit says of its own accord, whatever stands in its blanks.
BUILT_IN = [
    re.compile(re.escape(messages.phrase("en", name, x=web.BLANK)).replace(web.BLANK, ".+"))
    for name in messages.names(web.BUILT_IN)
]


def english(page: Page) -> list[str]:
    """The words of the interface on a page that are not Arabic."""
    return [each for each in page.evaluate(SEEN) if not _same(each) and (not ARABIC.search(each) or _built_in(each))]


def test_arabic_pages_hold_no_english_interface(tabs: Tabs) -> None:
    opened = tabs([f"{path}{'&' if '?' in path else '?'}lang=ar" for path in paths()], locale="ar-LB")

    assert {path: words for path, page, _ in opened if (words := english(page))} == {}


@pytest.mark.parametrize("locale", ["en-GB", "ar-LB"])
def test_nor_does_what_opens_when_a_reader_acts(visit: Callable[..., tuple[Page, Visit]], locale: str) -> None:
    page, _ = visit("claims?lang=ar&topic=arms&q=KCNA", locale=locale)
    found = {"at first": english(page)}
    field = page.get_by_test_id("stMultiSelect").first.locator("input")
    field.click()
    page.wait_for_selector('[data-testid="stMultiSelectDropdown"] [role=option]')
    page.keyboard.press("ArrowDown")
    page.wait_for_timeout(300)
    found["open menu"] = english(page)
    field.press_sequentially("qqqq")
    page.get_by_text("لا نتائج").wait_for()
    page.wait_for_timeout(300)
    found["nothing in the menu"] = english(page)
    page.keyboard.press("Escape")
    page.get_by_test_id("stSidebar").get_by_test_id("stExpander").locator("summary").last.click()
    page.get_by_test_id("stRadio").first.wait_for()
    page.get_by_test_id("stTextInput").locator("input:visible").last.press_sequentially("20")
    page.wait_for_timeout(300)
    found["a field half filled"] = english(page)

    assert not any(found.values()), found


def test_nor_do_the_button_that_copies_and_a_page_that_is_not_there(visit: Callable[..., tuple[Page, Visit]]) -> None:
    page, _ = visit("about?lang=ar")
    page.get_by_test_id("stCode").last.hover()
    copying = page.get_by_test_id("stCode").last.get_by_role("button")
    copying.hover()
    assert copying.get_attribute("aria-label") == messages.phrase("ar", "builtin-copy")
    assert english(page) == []
    page.goto(page.url.replace("about", "nowhere"))

    assert english(page) == []


def test_the_same_pages_in_english_are_full_of_such_words(visit: Callable[..., tuple[Page, Visit]]) -> None:
    page, _ = visit("claims?lang=en&topic=arms")

    found = {bidi.plain(words) for words in english(page)}
    assert {"Claims", "Sidebar", "Clear all"} <= found
    assert any(words.startswith("Remove Arms") for words in found), sorted(each for each in found if "Remove" in each)


def _same(words: str) -> bool:
    return words in SAME or bool(re.fullmatch(r"[a-z_]+\.(csv|parquet|json|png|svg|pdf|pptx|xlsx|zip|yaml|bib|ris)", words))


def _built_in(words: str) -> bool:
    return any(known.fullmatch(words) for known in BUILT_IN)

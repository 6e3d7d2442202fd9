"""No word of the interface is left in English on the Arabic pages: what is seen, and what is read aloud."""

from __future__ import annotations

import re

from tests.browser.conftest import Tabs
from tests.browser.test_every_page import paths

#: Names and forms that are the same in every language.
SAME = {
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
  const own = 'script,style,code,pre,bdi,cite,q,time,.bidi,[lang="en"],[dir="ltr"],a[href^="http"],[data-testid="stIconMaterial"],.material-icons,[class*="st-key-carriers"]';
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (/[A-Za-z]{2}/.test(node.data) && !/[\\u0620-\\u06d3]/.test(node.data) && !node.parentElement.closest(own) && node.parentElement.checkVisibility())
      found.push(node.data.trim());
  }
  for (const element of document.querySelectorAll('[aria-label],[title],[placeholder],[alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const words = element.getAttribute(name);
      if (words && /[A-Za-z]{2}/.test(words) && !/[\\u0620-\\u06d3]/.test(words) && !element.closest(own)) found.push(`${name}: ${words}`);
    }
  return [...new Set(found)];
}"""


def test_arabic_pages_hold_no_english_interface(tabs: Tabs) -> None:
    left = {
        path: words
        for path, page, _ in tabs([f"{path}{'&' if '?' in path else '?'}lang=ar" for path in paths()])
        if (words := [each for each in page.evaluate(SEEN) if not _same(each)])
    }

    assert left == {}


def _same(words: str) -> bool:
    return words in SAME or bool(re.fullmatch(r"[a-z_]+\.(csv|json|png|svg|pdf|pptx|xlsx|zip|yaml|bib|ris)", words))

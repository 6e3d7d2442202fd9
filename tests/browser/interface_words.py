"""The words of the interface on a page that are not Arabic: what is seen, and what is read aloud."""

from __future__ import annotations

import re

from playwright.sync_api import Page

from components import web
from components.i18n import bidi, messages

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


def _same(words: str) -> bool:
    """Whether it is a name that every language writes so: of a form, of a file, a part of the page's address in a figure."""
    files = r"[a-z_]+\.(csv|parquet|json|png|svg|pdf|pptx|xlsx|zip|yaml|bib|ris)"
    return words in SAME or bool(re.fullmatch(rf"{files}|&\w+=[\w-]+", bidi.plain(words)))


def _built_in(words: str) -> bool:
    return any(known.fullmatch(words) for known in BUILT_IN)

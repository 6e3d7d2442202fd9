"""The browser's own print: the page without its interface, and no figure cut by the edge of the paper."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from components.i18n import bidi
from components.i18n.text import Text
from data.ledger import codebook

A4 = (595, 842)
#: Words of the interface that have nothing to do on paper.
INTERFACE = (
    "picture-links", "picture-svg", "take-title", "take-deck", "cite-this", "cite-copy", "filters-reading", "chart-table",
    "compare-kind", "nav-codebook", "filter-any",
)  # fmt: skip
#: Boxes of the printed page that stick out of it, and figures that do.
OUTSIDE = """() => {
  window.dispatchEvent(new Event("beforeprint"));
  const edge = document.documentElement.clientWidth + 1;
  const seen = (element) => element.checkVisibility() && element.getBoundingClientRect().width > 0;
  return [...document.querySelectorAll('.main-svg, .marsad table, h1, h2, h3')].filter(seen)
    .map((element) => [element.className.baseVal ?? element.tagName, element.getBoundingClientRect()])
    .filter(([, box]) => box.left < -1 || box.right > edge).map(([name, box]) => `${name} ${box.left}–${box.right}`);
}"""

Visits = Callable[..., tuple[Any, Any]]


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("path", ["sources", "sanctions?figure=all", "claims", "milestones", "", "claims?claim=a003-11-14"])
def test_the_page_is_printed_without_its_interface(path: str, lang: str, visit: Visits) -> None:
    page, _ = visit(f"{path}{'&' if '?' in path else '?'}lang={lang}")
    printed = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True, print_background=True)))
    said = " ".join(" ".join(sheet.extract_text() for sheet in printed.pages).split())
    text = Text(lang=lang)

    assert tuple(round(float(side)) for side in printed.pages[0].mediabox[2:]) == A4
    assert [name for name in INTERFACE if _bare(text(name)) in _bare(said)] == []
    assert f"/{path.partition('?')[0]}?lang={lang}&v={codebook.read().version}" in said  # where it is from
    assert codebook.read().version in said


@pytest.mark.parametrize("path", ["sources?figure=all", "sanctions?figure=all", "arms"])
def test_nothing_sticks_out_of_the_paper(path: str, visit: Visits) -> None:
    page, _ = visit(f"{path}{'&' if '?' in path else '?'}lang=ar&layer=reference")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 703, "height": 1000})
    page.wait_for_timeout(500)

    assert page.evaluate(OUTSIDE) == []


def test_on_the_screen_nothing_of_the_paper_is_seen(visit: Visits) -> None:
    page, _ = visit("sources?lang=en")

    assert not page.locator(".on-paper").is_visible()
    page.emulate_media(media="print")
    assert page.locator(".on-paper").is_visible()
    assert not page.locator('[data-testid="stSidebar"]').is_visible()


def _bare(words: str) -> str:
    """Chromium's PDF names Arabic letters by their forms; what is compared are the letters."""
    import unicodedata

    return unicodedata.normalize("NFKC", bidi.plain(words))

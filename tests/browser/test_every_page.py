"""Every page, in both languages, on a desk and on a phone, light and dark, opened from a link: one visit, many judges."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page

from components.figures import registry
from data.ledger import load
from tests.browser import arabic, axe
from tests.browser.conftest import ROOT, Tabs, Visit
from tests.browser.interface_words import english

#: Streamlit looks for its own base path under every deep link; the console says so.
USUAL = re.compile(r"/_stcore/(health|host-config)|^Failed to load resource.*404")

STATE = r"""() => ({
  lang: document.documentElement.lang,
  dir: document.documentElement.dir,
  direction: getComputedStyle(document.querySelector('[data-testid="stApp"]')).direction,
  heading: document.querySelector('h1')?.innerText.trim(),
  exception: document.querySelector('[data-testid="stException"]')?.innerText,
  window: document.documentElement.scrollWidth - innerWidth,
  wide: [...document.querySelectorAll('[data-testid="stMain"], [data-testid="stMainBlockContainer"], .marsad .scroll')]
    .filter((each) => each.checkVisibility() && each.scrollWidth > each.clientWidth + 1)
    .map((each) => `${each.dataset.testid || each.className} ${each.scrollWidth} in ${each.clientWidth}: ${each.innerText.slice(0, 60)}`),
  markup: document.body.innerText.match(/<\/?[a-z][a-z0-9]*[ >]/g),
  ink: getComputedStyle(document.documentElement).getPropertyValue('--ink').trim(),
  paper: getComputedStyle(document.querySelector('[data-testid="stApp"]')).backgroundColor,
  figures: [...document.querySelectorAll('.js-plotly-plot .main-svg:first-child')].map((each) => each.style.background),
})"""

#: Words of a figure that stand on other words of it: lines nearer than their height, one above the other.
TOUCHING = r"""() => [...document.querySelectorAll('.js-plotly-plot')].filter((each) => each.checkVisibility()).flatMap((plot) => {
  const lines = [...plot.querySelectorAll('.main-svg text')].filter((text) => !text.closest('.hoverlayer')).flatMap((text) => {
    const size = parseFloat(getComputedStyle(text).fontSize), parts = [...text.querySelectorAll('tspan.line')];
    return (parts.length ? parts : [text]).filter((part) => part.textContent.trim()).map((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return { words: part.textContent, size, left, right, middle: (top + bottom) / 2 };
    });
  });
  return lines.flatMap((one, place) => lines.slice(place + 1).filter((other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2
    && Math.abs(one.middle - other.middle) < 0.45 * (one.size + other.size)).map((other) => `${one.words} on ${other.words}`));
})"""


def paths() -> list[str]:
    """Every page and a record of each kind."""
    ledger = load.load()
    claim, event = ledger.relations["claim"].iloc[0], ledger.events["id"].iloc[0]
    pages = sorted(path.stem for path in (ROOT / "pages").glob("*.py"))
    return [
        *("" if page == "overview" else page for page in pages),
        *(f"{room}?figure=all" for room in registry.ROOMS),
        f"claims?claim={claim}",
        f"milestones?event={event}",
        f"claims?profile={ledger.parties['id'].iloc[0]}",
    ]


@pytest.mark.parametrize(
    ("lang", "width", "theme"),
    [("ar", 1440, "light"), ("en", 390, "light"), ("en", 1440, "dark"), ("ar", 390, "dark")],  # every pair of them once
)
def test_every_page_opens_whole(tabs: Tabs, server: str, lang: str, width: int, theme: str) -> None:
    problems: list[str] = []
    wanted = [f"{path}{'&' if '?' in path else '?'}lang={lang}" for path in paths()]
    locale = {"ar": "ar-LB", "en": "en-GB"}[lang]
    for path, page, visit in tabs(wanted, width=width, theme=theme, locale=locale):
        problems += [f"{path}: {problem}" for problem in [*_state(page, lang, theme), *_asked(visit, server)]]
        problems += [f"{path}: {words}" for words in page.evaluate(TOUCHING)]
        seen, wrong = arabic.judge(page)
        problems += [f"{path}: {each}" for each in wrong]
        problems += [f"{path}: no Arabic to be seen"] if lang == "ar" and not seen else []
        problems += [f"{path}: in English: {words}" for words in english(page)] if lang == "ar" else []
        problems += [f"{path}: kept from {breach}" for breach in page.evaluate("window.breaches")]
        # All figures of a room together are printed and read, and made of what its questions show one by one.
        problems += [f"{path}: {rule}" for rule in axe.serious(page)] if "figure=all" not in path else []

    assert not problems, "\n".join(problems)


def _state(page: Page, lang: str, theme: str) -> list[str]:
    state = page.evaluate(STATE)
    direction = "rtl" if lang == "ar" else "ltr"
    expected = {"lang": lang, "dir": direction, "direction": direction, "exception": None, "wide": [], "markup": None}
    wrong = [f"{name} is {state[name]}" for name, value in expected.items() if state[name] != value]
    light = {"ink": "#16202b", "paper": "rgb(255, 255, 255)"}
    if any((state[name] == value) is not (theme == "light") for name, value in light.items()):
        wrong.append(f"colours of another theme: {state['ink']} on {state['paper']}")
    wrong += [f"a figure on {paper}" for paper in state["figures"] if paper != state["paper"]]
    wrong += [] if state["heading"] else ["no heading"]
    return wrong + ([f"{state['window']} px wider than the window"] if state["window"] > 0 else [])


def _asked(visit: Visit, server: str) -> list[str]:
    hosts = {urlsplit(url).netloc for url in visit.requests if not url.startswith(("data:", "blob:"))}
    asked = [f"a request to {host}" for host in hosts - {urlsplit(server).netloc}]
    return asked + [error for error in visit.errors if not USUAL.search(error)]

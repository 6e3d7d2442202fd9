"""The real server and the real browser, once for all tests that look at a page."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

ROOT = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium")
#: Nothing that Chromium does by itself: no updates, no reports, no look-ups.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--metrics-recording-only",
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
]


@contextmanager
def served(**environment: str) -> Iterator[str]:
    """The address of the site, served as a reader gets it, in an environment of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)]
    process = subprocess.Popen(
        command, cwd=ROOT, env=os.environ | environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(240):
            try:
                urllib.request.urlopen(f"{address}/readyz", timeout=2)
                break
            except OSError:
                assert process.poll() is None, "the server did not start"
                time.sleep(0.25)
        yield address
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The site, once for all tests."""
    with served() as address:
        yield address


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


def launch(playwright: Playwright, *flags: str, **environment: str) -> Browser:
    """Debian's Chromium, never one that Playwright would fetch."""
    assert CHROMIUM, "apt-get install chromium"
    return playwright.chromium.launch(
        executable_path=CHROMIUM, args=[*FLAGS, *flags], env={**os.environ, **environment} if environment else None
    )


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    opened = launch(playwright)
    yield opened
    opened.close()


#: Collects what the content policy kept a page from.
LISTEN = """
window.breaches = [];
document.addEventListener('securitypolicyviolation', (event) =>
  window.breaches.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));
"""


class Visit:
    """What a page asked for and what it complained of while it was open."""

    def __init__(self, page: Page) -> None:
        self.requests: list[str] = []
        self.errors: list[str] = []
        page.add_init_script(LISTEN)
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda said: self.errors.append(said.text) if said.type == "error" else None)
        page.on("response", lambda got: self.errors.append(f"{got.status} {got.url}") if got.status >= 400 else None)


Tabs = Callable[..., Iterator[tuple[str, Page, Visit]]]
Contexts = Callable[..., BrowserContext]


@pytest.fixture(scope="session")
def context(browser: Browser) -> Iterator[Contexts]:
    """A browser profile for a width, a theme and a locale, kept for the next test that wants the same."""
    opened: dict[tuple[int, int, str, str], BrowserContext] = {}

    def made(width: int = 1440, theme: str = "light", locale: str = "en-GB", height: int = 900) -> BrowserContext:
        key = (width, height, theme, locale)
        if key not in opened:
            size = {"width": width, "height": height}
            opened[key] = browser.new_context(viewport=size, color_scheme=theme, locale=locale)  # type: ignore[arg-type]
        return opened[key]

    yield made
    for each in opened.values():
        each.close()


@pytest.fixture
def tabs(context: Contexts, server: str) -> Tabs:
    """Open addresses one after another, each in a tab of its own as from a link; the next loads while one is judged."""

    def opened(paths: list[str], **reader: object) -> Iterator[tuple[str, Page, Visit]]:
        waiting: list[tuple[str, Page, Visit]] = []
        for path in paths:
            page = context(**reader).new_page()
            waiting.append((path, page, Visit(page)))
            page.goto(f"{server}/{path}", wait_until="commit")
            if len(waiting) > 1:
                yield from shown(waiting.pop(0))
        for last in waiting:
            yield from shown(last)

    def shown(tab: tuple[str, Page, Visit]) -> Iterator[tuple[str, Page, Visit]]:
        settled(tab[1])
        yield tab
        tab[1].close()

    return opened


@pytest.fixture
def visit(tabs: Tabs) -> Iterator[Callable[..., tuple[Page, Visit]]]:
    """Open one address in a new tab; it closes with the test."""
    kept = []

    def opened(path: str, **reader: object) -> tuple[Page, Visit]:
        tab = tabs([path], **reader)
        _, page, seen = next(tab)
        kept.append(tab)
        return page, seen

    yield opened
    for tab in kept:
        next(tab, None)


#: A page that is too narrow for wide figures says so and is then sent others: until they are there, it is not drawn.
SETTLED = r"""() => {
  const app = document.querySelector('[data-testid="stApp"]');
  const page = document.querySelector('[data-testid="stMainBlockContainer"]');
  if (!app || !page || app.dataset.testScriptState !== 'notRunning' || !document.querySelector('h1')) return false;
  const look = getComputedStyle(page);
  const phone = page.clientWidth - parseFloat(look.paddingInlineStart) - parseFloat(look.paddingInlineEnd) < 737;
  const wide = [...document.querySelectorAll('[class*="st-key-wide-"]')].map((each) => each.className.match(/st-key-wide-([\w-]+)/)[1]);
  const charts = [...document.querySelectorAll('[data-testid="stPlotlyChart"]')].filter((each) => each.checkVisibility());
  const drawn = (plot) => Math.abs(plot._fullLayout?.width - plot.offsetWidth) < 2;
  return (!phone || wide.every((name) => document.querySelector(`.st-key-narrow-${name}`)))
    && !document.querySelector('[data-stale="true"], [data-testid="stSkeleton"]') && document.fonts.status === 'loaded'
    && charts.every((each) => each.querySelector('.main-svg') && [...each.querySelectorAll('.js-plotly-plot')].every(drawn));
}"""


def settled(page: Page) -> None:
    """Wait until the page has run and is drawn, and still is a moment later."""
    page.wait_for_selector("h1", timeout=60_000)
    page.wait_for_function(SETTLED, timeout=90_000)  # all figures of a room, on a busy machine
    page.wait_for_timeout(250)
    page.wait_for_function(SETTLED, timeout=90_000)

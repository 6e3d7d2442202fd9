"""From start to the first chart in a browser, against the least Streamlit app that has one."""

from __future__ import annotations

import time
from statistics import median

from playwright.sync_api import Browser, sync_playwright

from bench import server
from bench.results import Table, times

CHART = ".js-plotly-plot .main-svg >> visible=true"
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")
TARGET = 1.2


def run(quick: bool) -> Table:
    """A fresh process, then a fresh browser on a warm process, in turns."""
    table = Table(
        "From start to the first chart",
        f"Seconds in Chromium (median), a new browser profile each time, the page `arms` (sixteen figures). Target: at most {TARGET}×.",
        ("from", "one chart", "the site", "ratio"),
    )
    rounds = 1 if quick else 5
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=[*ARGUMENTS])
        cold = [(_cold(browser, "one"), _cold(browser, "site")) for _ in range(rounds)]
        with server.streamlit(server.APPS / "one_chart.py") as one, server.site() as site:
            _chart(browser, one.port), _chart(browser, site.port, "arms")
            warm = [(_chart(browser, one.port), _chart(browser, site.port, "arms")) for _ in range(rounds)]
            kept = [
                (_chart(browser, one.port, again=True), _chart(browser, site.port, "arms", again=True))
                for _ in range(rounds)
            ]
        browser.close()
    for name, pairs in (
        ("the start of the process", cold),
        ("the address, first visit", warm),
        ("the address, assets cached", kept),
    ):
        plain, ours = (median(side) for side in zip(*pairs, strict=True))
        table.rows.append((name, f"{plain:.2f}", f"{ours:.2f}", times(ours / plain)))
    return table


def _cold(browser: Browser, which: str) -> float:
    start = time.perf_counter()
    served = server.site(wait=False) if which == "site" else server.streamlit(server.APPS / "one_chart.py", wait=False)
    with served as running:
        server.answers(running.port, "/_stcore/health")
        _chart(browser, running.port, "arms" if which == "site" else "")
        return time.perf_counter() - start


def _chart(browser: Browser, port: int, page: str = "", again: bool = False) -> float:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    tab = context.new_page()
    for visit in range(2 if again else 1):
        start = time.perf_counter()
        tab.goto(f"http://127.0.0.1:{port}/{page}")
        tab.wait_for_selector(CHART, timeout=60_000)
        seconds = time.perf_counter() - start
        if visit == 0 and again:
            tab.goto("about:blank")
    context.close()
    return seconds

"""Nothing is fetched from anywhere but the server itself, by the whole browser and not only by the page."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Playwright

from tests.browser.conftest import launch, settled


def test_the_browser_talks_to_our_server_only(playwright: Playwright, server: str, tmp_path: Path) -> None:
    log = tmp_path / "net.json"
    browser = launch(playwright, f"--log-net-log={log}")
    page = browser.new_page()
    for path in ("?lang=ar", "arms?lang=en", "claims?lang=ar"):
        page.goto(f"{server}/{path}")
        settled(page)
    page.get_by_role("link", name="المصادر", exact=True).click()
    page.wait_for_timeout(1500)
    browser.close()
    asked = _asked(log)

    assert {host for host, _ in asked} >= {"127.0.0.1"}
    # What Chromium asks for on its own account (its updates, its sign-in) has no page behind it.
    assert {host for host, asker in asked if urlsplit(server).netloc in asker} == {"127.0.0.1"}


def _asked(log: Path) -> set[tuple[str, str]]:
    """The host of every request that any part of the browser started, and the site that asked for it."""
    events = json.loads(log.read_text(encoding="utf-8"))["events"]
    sent = [event["params"] for event in events if "initiator" in event.get("params", {})]
    return {
        (urlsplit(each["url"]).hostname or "", each["initiator"])
        for each in sent
        if each["url"].startswith(("http", "ws"))
    }

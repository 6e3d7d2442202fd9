"""Nothing is fetched from anywhere but the server itself, by the whole browser and not only by the page."""

from __future__ import annotations

import json
import re
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
    written = log.read_text(encoding="utf-8")

    assert server in written
    hosts = {
        urlsplit(url).hostname for url in re.findall(r'"(?:https?|wss?)://[^"]+', written.replace('"http', '"http'))
    }
    assert _asked(log) <= {"127.0.0.1"}, hosts


def _asked(log: Path) -> set[str]:
    """The hosts of every request that any part of the browser started."""
    events = json.loads(log.read_text(encoding="utf-8"))["events"]
    urls = [event["params"]["url"] for event in events if "url" in event.get("params", {})]
    return {urlsplit(url).hostname or "" for url in urls if url.startswith(("http", "ws"))}

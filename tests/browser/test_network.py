"""Nothing is fetched from anywhere but the server itself, by the whole browser; and the server asks nobody."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from time import monotonic
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest
from playwright.sync_api import Playwright
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from tests.browser.conftest import ROOT, launch, served, settled


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


def test_the_server_talks_to_nobody(playwright: Playwright, tmp_path: Path) -> None:
    log = tmp_path / "server.txt"
    with served(PYTHONPATH=str(ROOT / "tests" / "recording"), MARSAD_RECORDING=str(log)) as address:
        host = urlsplit(address).netloc
        for origin in ("http://203.0.113.7", "https://192.168.77.1:8501", "http://elsewhere.example"):
            begun = monotonic()
            with pytest.raises(InvalidStatus):
                connect(f"ws://{host}/_stcore/stream", origin=origin, subprotocols=["streamlit"])
            assert monotonic() - begun < 1
        with connect(f"ws://{host}/_stcore/stream", origin=address, subprotocols=["streamlit"]):
            pass
        browser = launch(playwright)
        page = browser.new_page()
        page.goto(f"{address}/data?lang=en")
        settled(page)
        page.set_input_files('[data-testid="stFileUploaderDropzoneInput"]', ROOT / "tests" / "small" / "events.csv")
        page.get_by_text("Your table:").wait_for(timeout=30_000)
        browser.close()
        for path in ("download/claims.xlsx", "download/marsad.zip", "feed.atom", "readyz", "chart/flows.svg"):
            with suppress(HTTPError):  # a picture may be refused; it must not be asked for elsewhere
                urlopen(f"{address}/{path}", timeout=60).read()
    spoken = {line.split()[-1] for line in log.read_text(encoding="utf-8").splitlines()}

    assert spoken <= {"127.0.0.1", "::1", "localhost", "0.0.0.0", "here", "None"}

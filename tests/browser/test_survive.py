"""A page whose server goes away says so in the reader's language and finds the next one by itself, with its view."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser

from components.i18n import bidi, messages
from components.i18n.languages import LANGUAGES
from deploy.ready import ready
from tests.browser.conftest import ROOT, settled

KEPT = "lang=en&topic=arms"


@contextmanager
def served(port: int) -> Iterator[None]:
    """The site on a port; it is killed at the end."""
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        assert ready(port, 60)
        yield
    finally:
        process.kill()
        process.wait(10)


def test_the_view_outlives_its_server(browser: Browser) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    page = browser.new_page()
    loads: list[str] = []
    with served(port):
        page.goto(f"http://127.0.0.1:{port}/claims?{KEPT}")
        settled(page)
        before = page.inner_text('[data-testid="stMain"]')
        page.on("load", lambda _: loads.append(page.url))
    with served(port):
        page.wait_for_timeout(6000)  # it tries again by itself, at growing intervals
        settled(page)
        assert page.url.endswith(KEPT)
        assert page.inner_text('[data-testid="stMain"]') == before
        box = page.locator('[data-testid="stSidebar"] .st-key-ui_q input')
        box.fill("missile")
        box.press("Enter")
        page.wait_for_function("() => new URL(location).searchParams.get('q') === 'missile'", timeout=20_000)
        settled(page)
        assert page.inner_text('[data-testid="stMain"]') != before
    page.close()

    assert loads == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_server_that_is_gone_is_told_in_the_readers_language(lang: str, browser: Browser) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    page = browser.new_page()
    with served(port):
        page.goto(f"http://127.0.0.1:{port}/about?lang={lang}")
        settled(page)
    dialog = page.locator('[data-testid="stDialog"]')
    dialog.get_by_text(bidi.plain(messages.say(lang, "connection-sentence"))).wait_for(timeout=60_000)
    words = dialog.inner_text()
    page.close()

    assert bidi.plain(messages.say(lang, "connection-title")) in words
    assert not any(word in words for word in ("Streamlit", "streamlit", "yourscript", "Connection error"))

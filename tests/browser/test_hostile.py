"""A real browser on a site whose ledger is full of hostile words: nothing runs, nothing is asked for elsewhere."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import Browser

from deploy.ready import ready
from tests import hostile
from tests.browser.conftest import ROOT, settled
from tests.browser.test_policy import LISTEN

#: An event whose Arabic title holds bare addresses.
EVENT = next(row["id"] for _, row in hostile.tables()["events"].iterrows() if "evil.example" in row["title_ar"])
#: The site as it is, but with a ledger that the check would refuse.
LAUNCH = """
import sys
from streamlit.web import cli
from data.ledger import load
from tests import hostile
ledger = hostile.built()
load.load = lambda *_: ledger
sys.argv = ["streamlit", "run", "app.py", "--server.port", sys.argv[1]]
cli.main()
"""


@pytest.fixture(scope="module")
def spoilt() -> Iterator[str]:
    """The address of that site."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-c", LAUNCH, str(port)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert ready(port, 60)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


def test_nothing_runs_and_nothing_is_fetched(spoilt: str, browser: Browser) -> None:
    page = browser.new_page()
    page.add_init_script(LISTEN)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    word = quote(hostile.WORDS[2])
    for path in (
        f"milestones?lang=ar&event={EVENT}",
        "?lang=en",
        f"claims?lang=en&q={word}",
        "arms?lang=en&figure=all",
        "milestones?lang=en&figure=all",
        "claims?lang=ar&claim=a1-02-1",
        "data?lang=ar",
    ):
        page.goto(f"{spoilt}/{path}")
        settled(page)
        assert page.evaluate("[window.ran ?? null, window.breaches]") == [None, []], path
        assert page.evaluate("[...document.links].filter((link) => link.host !== location.host).length") == 0, path
    page.goto(f"{spoilt}/claims?lang=en")
    settled(page)
    text = page.inner_text('[data-testid="stMain"]')
    page.close()

    assert {urlsplit(each).netloc for each in asked if each.startswith(("http", "ws"))} == {urlsplit(spoilt).netloc}
    assert "<script>window.ran=1" in text

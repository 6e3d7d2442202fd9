"""One reader with the page open all the while, in a real browser."""

from __future__ import annotations

import re
import shutil
from types import TracebackType
from urllib.parse import parse_qs, urljoin, urlsplit

from playwright.sync_api import Page, sync_playwright

DONE = """() => {
  const app = document.querySelector('[data-testid="stApp"]');
  return app && app.dataset.testScriptState === 'notRunning' && document.querySelector('h1')
    && !document.querySelector('[data-stale="true"]') && !document.querySelector('[data-testid="stConnectionStatus"]');
}"""
PATIENCE = 60_000  # ms


class Viewer:
    """Searches, narrows and widens a view; says whether it stayed what it was."""

    def __init__(self, site: str) -> None:
        self._tools = sync_playwright().start()
        path = shutil.which("chromium")
        self._browser = self._tools.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        context = self._browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
        self.page: Page = context.new_page()
        self.loads = 0
        self.page.on("load", lambda _: self._count())
        self.page.goto(f"{site}/claims?lang=en&topic=arms&stance=denial")
        self._wait()

    def _count(self) -> None:
        self.loads += 1

    def view(self) -> tuple[dict[str, list[str]], str]:
        """What the address says and how many claims the page says it shows."""
        self._wait()
        query = parse_qs(urlsplit(self.page.url).query)
        shown = self.page.locator(".marsad.chips p").first.inner_text(timeout=PATIENCE)
        return query, " ".join(re.findall(r"\d[\d,]*", shown)[:2])

    def search(self, words: str) -> tuple[dict[str, list[str]], str]:
        """Type into the search box; "" takes the search off again."""
        box = self.page.locator('[data-testid="stSidebar"] .st-key-ui_q input')
        box.fill(words, timeout=PATIENCE)
        box.press("Enter")
        said = "() => (new URL(location)).searchParams.get('q') " + (f"=== {words!r}" if words else "=== null")
        self.page.wait_for_function(said, timeout=PATIENCE)
        return self.view()

    def again(self) -> list[int]:
        """Open the front page twice in a tab beside this one, so that the browser asks only whether what it kept is still
        right; the status of each answer as it was on the wire. Raises where the page then does not run."""
        tab, documents, answers = self.page.context.new_page(), set[str](), list[tuple[str, int]]()
        wire = tab.context.new_cdp_session(tab)
        wire.on("Network.requestWillBeSent", lambda said: documents.update({said["requestId"]} & {said["loaderId"]}))
        wire.on(
            "Network.responseReceivedExtraInfo", lambda said: answers.append((said["requestId"], said["statusCode"]))
        )
        wire.send("Network.enable")
        for _ in range(2):
            tab.goto(urljoin(self.page.url, "/?lang=en"))
            tab.wait_for_function(DONE, timeout=PATIENCE)
        tab.close()
        return [status for request, status in answers if request in documents]

    def _wait(self) -> None:
        self.page.wait_for_timeout(400)
        self.page.wait_for_function(DONE, timeout=PATIENCE)
        self.page.wait_for_timeout(200)

    def __enter__(self) -> Viewer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._browser.close()
        self._tools.stop()

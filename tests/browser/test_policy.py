"""The page keeps to its content policy: everything it needs is allowed, and a script that is not ours does not run."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

from tests.browser.conftest import LISTEN, Contexts, settled


def opened(page: Page, address: str) -> list[str]:
    """What the page was kept from while it was drawn."""
    page.goto(address)
    settled(page)
    page.wait_for_timeout(300)
    return list(page.evaluate("window.breaches"))


def test_no_view_needs_what_the_policy_forbids(context: Contexts, server: str) -> None:
    page = context().new_page()
    page.add_init_script(LISTEN)
    paths = ["arms?lang=ar&view=present", "claims?lang=en&q=Pyongyang&topic=arms"]
    breaches = {path: opened(page, f"{server}/{path}") for path in paths}
    page.close()

    assert breaches == {path: [] for path in paths}


def test_a_page_that_the_browser_kept_still_runs(context: Contexts, server: str) -> None:
    page = context().new_page()
    page.add_init_script(LISTEN)
    addresses = [f"{server}/?lang=ar", f"{server}/claims?lang=en"]
    breaches = [opened(page, address) for address in (*addresses, *addresses, *addresses)]
    page.close()

    assert breaches == [[]] * 6


def test_a_figure_can_be_taken_away_under_the_policy(context: Contexts, server: str) -> None:
    page = context().new_page()
    page.add_init_script(LISTEN)
    breaches = opened(page, f"{server}/sources?lang=en")
    page.route("**/chart/**", lambda route: route.abort())  # the browser then makes the file by itself
    with page.expect_download() as waiting:
        page.locator("a[data-form=png]").first.click()
    size = Path(waiting.value.path()).stat().st_size
    breaches += page.evaluate("window.breaches")
    page.close()

    assert size > 5000
    assert breaches == []


def test_a_script_that_is_not_ours_does_not_run(context: Contexts, server: str) -> None:
    page = context().new_page()
    page.add_init_script(LISTEN)
    assert opened(page, f"{server}/about?lang=en") == []
    page.evaluate("""() => {
      const own = document.createElement('script'); own.textContent = 'window.ran = true'; document.head.append(own);
      const far = document.createElement('img'); far.src = 'http://127.0.0.2:9/x.png'; document.body.append(far);
    }""")
    page.wait_for_timeout(300)
    ran, breaches = page.evaluate("[window.ran, window.breaches]")
    page.close()

    assert ran is None
    assert [breach.split()[0] for breach in breaches] == ["script-src-elem", "img-src"]
